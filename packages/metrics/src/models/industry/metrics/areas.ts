import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const AREAS = { zh: '产业面积台账', en: 'Ledger of planted areas' };

/** Ground under a crop: new and renovated are never added up. */
export const areas = {
  newTeaArea: {
    label: '新发展茶园面积',
    labelEn: 'Tea newly planted',
    unit: 'mu',
    direction: 'higher_is_better',
    description: '截至期末在册的新发展茶园；与改造面积不相加。',
    descriptionEn:
      'Newly planted tea on record as of the end of the period; never added to what was renovated.',
    formula: 'Σ 亩 {茶叶, 新发展, 起始 ≤ 期末 < 终止}',
    formulaEn: 'Σ mu {tea, newly planted, since ≤ end of period < until}',
    source: AREAS,
    value: { measure: 'newTeaMu' },
    published: [{ metric: 'new_tea_area' }],
  },
  renovatedTeaArea: {
    label: '改造茶园面积',
    labelEn: 'Tea renovated',
    unit: 'mu',
    direction: 'higher_is_better',
    description: '截至期末在册的改造茶园：原有园地的改造，与新发展面积不相加。',
    descriptionEn:
      'Renovated tea on record as of the end of the period: gardens that were there before, never added to what was newly planted.',
    formula: 'Σ 亩 {茶叶, 改造, 起始 ≤ 期末 < 终止}',
    formulaEn: 'Σ mu {tea, renovated, since ≤ end of period < until}',
    source: AREAS,
    value: { measure: 'renovatedTeaMu' },
    published: [{ metric: 'renovated_tea_area' }],
  },
  fruitArea: {
    label: '林果面积',
    labelEn: 'Fruit',
    unit: 'mu',
    direction: 'higher_is_better',
    description: '截至期末在册的林果面积，新发展和原有合计；改造不增加面积，不计入。',
    descriptionEn:
      'Fruit on record as of the end of the period, newly planted and existing; renovation adds no ground and does not count.',
    formula: 'Σ 亩 {林果, 非改造, 起始 ≤ 期末 < 终止}',
    formulaEn: 'Σ mu {fruit, not renovated, since ≤ end of period < until}',
    source: AREAS,
    value: { measure: 'fruitMu' },
    published: [{ metric: 'fruit_area' }],
  },
  vegetableArea: {
    label: '蔬菜面积',
    labelEn: 'Vegetables',
    unit: 'mu',
    direction: 'higher_is_better',
    description: '截至期末在册的蔬菜面积，新发展和原有合计；改造不增加面积，不计入。',
    descriptionEn:
      'Vegetables on record as of the end of the period, newly planted and existing; renovation adds no ground and does not count.',
    formula: 'Σ 亩 {蔬菜, 非改造, 起始 ≤ 期末 < 终止}',
    formulaEn: 'Σ mu {vegetables, not renovated, since ≤ end of period < until}',
    source: AREAS,
    value: { measure: 'vegetableMu' },
    published: [{ metric: 'vegetable_area' }],
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
