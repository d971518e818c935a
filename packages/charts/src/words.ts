import type { Language } from '@minxin/commentary';

/** The few words that stand inside a plot, a tooltip or a table. */
export interface Words {
  readonly simulated: string;
  readonly simulatedNote: string;
  /** Heads the column that says which rows are made up. */
  readonly nature: string;
  readonly withheld: string;
  readonly noData: string;
  readonly tooFew: (n: number) => string;
  readonly others: (count: number) => string;
  readonly total: string;
  readonly target: (value: string) => string;
  readonly targetName: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly median: (value: string) => string;
  readonly cumulative: string;
  readonly interval: string;
  readonly difference: string;
  /** Of two that don't differ. */
  readonly level: string;
  readonly share: string;
  readonly period: string;
  readonly inParentheses: (text: string) => string;
  readonly running: string;
  /** Between names in a row. */
  readonly listed: string;
  /** What belongs to no place of a map. */
  readonly elsewhere: (list: string) => string;
  readonly left: string;
  /** What a step adds, what it takes away, and what the columns of both stand on. */
  readonly more: string;
  readonly less: string;
  readonly ground: string;
  readonly bucket: string;
  readonly count: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    simulated: '模拟明细',
    simulatedNote: '本图含模拟明细。',
    nature: '数据性质',
    withheld: '已隐去',
    noData: '无数据',
    tooFew: (n) => `样本不足（n < ${n}）`,
    others: (count) => `其他 ${count} 项`,
    total: '合计',
    target: (value) => `目标 ${value}`,
    targetName: '目标',
    numerator: '分子',
    denominator: '分母',
    median: (value) => `中位数 ${value}`,
    cumulative: '累计占比',
    interval: '95 % 区间',
    difference: '相差',
    level: '相同',
    share: '占比',
    period: '时间',
    inParentheses: (text) => `（${text}）`,
    running: '未满',
    listed: '、',
    elsewhere: (list) => `不在图上：${list}`,
    left: '余下',
    more: '增加',
    less: '减少',
    ground: '垫底（不显示）',
    bucket: '逾期时长',
    count: '数量',
  },
  en: {
    simulated: 'Simulated detail',
    simulatedNote: ' Contains simulated detail.',
    nature: 'Nature of data',
    withheld: 'withheld',
    noData: 'no data',
    tooFew: (n) => `Too few (n < ${n})`,
    others: (count) => `${count} others`,
    total: 'Total',
    target: (value) => `target ${value}`,
    targetName: 'Target',
    numerator: 'Numerator',
    denominator: 'Denominator',
    median: (value) => `median ${value}`,
    cumulative: 'Cumulative share',
    interval: '95 % interval',
    difference: 'Difference',
    level: 'equal',
    share: 'Share',
    period: 'Period',
    inParentheses: (text) => ` (${text})`,
    running: 'running',
    listed: ', ',
    elsewhere: (list) => `Not on the map: ${list}`,
    left: 'Left',
    more: 'Added',
    less: 'Taken away',
    ground: 'Ground (not shown)',
    bucket: 'Overdue by',
    count: 'Count',
  },
};
