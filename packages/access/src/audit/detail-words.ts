import type { Language } from '@minxin/commentary';
import type { AuditDetails } from '@minxin/database';

type Words = Readonly<Record<Language, string>>;

/** What stands before a detail; one that has no name here is shown as it is called. */
const NAMES: Readonly<Record<string, Words>> = {
  added: { zh: '新增', en: 'Added' },
  batch: { zh: '批次', en: 'Batch' },
  change: { zh: '变动', en: 'Change' },
  changed: { zh: '变更', en: 'Changed' },
  code: { zh: '代码', en: 'Code' },
  count: { zh: '次数', en: 'Times' },
  fields: { zh: '字段', en: 'Fields' },
  departments: { zh: '部门', en: 'Departments' },
  file: { zh: '文件', en: 'File' },
  filters: { zh: '筛选', en: 'Filters' },
  format: { zh: '格式', en: 'Format' },
  hash: { zh: '指纹', en: 'Hash' },
  language: { zh: '语言', en: 'Language' },
  metric: { zh: '指标', en: 'Metric' },
  name: { zh: '名称', en: 'Name' },
  overruled: { zh: '核对未过仍发布', en: 'Overruled' },
  paragraph: { zh: '段落', en: 'Paragraph' },
  period: { zh: '时间', en: 'Period' },
  port: { zh: '端口', en: 'Port' },
  refused: { zh: '退回', en: 'Refused' },
  removed: { zh: '移除', en: 'Removed' },
  replaced: { zh: '替换', en: 'Replaced' },
  restored: { zh: '恢复', en: 'Restored' },
  roles: { zh: '角色', en: 'Roles' },
  rows: { zh: '行数', en: 'Rows' },
  sha256: { zh: '文件指纹', en: 'SHA-256' },
  subject: { zh: '主题', en: 'Subject' },
  subjects: { zh: '主题', en: 'Subjects' },
  through: { zh: '截至', en: 'Through' },
  towns: { zh: '乡镇', en: 'Towns' },
  unchanged: { zh: '不变', en: 'Unchanged' },
  until: { zh: '直到', en: 'Until' },
};

const YES: Words = { zh: '是', en: 'yes' };
const NO: Words = { zh: '否', en: 'no' };
const CHANGES: Readonly<Record<string, Words>> = {
  added: { zh: '新增', en: 'added' },
  changed: { zh: '修改', en: 'changed' },
  removed: { zh: '删除', en: 'removed' },
  enabled: { zh: '启用', en: 'enabled' },
  disabled: { zh: '停用', en: 'disabled' },
  unlocked: { zh: '解锁', en: 'unlocked' },
  password: { zh: '密码', en: 'password' },
  password_link: { zh: '设置密码的链接', en: 'link to set a password' },
};

export interface WordedDetail {
  readonly name: string;
  readonly label: string;
  readonly text: string;
}

/** Details as they are read. */
export const wordedDetails = (details: AuditDetails, language: Language): readonly WordedDetail[] =>
  Object.entries(details).map(([name, value]) => ({
    name,
    label: NAMES[name]?.[language] ?? name,
    text: textOf(name, value, language),
  }));

function textOf(name: string, value: AuditDetails[string], language: Language): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return (value ? YES : NO)[language];
  if (typeof value === 'string' && name === 'change') return CHANGES[value]?.[language] ?? value;
  return typeof value === 'object' ? value.join(language === 'zh' ? '、' : ', ') : String(value);
}
