import type { Language } from '@minxin/commentary';

/** The few words that stand inside a plot, a tooltip or a table. */
export interface Words {
  readonly simulated: string;
  readonly simulatedNote: string;
  readonly withheld: string;
  readonly noData: string;
  readonly tooFew: (n: number) => string;
  readonly others: (count: number) => string;
  readonly total: string;
  readonly target: (value: string) => string;
  readonly median: (value: string) => string;
  readonly cumulative: string;
  readonly interval: string;
  readonly difference: string;
  readonly share: string;
  readonly period: string;
  readonly inParentheses: (text: string) => string;
  readonly running: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    simulated: '模拟明细',
    simulatedNote: '本图含模拟明细。',
    withheld: '已隐去',
    noData: '无数据',
    tooFew: (n) => `样本不足（n < ${n}）`,
    others: (count) => `其他 ${count} 项`,
    total: '合计',
    target: (value) => `目标 ${value}`,
    median: (value) => `中位数 ${value}`,
    cumulative: '累计占比',
    interval: '95 % 区间',
    difference: '相差',
    share: '占比',
    period: '时间',
    inParentheses: (text) => `（${text}）`,
    running: '未满',
  },
  en: {
    simulated: 'Simulated detail',
    simulatedNote: ' Contains simulated detail.',
    withheld: 'withheld',
    noData: 'no data',
    tooFew: (n) => `Too few (n < ${n})`,
    others: (count) => `${count} others`,
    total: 'Total',
    target: (value) => `target ${value}`,
    median: (value) => `median ${value}`,
    cumulative: 'Cumulative share',
    interval: '95 % interval',
    difference: 'Difference',
    share: 'Share',
    period: 'Period',
    inParentheses: (text) => ` (${text})`,
    running: 'running',
  },
};
