import type { Origin } from '@minxin/database';
import type { Words } from '@minxin/metrics';

/** What stands over the columns that every record has. */
export const PROVENANCE = {
  batch: { zh: '批次', en: 'Batch' },
  file: { zh: '来源文件', en: 'Source file' },
  row: { zh: '来源行', en: 'Source row' },
  origin: { zh: '数据性质', en: 'Nature of the data' },
} as const satisfies Record<string, Words>;

export const ORIGINS: Readonly<Record<Origin, Words>> = {
  published: { zh: '公布', en: 'Published' },
  imported: { zh: '导入', en: 'Imported' },
  entered: { zh: '录入', en: 'Entered by hand' },
  simulated: { zh: '模拟明细', en: 'Made up' },
};

/** What is said of a question, in the order in which it is said. */
export const QUESTION = {
  sheet: { zh: '查询说明', en: 'Question' },
  records: { zh: '记录', en: 'Records' },
  subject: { zh: '主题', en: 'Subject' },
  metric: { zh: '指标', en: 'Metric' },
  part: { zh: '范围', en: 'Which of them' },
  description: { zh: '定义', en: 'Definition' },
  formula: { zh: '公式', en: 'Formula' },
  source: { zh: '依据', en: 'Source' },
  period: { zh: '时间', en: 'Period' },
  filter: { zh: '筛选', en: 'Filter' },
  asOf: { zh: '截至', en: 'As of' },
  dataThrough: { zh: '数据截至', en: 'Data through' },
  dataVersion: { zh: '数据版本', en: 'Data version' },
  count: { zh: '条数', en: 'Number of records' },
  madeUp: { zh: '提示', en: 'Note' },
} as const satisfies Record<string, Words>;

export const PARTS: Readonly<Record<'WHOLE' | 'NUMERATOR' | 'MISSED', Words>> = {
  WHOLE: { zh: '全部', en: 'All' },
  NUMERATOR: { zh: '分子', en: 'Numerator' },
  MISSED: { zh: '在分母而不在分子', en: 'In the denominator, not in the numerator' },
};

export const MADE_UP: Words = {
  zh: '“数据性质”为“模拟明细”的记录是按公布数推算生成的，不是真实业务。',
  en: 'Records whose nature is “Made up” were generated so that they add up to published figures; they are no real cases.',
};

export const RELATIONS: Readonly<Record<'IS' | 'IS_NOT' | 'HOLDS' | 'FROM' | 'TO', Words>> = {
  IS: { zh: '为', en: 'is' },
  IS_NOT: { zh: '不为', en: 'is not' },
  HOLDS: { zh: '含', en: 'holds' },
  FROM: { zh: '不低于', en: 'from' },
  TO: { zh: '不高于', en: 'to' },
};
