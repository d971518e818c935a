/** The upper level of what people call about. */
export const CATEGORY_GROUPS = {
  utilities: '公用事业',
  city: '城乡管理',
  livelihood: '就业与民生保障',
  market: '市场监管',
  services: '公共服务',
  countryside: '农业农村事务',
} as const;

export interface CategoryIdea {
  readonly code: string;
  readonly name: string;
  readonly group: keyof typeof CATEGORY_GROUPS;
  readonly weight: number;
  /** Weight of each month, January first; every month alike where absent. */
  readonly months?: readonly number[];
  /** The share that the town's own government handles. */
  readonly townShare: number;
  /** The units that handle the rest, with their weights. */
  readonly units: Readonly<Record<string, number>>;
}

const SUMMER = [0.8, 0.8, 0.8, 0.9, 1, 1.3, 1.6, 1.6, 1.1, 0.9, 0.8, 0.8];

/** What people call about, and who answers for it. */
export const CATEGORY_IDEAS: readonly CategoryIdea[] = [
  {
    ...{ code: 'property', name: '物业管理', group: 'utilities', weight: 15, townShare: 0.25 },
    units: { 区住建局: 8, 区城市管理局: 1 },
  },
  {
    ...{
      code: 'water',
      name: '供水',
      group: 'utilities',
      weight: 8,
      townShare: 0.15,
      months: SUMMER,
    },
    units: { 区供水公司: 8, 区水利局: 3 },
  },
  {
    ...{
      code: 'power-gas',
      name: '供电供气',
      group: 'utilities',
      weight: 7,
      townShare: 0.05,
      months: SUMMER,
    },
    units: { 区供电分公司: 6, 区燃气公司: 4 },
  },
  {
    ...{ code: 'noise', name: '噪音扰民', group: 'city', weight: 9, townShare: 0.1 },
    months: [0.7, 0.6, 0.9, 1, 1.2, 1.6, 1.3, 1.2, 1, 0.9, 0.8, 0.7],
    units: { 区生态环境分局: 4, 区城市管理局: 5, 区公安分局: 3 },
  },
  {
    ...{ code: 'appearance', name: '市容环卫', group: 'city', weight: 12, townShare: 0.3 },
    units: { 区城市管理局: 9 },
  },
  {
    ...{ code: 'roads', name: '道路交通', group: 'city', weight: 9, townShare: 0.25 },
    units: { 区交通运输局: 5, 区交警大队: 5, 区住建局: 1 },
  },
  {
    ...{
      code: 'social-insurance',
      name: '社会保障',
      group: 'livelihood',
      weight: 7,
      townShare: 0.2,
    },
    units: { 区人社局: 6, 区医保局: 5 },
  },
  {
    ...{ code: 'wages', name: '劳动报酬', group: 'livelihood', weight: 6, townShare: 0.05 },
    months: [2.4, 0.9, 0.6, 0.6, 0.7, 0.8, 0.8, 0.8, 0.9, 0.9, 1.1, 1.7],
    units: { 区人社局: 7, 区住建局: 1 },
  },
  {
    ...{ code: 'consumer', name: '消费维权', group: 'market', weight: 8, townShare: 0.05 },
    units: { 区市场监管局: 9 },
  },
  {
    ...{ code: 'land-housing', name: '土地房产', group: 'city', weight: 6, townShare: 0.4 },
    units: { 区自然资源局: 6, 区住建局: 3 },
  },
  {
    ...{ code: 'education', name: '教育', group: 'services', weight: 4, townShare: 0.1 },
    months: [0.7, 0.8, 1, 0.8, 0.9, 1.1, 1.5, 2, 1.4, 0.7, 0.7, 0.6],
    units: { 区教科体局: 9 },
  },
  {
    ...{ code: 'health', name: '医疗卫生', group: 'services', weight: 4, townShare: 0.15 },
    units: { 区卫健局: 7, 区医保局: 1 },
  },
  {
    ...{ code: 'farming', name: '农业农村', group: 'countryside', weight: 5, townShare: 0.65 },
    units: { 区农业农村局: 5, 区林业局: 2, 区扶贫开发局: 3 },
  },
  {
    ...{ code: 'civil-affairs', name: '民政救助', group: 'livelihood', weight: 4, townShare: 0.5 },
    units: { 区民政局: 7 },
  },
];
