import type { Language } from '@minxin/commentary';
import type { BriefingDocument } from './document/index.ts';

/** What files say around the document's own words. */
export interface Words {
  readonly standing: Readonly<Record<BriefingDocument['standing'], string>>;
  readonly revision: (n: number) => string;
  readonly facts: {
    readonly district: string;
    readonly period: string;
    readonly revision: string;
    readonly standing: string;
    readonly frozenOn: string;
    readonly dataVersion: string;
    readonly hash: string;
    readonly madeUp: string;
  };
  readonly madeUp: string;
  readonly madeUpMeaning: string;
  readonly overruled: string;
  readonly contents: string;
  readonly figures: string;
  readonly metric: string;
  readonly value: string;
  readonly yearAgo: string;
  readonly previous: string;
  readonly target: (text: string) => string;
  readonly met: string;
  readonly missed: string;
  readonly outdated: (figures: readonly string[]) => string;
  readonly noData: string;
  /** The part of a table that is wider than the paper. */
  readonly part: (n: number, of: number) => string;
  /** The head of a column whose numbers are of a unit. */
  readonly withUnit: (label: string, unit: string) => string;
  readonly sheets: SheetWords;
  /** A figure by its row and its cell: "按期办结率（12月）". */
  readonly figureOf: (label: string, span: string) => string;
}

/** Of the workbook alone. */
export interface SheetWords {
  readonly contents: string;
  readonly figures: string;
  readonly notes: string;
  readonly back: string;
  readonly chart: string;
  readonly table: string;
  readonly page: (page: string, pages: string) => string;
  /** Heads of columns. */
  readonly section: string;
  readonly title: string;
  readonly kind: string;
  readonly sheet: string;
  readonly span: string;
  readonly unit: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly target: string;
  readonly met: string;
  readonly state: string;
  readonly reference: string;
  readonly text: string;
  /** The state of a figure that is there; another's is what stands in its place. */
  readonly known: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    standing: { DRAFT: '草稿', REVIEWED: '已审核', PUBLISHED: '已发布' },
    revision: (n) => (n === 1 ? '第 1 版' : `第 ${n} 版（更正）`),
    facts: {
      district: '地区',
      period: '期次',
      revision: '版次',
      standing: '状态',
      frozenOn: '数字冻结',
      dataVersion: '数据版本',
      hash: '内容指纹',
      madeUp: '数据性质',
    },
    madeUp: '模拟明细',
    madeUpMeaning: '本报含模拟明细：所据明细记录为演示而生成，不是真实记录。',
    overruled: '以下核对未通过，经批准仍予发布：',
    contents: '目录',
    figures: '主要指标',
    metric: '指标',
    value: '数值',
    yearAgo: '同比',
    previous: '环比',
    target: (text) => `目标 ${text}`,
    met: '达标',
    missed: '未达标',
    outdated: (figures) => `此段由人工改写，其后数字有变，请核对：${figures.join('、')}`,
    noData: '无数据',
    part: (n, of) => `（${n}/${of}）`,
    withUnit: (label, unit) => `${label}（${unit}）`,
    sheets: {
      contents: '目录',
      figures: '指标',
      notes: '口径与说明',
      back: '← 回目录',
      chart: '图',
      table: '表',
      page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
      section: '栏目',
      title: '标题',
      kind: '类别',
      sheet: '工作表',
      span: '期间',
      unit: '单位',
      numerator: '分子',
      denominator: '分母',
      target: '目标',
      met: '是否达标',
      state: '状态',
      reference: '引用',
      text: '说明',
      known: '有数',
    },
    figureOf: (label, span) => `${label}（${span}）`,
  },
  en: {
    standing: { DRAFT: 'Draft', REVIEWED: 'Reviewed', PUBLISHED: 'Published' },
    revision: (n) => (n === 1 ? '1' : `${n} (corrected)`),
    facts: {
      district: 'District',
      period: 'Period',
      revision: 'Revision',
      standing: 'Standing',
      frozenOn: 'Figures frozen on',
      dataVersion: 'Data version',
      hash: 'Fingerprint',
      madeUp: 'Nature of data',
    },
    madeUp: 'Simulated detail',
    madeUpMeaning:
      'Contains simulated detail: the records behind it were made up for demonstration.',
    overruled: 'Published with approval although these checks failed:',
    contents: 'Contents',
    figures: 'Headline figures',
    metric: 'Metric',
    value: 'Value',
    yearAgo: 'Year on year',
    previous: 'On previous',
    target: (text) => `Target ${text}`,
    met: 'met',
    missed: 'missed',
    outdated: (figures) =>
      `Written by hand; these figures changed since, please check: ${figures.join(', ')}`,
    noData: 'No data',
    part: (n, of) => ` (${n}/${of})`,
    withUnit: (label, unit) => `${label} (${unit})`,
    sheets: {
      contents: 'Contents',
      figures: 'Figures',
      notes: 'Notes',
      back: '← Contents',
      chart: 'Chart',
      table: 'Table',
      page: (page, pages) => `Page ${page} of ${pages}`,
      section: 'Section',
      title: 'Title',
      kind: 'Kind',
      sheet: 'Sheet',
      span: 'Span',
      unit: 'Unit',
      numerator: 'Numerator',
      denominator: 'Denominator',
      target: 'Target',
      met: 'Target met',
      state: 'State',
      reference: 'Reference',
      text: 'Text',
      known: 'known',
    },
    figureOf: (label, span) => `${label} (${span})`,
  },
};
