import { divisions, factories, factoryDays, plantedAreas, rentEntries } from '@minxin/database';
import { and, eq, ne, type SQL } from 'drizzle-orm';
import { defineModel } from '../definition/define-model.ts';
import { stockOf, sum } from '../definition/measure.ts';
import { fact, listed, namedBy } from '../definition/model.ts';

const { crop, way, mu, sinceDay, untilDay } = plantedAreas;
/** Areas are cut by crop, factories by factory. */
type Cut = 'TOWN' | 'VILLAGE' | 'CROP' | 'FACTORY';

const AREAS = '产业面积台账';
const LEASES = '社区工厂租赁合同和收款台账';

/** Mu under a crop as of a day. */
const areaOf = (where: SQL | undefined) =>
  stockOf(mu, { since: sinceDay, until: [untilDay], where });

/** Ground that is there: what was renovated had been ground before, so it is no more of it. */
const grown = (name: 'fruit' | 'vegetable') => and(eq(crop, name), ne(way, 'renovated'));

export const industry = defineModel({
  subject: 'industry',
  label: '产业发展',
  labelEn: 'Industry',
  finest: 'day',
  facts: [
    fact<Cut>(plantedAreas, {
      TOWN: plantedAreas.townCode,
      VILLAGE: plantedAreas.villageCode,
      CROP: crop,
    }),
    fact<Cut>(factories, {
      TOWN: factories.townCode,
      VILLAGE: factories.villageCode,
      FACTORY: factories.factoryNo,
    }),
    fact<Cut>(factoryDays, {
      TOWN: factoryDays.townCode,
      VILLAGE: factoryDays.villageCode,
      FACTORY: factoryDays.factoryNo,
    }),
    fact<Cut>(rentEntries, {
      TOWN: rentEntries.townCode,
      VILLAGE: rentEntries.villageCode,
      FACTORY: rentEntries.factoryNo,
    }),
  ],
  dimensions: {
    TOWN: {
      label: '镇',
      labelEn: 'Town',
      labels: namedBy(divisions, divisions.code, divisions.shortName),
    },
    VILLAGE: {
      label: '村',
      labelEn: 'Village',
      labels: namedBy(divisions, divisions.code, divisions.shortName),
    },
    CROP: {
      label: '产业种类',
      labelEn: 'Crop',
      labels: listed({ tea: '茶叶', fruit: '林果', vegetable: '蔬菜' }),
    },
    FACTORY: {
      label: '厂房',
      labelEn: 'Factory',
      labels: namedBy(factories, factories.factoryNo, factories.name),
    },
  },
  measures: {
    newTeaMu: areaOf(and(eq(crop, 'tea'), eq(way, 'new'))),
    renovatedTeaMu: areaOf(and(eq(crop, 'tea'), eq(way, 'renovated'))),
    fruitMu: areaOf(grown('fruit')),
    vegetableMu: areaOf(grown('vegetable')),
    factoryM2: stockOf(factories.areaM2, { since: factories.builtOn, until: [] }),
    leasedM2Days: sum(factoryDays.leasedM2, { at: factoryDays.day }),
    lettableM2Days: sum(factoryDays.lettableM2, { at: factoryDays.day }),
    dueFen: sum(rentEntries.dueFen, { at: rentEntries.day, inFen: true }),
    paidFen: sum(rentEntries.paidFen, { at: rentEntries.day, inFen: true }),
    arrearsFen: stockOf(rentEntries.arrearsFen, {
      since: rentEntries.day,
      until: [],
      inFen: true,
    }),
  },
  metrics: {
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
    factoryArea: {
      label: '社区工厂面积',
      labelEn: 'Factory area',
      unit: 'm2',
      direction: 'neutral',
      description: '截至期末已建成、可出租的社区工厂面积。',
      formula: 'Σ ㎡ {建成 ≤ 期末}',
      source: LEASES,
      value: { measure: 'factoryM2' },
      published: [{ metric: 'factory_area' }],
    },
    occupancy: {
      label: '厂房出租率',
      labelEn: 'Occupancy',
      unit: 'ratio',
      direction: 'higher_is_better',
      description: '期内每天出租的面积与可出租面积之比，逐日相加。',
      formula: 'Σ(出租面积 × 天数) / Σ(可出租面积 × 天数)',
      source: LEASES,
      value: { numerator: 'leasedM2Days', denominator: 'lettableM2Days' },
    },
    rentDue: {
      label: '应收租金',
      labelEn: 'Rent due',
      unit: 'cny',
      direction: 'neutral',
      description: '期内到期的各期租金；合同租金总额按天平均摊到各期。',
      formula: 'Σ 应收 {应收日 ∈ 期}',
      source: LEASES,
      value: { measure: 'dueFen' },
    },
    rentPaid: {
      label: '实收租金',
      labelEn: 'Rent paid',
      unit: 'cny',
      direction: 'higher_is_better',
      description: '期内收到的租金，含补缴的往期欠租和预缴。',
      formula: 'Σ 实收 {收款日 ∈ 期}',
      source: LEASES,
      value: { measure: 'paidFen' },
    },
    collectionRate: {
      label: '租金收缴率',
      labelEn: 'Collection rate',
      unit: 'ratio',
      direction: 'higher_is_better',
      description: '期内实收与期内应收之比；补缴往期欠租或预缴时可超过 100 %。',
      formula: 'Σ 实收 {收款日 ∈ 期} / Σ 应收 {应收日 ∈ 期}',
      source: LEASES,
      value: { numerator: 'paidFen', denominator: 'dueFen' },
    },
    arrears: {
      label: '欠缴租金',
      labelEn: 'Arrears',
      unit: 'cny',
      direction: 'lower_is_better',
      description: '截至期末已到期而未缴的租金，逐份租约计算：一份的预缴不抵另一份的欠缴。',
      formula: 'Σ 租约 max(0, Σ 应收 − Σ 实收) {至期末}',
      source: LEASES,
      value: { measure: 'arrearsFen' },
    },
  },
  rollups: [],
  records: {
    type: 'PlantedArea',
    table: plantedAreas,
    at: sinceDay,
    key: plantedAreas.areaNo,
  },
});
