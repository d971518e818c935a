import { bilingual } from '../board/bilingual.ts';

export const messages = bilingual({
  zh: {
    gain: '各村户均增收（元）；竖线为全部农户的户均；农户少于 5 户的不显示',
    median: '各村户均与户收入增量中位数（元）：相差大的村，少数户拉高了平均',
    fallers: '收入下降的农户占比，按村',
    sources: '家庭收入的来源构成',
    people: '人均增收（元），按村',
    base: '各村户均增收与对比年（元）',
    behind: '不足户均八成',
    owner: '村',
    mean: '户均',
    medianEnd: '中位数',
    meanEnd: '户均',
    source: '来源',
    share: '占比',
    sourceNames: {
      wageShare: '工资性收入',
      businessShare: '经营净收入',
      propertyShare: '财产性收入',
      transferShare: '转移性收入',
    },
    parts: { numerator: '收入下降', denominator: '农户' },
  },
  en: {
    gain: 'Gain per household by village (yuan); the line is the mean of all; fewer than 5 households are not shown',
    median:
      'Mean and median gain of a household by village (yuan): far apart where a few lift the mean',
    fallers: 'Share of households whose income fell, by village',
    sources: 'Where household income comes from',
    people: 'Gain per person by village (yuan)',
    base: 'Gain per household by village against the base year (yuan)',
    behind: 'under four fifths of the mean',
    owner: 'village',
    mean: 'mean',
    medianEnd: 'median',
    meanEnd: 'mean',
    source: 'Source',
    share: 'Share of income',
    sourceNames: {
      wageShare: 'Wages',
      businessShare: 'Business income',
      propertyShare: 'Property income',
      transferShare: 'Transfers',
    },
    parts: { numerator: 'fell', denominator: 'households' },
  },
});
