import {
  type AccessPlace,
  type Account,
  may,
  PERMISSION_NAMES,
  type Permission,
  type Reach,
  ROLE_NAMES,
  readAccounts,
} from '@minxin/access';
import type { Language } from '@minxin/commentary';
import { CSV_START, csvLine } from '@minxin/spreadsheets';
import type { FastifyInstance } from 'fastify';
import { savedAs } from '../server/content-disposition.ts';
import { LANGUAGE_TAGS } from '../server/language.ts';
import { dataRoute } from '../server/security-headers.ts';

const WORDS = {
  zh: {
    file: '权限表',
    columns: ['用户名', '姓名', '状态', '角色', '主题', '乡镇', '部门', '看小数值'],
    enabled: '可用',
    disabled: '停用',
    all: '全部',
    yes: '是',
    no: '否',
  },
  en: {
    file: 'rights',
    columns: [
      ...['User name', 'Name', 'State', 'Roles', 'Subjects', 'Towns', 'Departments'],
      'Sees small cells',
    ],
    enabled: 'enabled',
    disabled: 'disabled',
    all: 'all',
    yes: 'yes',
    no: 'no',
  },
} as const;

const permissions = Object.keys(PERMISSION_NAMES) as Permission[];

/** `GET /exports/rights.csv`: who may see and do what, an account a line. For administrators. */
export function registerRights(app: FastifyInstance, place: AccessPlace): void {
  app.get<{ Querystring: { lang?: unknown } }>(
    '/exports/rights.csv',
    dataRoute({ permission: 'manageAccounts', isWhole: true }),
    async (request, reply) => {
      const { lang } = request.query;
      const language = lang === 'zh' || lang === 'en' ? lang : request.language;
      const lines = (await readAccounts(place)).map((account) => lineOf(account, language));
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', savedAs(`${WORDS[language].file}.csv`))
        .header('content-language', LANGUAGE_TAGS[language])
        .header('cache-control', 'no-store')
        .send(CSV_START + [headerIn(language), ...lines].map(csvLine).join(''));
    },
  );
}

const headerIn = (language: Language): string[] => [
  ...WORDS[language].columns,
  ...permissions.map((permission) => PERMISSION_NAMES[permission][language]),
];

function lineOf(account: Account, language: Language): string[] {
  const words = WORDS[language];
  const { subjects, towns, departments } = account.scope;
  const listed = (reach: Reach) => (reach === 'all' ? words.all : reach.join(' '));
  const yesNo = (is: boolean) => (is ? words.yes : words.no);
  return [
    account.userName,
    account.displayName,
    account.isEnabled ? words.enabled : words.disabled,
    account.roles.map((role) => ROLE_NAMES[role][language]).join(' '),
    ...[subjects, towns, departments].map(listed),
    yesNo(account.seesSmallCells),
    ...permissions.map((permission) => yesNo(account.isEnabled && may(account, permission))),
  ];
}
