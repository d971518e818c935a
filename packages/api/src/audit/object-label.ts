import type { Language } from '@minxin/commentary';
import type { Words } from '@minxin/metrics';
import { CATALOGUE, labelIn } from '@minxin/records';

/** What is no record. */
const OTHERS: Readonly<Record<string, Words>> = {
  account: { zh: '账号', en: 'Account' },
  address: { zh: '网络地址', en: 'Address' },
  audit: { zh: '审计日志', en: 'Audit log' },
  batch: { zh: '批次', en: 'Batch' },
  briefing: { zh: '简报', en: 'Briefing' },
  field: { zh: '字段', en: 'Field' },
  file: { zh: '导入的原文件', en: 'Imported file' },
  import: { zh: '导入任务', en: 'Import' },
  path: { zh: '地址', en: 'Path' },
  schedule: { zh: '定时简报', en: 'Schedule' },
  session: { zh: '会话', en: 'Session' },
  token: { zh: '令牌', en: 'Token' },
};

/** What something was done to; a kind that has no name is shown as it is called. */
export function objectLabel(kind: string, language: Language): string {
  const record = CATALOGUE.kinds.find(({ type }) => type === kind);
  return record ? labelIn(record, language) : (OTHERS[kind]?.[language] ?? kind);
}
