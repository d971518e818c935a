import { formatCount } from '@minxin/commentary';
import { inLanguage } from '../app/language.ts';

/** How far the records reach, where they come from, and what they lack. */
export const text = inLanguage({
  zh: {
    title: (rows: string, madeUp: string) => `现有明细 ${rows} 条，其中模拟明细占 ${madeUp}`,
    empty: '还没有明细',
    subtitle: (year: string) =>
      `各业务的记录到哪天、从哪来、最近一批何时入库；缺口按 ${year} 年计，点开看记录`,
    subject: '业务',
    reach: '数据起止',
    days: (from: string, to: string) => `${from} 至 ${to}`,
    behind: (days: number) => `比最新的业务少 ${formatCount(days)} 天`,
    rows: '记录数',
    origins: '来源',
    origin: {
      PUBLISHED: (share: string) => `公布 ${share}`,
      IMPORTED: (share: string) => `导入 ${share}`,
      ENTERED: (share: string) => `录入 ${share}`,
      SIMULATED: (share: string) => `模拟明细 ${share}`,
    },
    withheld: '已隐去',
    lastBatch: '最近一批',
    batch: (id: number) => `第 ${id} 批`,
    gaps: '缺口',
    lacks: {
      withoutDue: (count: string) => `无办理时限 ${count} 件`,
      savingExcluded: (count: string) => `无预算数据 ${count} 个标段`,
      emptyMonths: (months: readonly string[]) =>
        `${months.length} 个月没有记录：${months.join('、')}`,
    },
    none: '无缺口',
    noRecords: '没有记录',
  },
  en: {
    title: (rows: string, madeUp: string) => `${rows} records, ${madeUp} of them made up`,
    empty: 'No records yet',
    subtitle: (year: string) =>
      `How far the records of each subject reach, where they come from and when the last came in; gaps are those of ${year}, open them to see the records`,
    subject: 'Subject',
    reach: 'First and last day',
    days: (from: string, to: string) => `${from} to ${to}`,
    behind: (days: number) =>
      `${formatCount(days)} ${days === 1 ? 'day' : 'days'} behind the latest subject`,
    rows: 'Records',
    origins: 'Origin',
    origin: {
      PUBLISHED: (share: string) => `${share} published`,
      IMPORTED: (share: string) => `${share} imported`,
      ENTERED: (share: string) => `${share} entered`,
      SIMULATED: (share: string) => `${share} made up`,
    },
    withheld: 'withheld',
    lastBatch: 'Last batch',
    batch: (id: number) => `Batch ${id}`,
    gaps: 'Gaps',
    lacks: {
      withoutDue: (count: string) => `${count} without a due date`,
      savingExcluded: (count: string) => `${count} lots without a budget`,
      emptyMonths: (months: readonly string[]) =>
        `${months.length} ${months.length === 1 ? 'month' : 'months'} without records: ${months.join(', ')}`,
    },
    none: 'none',
    noRecords: 'no records',
  },
});
