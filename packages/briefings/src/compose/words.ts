import type { Language } from '@minxin/commentary';
import type { ReconciliationState } from '@minxin/metrics';

const zh = {
  title: (district: string) => `${district}民心数据简报`,
  overview: '本期要点',
  reconciliation: '公布数与明细核对',
  differences: '与上一版相比',
  definitions: '口径',
  sources: '来源',
  figure: '指标',
  period: '时间',
  published: '公布数',
  computed: '明细合计',
  verdict: '结论',
  explanation: '说明',
  before: '原数',
  after: '现数',
  cause: '由哪一批次引起',
  redefined: '口径已变',
  description: '含义',
  formula: '公式',
  source: '依据',
  file: '文件',
  origin: '来源性质',
  rows: '行',
  loaded: '入库时间',
  noRecords: '尚无明细记录',
  notation:
    '比率右侧为分子 / 分母；万、亿为单位的数右侧为原数；“—”表示没有可比的基数，“已隐去”表示所涉农户不足五户。',
  leftOut: (subjects: readonly string[]) =>
    `本件只含收件人可以查阅的主题，未列入：${subjects.join('、')}；汇总各主题的图表一并略去。`,
  partial: (day: string) => `本期记录只到 ${day}，尚未满期；同比、环比按相同天数计算。`,
  through: (day: string) => `数据截至 ${day}。`,
  verdicts: {
    ...{ MATCHES: '一致', WITHIN_ROUNDING: '舍入内一致', RULE: '规则', NO_RECORDS: '尚无明细' },
    ...{ SUPPRESSED: '已隐去', UNEXPLAINED: '待查' },
  } satisfies Record<ReconciliationState, string>,
  origins: { published: '公布', imported: '导入', entered: '录入', simulated: '模拟明细' },
  batch: (id: number, rows: string) => `批次 ${id}，${rows}`,
  rowsBetween: (first: number, last: number) => `第 ${first}-${last} 行`,
  gone: '已撤回或改写',
};

const en: typeof zh = {
  title: (district) => `${district}: data briefing`,
  overview: 'In brief',
  reconciliation: 'Printed figures and records',
  differences: 'Changed since the last revision',
  definitions: 'Definitions',
  sources: 'Sources',
  figure: 'Metric',
  period: 'Period',
  published: 'Printed',
  computed: 'By the records',
  verdict: 'Verdict',
  explanation: 'Explanation',
  before: 'Before',
  after: 'After',
  cause: 'Batch that did it',
  redefined: 'Defined anew',
  description: 'Meaning',
  formula: 'Formula',
  source: 'Rests on',
  file: 'File',
  origin: 'Origin',
  rows: 'Rows',
  loaded: 'Loaded',
  noRecords: 'No records yet',
  notation:
    'Ratios stand beside numerator / denominator, shortened numbers beside all their digits; “—” is nothing to compare with, “withheld” fewer than five households.',
  leftOut: (subjects) =>
    `Holds the subjects that its recipient may read; left out: ${subjects.join(', ')}, and charts over several subjects.`,
  partial: (day) =>
    `Records reach ${day} only: the period is not over, and is compared with the same days.`,
  through: (day) => `Data through ${day}.`,
  verdicts: {
    ...{ MATCHES: 'Equal', WITHIN_ROUNDING: 'Equal but for rounding', RULE: 'A rule' },
    ...{ NO_RECORDS: 'No records', SUPPRESSED: 'Withheld', UNEXPLAINED: 'To be clarified' },
  },
  origins: { published: 'Printed', imported: 'Imported', entered: 'Entered', simulated: 'Made up' },
  batch: (id, rows) => `Batch ${id}, ${rows}`,
  rowsBetween: (first, last) => `rows ${first}–${last}`,
  gone: 'taken back or rewritten',
};

export const COMPOSE_WORDS: Readonly<Record<Language, typeof zh>> = { zh, en };
