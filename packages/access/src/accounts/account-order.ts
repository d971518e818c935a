import { divisions, hotlineUnits, RECORD_SUBJECTS, serviceDepartments } from '@minxin/database';
import { and, eq } from 'drizzle-orm';
import { AccessError } from '../access-error.ts';
import type { AccessPlace } from '../access-place.ts';
import type { Granted } from '../viewer/granted.ts';
import type { Reach } from '../viewer/scope.ts';
import { isPrinted } from './name-key.ts';

/** What an administrator says of an account. */
export interface AccountOrder extends Granted {
  readonly userName: string;
  readonly displayName: string;
  readonly seesSmallCells: boolean;
  /** Signs in by OIDC at this issuer, as this subject or by their user name; null for a password. */
  readonly oidc: { readonly issuer: string; readonly subject: string | null } | null;
}

const LONGEST_NAME = 40;

/** @throws AccessError ACCOUNT_BAD_NAME, ACCOUNT_WITHOUT_ROLE or ACCOUNT_UNKNOWN_PLACE */
export async function checkOrder(place: AccessPlace, order: AccountOrder): Promise<void> {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,39}$/u.test(order.userName.normalize('NFKC').trim()))
    throw badName('userName');
  const displayed = [...order.displayName.trim()].length;
  if (displayed === 0 || displayed > LONGEST_NAME || !isPrinted(order.displayName))
    throw badName('displayName');
  if (!isPrinted(order.oidc?.subject ?? '')) throw badSubject();
  if (order.roles.length === 0) throw withoutRole();
  await checkScope(place, order);
}

/** @throws AccessError ACCOUNT_UNKNOWN_PLACE where a subject, town or department is named that the district has not */
export async function checkScope(place: AccessPlace, { scope }: Granted): Promise<void> {
  const { subjects, towns, departments } = scope;
  if (subjects === 'all' && towns === 'all' && departments === 'all') return;
  const choices = await readScopeChoices(place);
  const codes = (named: readonly Choice[]) => named.map(({ code }) => code);
  const unknown = [
    ...missing(subjects, RECORD_SUBJECTS),
    ...missing(towns, codes(choices.towns)),
    ...missing(departments, codes(choices.departments)),
  ];
  if (unknown.length > 0) throw unknownPlace(unknown);
}

export interface Choice {
  readonly code: string;
  readonly name: string;
}

/** The towns, and the departments and units, that a scope may name. */
export async function readScopeChoices({ db, districtCode }: AccessPlace): Promise<{
  readonly towns: readonly Choice[];
  readonly departments: readonly Choice[];
}> {
  const named = <Table extends typeof serviceDepartments | typeof hotlineUnits>(table: Table) =>
    db
      .select({ code: table.code, name: table.name })
      .from(table as typeof hotlineUnits)
      .where(eq(table.districtCode, districtCode))
      .orderBy(table.code);
  const towns = await db
    .select({ code: divisions.code, name: divisions.shortName })
    .from(divisions)
    .where(and(eq(divisions.districtCode, districtCode), eq(divisions.level, 'town')))
    .orderBy(divisions.code);
  return {
    towns,
    departments: [...(await named(serviceDepartments)), ...(await named(hotlineUnits))],
  };
}

const missing = (reach: Reach, known: readonly string[]): readonly string[] =>
  reach === 'all' ? [] : reach.filter((name) => !known.includes(name));

const badName = (field: 'userName' | 'displayName') =>
  field === 'userName'
    ? new AccessError('ACCOUNT_BAD_NAME', {
        zh: '用户名要 2 到 40 个字符，以字母、汉字或数字开头，只含字母、汉字、数字和 . _ @ -。',
        en: 'A user name has 2 to 40 characters: letters, digits and . _ @ -, the first a letter or a digit.',
      })
    : new AccessError('ACCOUNT_BAD_NAME', {
        zh: `姓名要 1 到 ${LONGEST_NAME} 个字符。`,
        en: `A name has 1 to ${LONGEST_NAME} characters.`,
      });

const badSubject = () =>
  new AccessError('ACCOUNT_BAD_NAME', {
    zh: '统一身份认证的标识里有不可见的字符，请重新抄写。',
    en: 'The subject at the identity provider holds characters that cannot be seen: copy it again.',
  });

const withoutRole = () =>
  new AccessError('ACCOUNT_WITHOUT_ROLE', {
    zh: '请至少选一个角色，没有角色的账号什么也看不到。',
    en: 'Choose at least one role: an account without one sees nothing.',
  });

const unknownPlace = (codes: readonly string[]) =>
  new AccessError('ACCOUNT_UNKNOWN_PLACE', {
    zh: `范围里有本区没有的代码：${codes.join('、')}。请从列表中选。`,
    en: `The scope names what the district has not: ${codes.join(', ')}. Choose from the list.`,
  });
