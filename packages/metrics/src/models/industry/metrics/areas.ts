import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const AREAS = '产业面积台账';

/** Ground under a crop: new and renovated are never added up. */
export const areas = {
  newTeaArea: {
    label: '新发展茶园面积',
    labelEn: 'Tea newly planted',
    unit: 'mu',
    direction: 'higher_is_better',
    description: '截至期末在册的新发展茶园；与改造面积不相加。',
    formula: 'Σ 亩 {茶叶, 新发展, 起始 ≤ 期末 < 终止}',
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
    formula: 'Σ 亩 {茶叶, 改造, 起始 ≤ 期末 < 终止}',
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
    formula: 'Σ 亩 {林果, 非改造, 起始 ≤ 期末 < 终止}',
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
    formula: 'Σ 亩 {蔬菜, 非改造, 起始 ≤ 期末 < 终止}',
    source: AREAS,
    value: { measure: 'vegetableMu' },
    published: [{ metric: 'vegetable_area' }],
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
