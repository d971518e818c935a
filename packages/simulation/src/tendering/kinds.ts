import type { PROCUREMENT_METHODS, TENDER_KINDS } from '@minxin/database';

export type Kind = (typeof TENDER_KINDS)[number];

/** A way of buying, with its OCDS method (domain §3), how long it takes and how many may bid. */
export interface MethodIdea {
  readonly method: (typeof PROCUREMENT_METHODS)[number];
  readonly words: string;
  readonly weight: number;
  /** Days from notice to award. */
  readonly cycle: readonly [least: number, most: number];
  readonly bidders: readonly [least: number, most: number];
}

const open: Omit<MethodIdea, 'weight'> = {
  method: 'open',
  words: '公开招标',
  cycle: [20, 45],
  bidders: [3, 12],
};
const selective: Omit<MethodIdea, 'weight'> = {
  method: 'selective',
  words: '邀请招标',
  cycle: [20, 35],
  bidders: [3, 6],
};

export interface KindIdea {
  /** Before the number in titles and numbers. */
  readonly word: string;
  readonly letters: string;
  /** The free year's count and amount against the published year's. */
  readonly growth: { readonly count: number; readonly amount: number };
  /** Amounts: an even part and a log-normal one, relative to the mean. */
  readonly evenPart: number;
  readonly spread: number;
  readonly methods: readonly MethodIdea[];
  readonly subjects: readonly string[];
}

export const KIND_IDEAS: Readonly<Record<Kind, KindIdea>> = {
  works: {
    word: '模拟工程',
    letters: 'GC',
    growth: { count: 66 / 62, amount: 0.875 },
    evenPart: 0.18,
    spread: 1.05,
    methods: [
      { ...open, weight: 88 },
      { ...selective, weight: 12 },
    ],
    subjects: [
      ...['农村道路硬化', '安全饮水工程', '老旧小区改造', '河堤治理', '污水管网建设'],
      ...['学校教学楼建设', '卫生院改扩建', '高标准农田建设', '标准化厂房建设', '桥梁新建'],
      ...['集镇基础设施提升', '社区工厂建设', '山洪沟治理', '公园绿化', '便民服务中心建设'],
    ],
  },
  procurement: {
    word: '模拟采购',
    letters: 'CG',
    growth: { count: 158 / 146, amount: 1.06 },
    evenPart: 0.08,
    spread: 0.95,
    methods: [
      { ...open, weight: 42 },
      { ...selective, weight: 3 },
      { method: 'limited', words: '竞争性磋商', weight: 26, cycle: [12, 24], bidders: [3, 7] },
      { method: 'limited', words: '竞争性谈判', weight: 12, cycle: [8, 20], bidders: [3, 6] },
      { method: 'limited', words: '询价', weight: 10, cycle: [7, 14], bidders: [3, 8] },
      { method: 'direct', words: '单一来源', weight: 7, cycle: [6, 14], bidders: [1, 1] },
    ],
    subjects: [
      ...['办公设备', '医疗设备', '教学仪器', '信息化系统建设', '环卫车辆'],
      ...['物业管理服务', '规划编制服务', '测绘服务', '造林苗木', '农机具'],
      ...['图书', '监控设备', '食堂食材配送', '消防器材', '培训服务', '垃圾清运服务'],
    ],
  },
};
