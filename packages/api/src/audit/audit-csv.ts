import {
  EVENT_NAMES,
  type EventFilter,
  type EventPlace,
  type EventRow,
  eventPages,
  wordedDetails,
} from '@minxin/access';
import type { Language } from '@minxin/commentary';
import type { Words } from '@minxin/metrics';
import { CSV_START, csvLine } from '@minxin/spreadsheets';
import { objectLabel } from './object-label.ts';

interface CsvColumn {
  readonly header: Words;
  readonly text: (row: EventRow, language: Language) => string;
}

const COLUMNS: readonly CsvColumn[] = [
  { header: { zh: '序号', en: 'No.' }, text: ({ sequence }) => String(sequence) },
  { header: { zh: '时间', en: 'Time' }, text: ({ at }) => clockText(at) },
  { header: { zh: '用户', en: 'User' }, text: ({ actor }) => actor },
  { header: { zh: '账号编号', en: 'Account' }, text: ({ accountId }) => accountId ?? '' },
  { header: { zh: '来源地址', en: 'Address' }, text: ({ address }) => address ?? '' },
  { header: { zh: '请求编号', en: 'Request' }, text: ({ requestId }) => requestId ?? '' },
  {
    header: { zh: '事件', en: 'Event' },
    text: ({ event }, language) => EVENT_NAMES[event][language],
  },
  {
    header: { zh: '结果', en: 'Outcome' },
    text: ({ isSuccess }, language) => OUTCOMES[isSuccess ? 'success' : 'failure'][language],
  },
  {
    header: { zh: '对象', en: 'Object' },
    text: ({ objectKind }, language) => (objectKind ? objectLabel(objectKind, language) : ''),
  },
  { header: { zh: '对象编号', en: 'Object id' }, text: ({ objectId }) => objectId ?? '' },
  {
    header: { zh: '详情', en: 'Details' },
    text: ({ details }, language) =>
      wordedDetails(details, language)
        .map(({ label, text }) => `${label} ${text}`)
        .join(language === 'zh' ? '；' : '; '),
  },
  { header: { zh: '前一条哈希', en: 'Previous hash' }, text: ({ previousHash }) => previousHash },
  { header: { zh: '哈希', en: 'Hash' }, text: ({ hash }) => hash },
];

const OUTCOMES = {
  success: { zh: '成功', en: 'success' },
  failure: { zh: '失败', en: 'failure' },
} as const;

/** With milliseconds, in the district's time, as the hash has it in UTC. */
const clockText = (at: Date): string =>
  `${at.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' })}.${String(at.getUTCMilliseconds()).padStart(3, '0')}`;

/** The log as CSV, the newest first. A page is read when the reader wants more. */
export async function* auditCsv(
  place: EventPlace,
  filter: EventFilter,
  language: Language,
): AsyncGenerator<string> {
  yield CSV_START + csvLine(COLUMNS.map(({ header }) => header[language]));
  for await (const rows of eventPages(place, filter)) {
    yield rows.map((row) => csvLine(COLUMNS.map(({ text }) => text(row, language)))).join('');
  }
}
