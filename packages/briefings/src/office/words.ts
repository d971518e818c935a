import type { Language } from '@minxin/commentary';

/** What slides and pages say of themselves. */
export interface OfficeWords {
  readonly contents: string;
  readonly madeUp: string;
  readonly madeUpMeaning: string;
  readonly draft: string;
  readonly reviewed: string;
  readonly published: string;
  readonly revision: (revision: number) => string;
  readonly frozenOn: (day: string) => string;
  readonly dataVersion: (version: number) => string;
  readonly hash: (hash: string) => string;
  readonly overruled: string;
  readonly metric: string;
  readonly yearAgo: string;
  readonly previous: string;
  readonly target: (text: string) => string;
  readonly missed: (text: string) => string;
  readonly parts: (part: number, parts: number) => string;
  readonly figure: (n: number) => string;
  readonly table: (n: number) => string;
  /** Between the name of a thing and what is shown of it. */
  readonly joined: string;
  readonly data: string;
  readonly keyFigures: string;
  readonly notes: string;
  /** Over a paragraph that staff wrote before its figures changed. */
  readonly outdated: string;
  readonly outdatedNow: (list: string) => string;
  readonly byRule: (text: string) => string;
  readonly figureNow: (label: string, text: string) => string;
  readonly listed: string;
  readonly author: string;
  readonly chart: string;
  readonly picture: string;
}

export const WORDS: Readonly<Record<Language, OfficeWords>> = {
  zh: {
    contents: '目录',
    madeUp: '模拟明细',
    madeUpMeaning: '本报含模拟明细：所据明细记录为演示而生成，不是真实记录。',
    draft: '草稿',
    reviewed: '已审核',
    published: '已发布',
    revision: (revision) => (revision === 1 ? '首次编制' : `第 ${revision - 1} 次修订`),
    frozenOn: (day) => `数据冻结于 ${day}`,
    dataVersion: (version) => `数据版本 ${version}`,
    hash: (hash) => `校验码 ${hash}`,
    overruled: '经批准仍发布的未过检查',
    metric: '指标',
    yearAgo: '同比',
    previous: '环比',
    target: (text) => `目标 ${text}`,
    missed: (text) => `未达标（目标 ${text}）`,
    parts: (part, parts) => `（${part}/${parts}）`,
    figure: (n) => `图 ${n}`,
    table: (n) => `表 ${n}`,
    joined: '：',
    data: '数据',
    keyFigures: '主要数字',
    notes: '说明',
    outdated: '待核：写后数字已变',
    outdatedNow: (list) => `写后已变的数字：${list}。`,
    byRule: (text) => `按现在的数字应写：${text}`,
    figureNow: (label, text) => `${label}现为 ${text}`,
    listed: '；',
    author: '民心',
    chart: '图表',
    picture: '图片',
  },
  en: {
    contents: 'Contents',
    madeUp: 'Simulated detail',
    madeUpMeaning:
      'Contains simulated detail: the records behind it were made for demonstration and are not real.',
    draft: 'Draft',
    reviewed: 'Reviewed',
    published: 'Published',
    revision: (revision) => (revision === 1 ? 'First edition' : `Revision ${revision - 1}`),
    frozenOn: (day) => `Figures frozen on ${day}`,
    dataVersion: (version) => `Data version ${version}`,
    hash: (hash) => `Check ${hash}`,
    overruled: 'Failed checks published with approval',
    metric: 'Metric',
    yearAgo: 'Year on year',
    previous: 'On previous',
    target: (text) => `target ${text}`,
    missed: (text) => `missed (target ${text})`,
    parts: (part, parts) => ` (${part} of ${parts})`,
    figure: (n) => `Figure ${n}`,
    table: (n) => `Table ${n}`,
    joined: ': ',
    data: 'data',
    keyFigures: 'key figures',
    notes: 'Notes',
    outdated: 'To check: figures changed since',
    outdatedNow: (list) => `Figures that changed since this was written: ${list}.`,
    byRule: (text) => `By the figures of now it would say: ${text}`,
    figureNow: (label, text) => `${label} is now ${text}`,
    listed: '; ',
    author: 'Minxin',
    chart: 'Chart',
    picture: 'Picture',
  },
};
