import type { Language } from '@minxin/commentary';
import type { Permission } from './permissions.ts';

/** The permissions as people read them, in the order in which they are shown. */
export const PERMISSION_NAMES: Readonly<Record<Permission, Readonly<Record<Language, string>>>> = {
  readFigures: { zh: '查看指标', en: 'Read figures' },
  readRecords: { zh: '查看记录', en: 'Read records' },
  readHouseholds: { zh: '查看农户记录', en: 'Read household records' },
  exportRecords: { zh: '导出记录', en: 'Export records' },
  askFreely: { zh: '自由查询', en: 'Ask freely' },
  introspect: { zh: '查看接口结构', en: 'Read the schema' },
  enterRecords: { zh: '录入记录', en: 'Enter records' },
  importFiles: { zh: '导入文件', en: 'Import files' },
  undoBatches: { zh: '撤销批次', en: 'Undo batches' },
  makeBriefings: { zh: '编制简报', en: 'Make briefings' },
  publishBriefings: { zh: '发布简报', en: 'Publish briefings' },
  manageSchedules: { zh: '管理定时', en: 'Manage schedules' },
  unmask: { zh: '查看明文', en: 'See personal data' },
  readAudit: { zh: '查看审计', en: 'Read the audit' },
  manageAccounts: { zh: '管理账号', en: 'Manage accounts' },
};
