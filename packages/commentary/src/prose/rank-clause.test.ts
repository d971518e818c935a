import { expect, it, test } from 'vitest';
import { rankClause } from './rank-clause.ts';
import { textOf } from './segment.ts';
import { cut, type MetricId, type Value } from './testing/frozen.ts';

type Values = Readonly<Record<string, Value>>;

const rank = (id: MetricId, values: Values, language: 'zh' | 'en') =>
  textOf(rankClause(cut(id, values, language), language) ?? []);

const RATES = { 住建局: [131, 142], 城管局: [111, 118], 教体局: [69, 71] } as const;

test.each<readonly [why: string, MetricId, Values, chinese: string, english: string]>([
  [
    ...(['the first and the last', 'onTime', RATES] as const),
    '各单位中，教体局按期办结率最高，为 97.2 %；住建局最低，为 92.3 %',
    'by unit, on-time rate stood highest for 教体局 (97.2 %) and lowest for 住建局 (92.3 %)',
  ],
  [
    ...([
      'who rests on too few in number',
      'onTime',
      { ...RATES, 司法局: [0, 9], 档案馆: [0, 0] },
    ] as const),
    '各单位中，教体局按期办结率最高，为 97.2 %；住建局最低，为 92.3 %；另有 1 个单位样本不足，未参与排名',
    'by unit, on-time rate stood highest for 教体局 (97.2 %) and lowest for 住建局 (92.3 %); 1 unit had too few to be ranked',
  ],
  [
    ...([
      'the lowest first where less is better',
      'returned',
      { 甲: [1, 50], 乙: [9, 50] },
    ] as const),
    '各单位中，甲退单率最低，为 2.0 %；乙最高，为 18.0 %',
    'by unit, returned stood lowest for 甲 (2.0 %) and highest for 乙 (18.0 %)',
  ],
  [
    ...(['ties', 'onTime', { 甲: [90, 100], 乙: [45, 50], 丙: [99, 100] }] as const),
    '各单位中，丙按期办结率最高，为 99.0 %；甲、乙并列最低，均为 90.0 %',
    'by unit, on-time rate stood highest for 丙 (99.0 %) and lowest for 甲 and 乙 (90.0 % each)',
  ],
  [
    ...(['many who share an end', 'orders', { 甲: 9, 乙: 9, 丙: 9, 丁: 9, 戊: 2 }] as const),
    '各单位中，有 4 个单位工单量并列最多，均为 9 件；戊最少，为 2 件',
    'by unit, orders stood highest for 4 units (9 each) and lowest for 戊 (2)',
  ],
  [
    ...(['everything at 100 %', 'onTime', { 甲: [40, 40], 乙: [50, 50], 丙: [60, 60] }] as const),
    '3 个单位的按期办结率均为 100 %',
    'on-time rate stood at 100 % for all 3 units',
  ],
  ['nothing of a single owner', 'onTime', { 甲: [90, 100] }, '', ''],
  [
    ...(['the only one on enough', 'onTime', { 甲: [90, 100], 乙: [1, 2], 丙: [2, 2] }] as const),
    '甲按期办结率为 90.0 %；另有 2 个单位样本不足，未参与排名',
    'on-time rate stood at 90.0 % for 甲; 2 units had too few to be ranked',
  ],
  [
    ...(['nobody on too few', 'onTime', { 甲: [9, 10], 乙: [1, 2] }] as const),
    '2 个单位的按期办结率样本不足，未作排名',
    '2 units had too few to be ranked by on-time rate',
  ],
  ['nothing without data', 'onTime', { 甲: null, 乙: [0, 0] }, '', ''],
  [
    ...([
      'those shown beside withheld ones',
      'gain',
      { 甲: 900, 乙: 600, 丙: 'WITHHELD', 丁: 'WITHHELD' },
    ] as const),
    '所示单位中，甲户均增收最高，为 900 元；乙最低，为 600 元；2 个单位的户均增收已隐去',
    'of the values shown by unit, gain per household stood highest for 甲 (¥900) and lowest for 乙 (¥600); gain per household withheld for 2 units',
  ],
  [
    ...([
      'no value beside a single withheld one',
      'orders',
      { 甲: 900, 乙: 600, 丙: 'WITHHELD' },
    ] as const),
    '1 个单位的工单量已隐去',
    'orders withheld for 1 unit',
  ],
])('a ranking tells %s', (_, id, values, chinese, english) => {
  expect(rank(id, values, 'zh')).toBe(chinese);
  expect(rank(id, values, 'en')).toBe(english);
});

it('says an owner in small letters inside a sentence', () => {
  const named = { ...cut('onTime', { 甲: [40, 40], 乙: [50, 50] }, 'en'), owner: 'Unit' };
  expect(textOf(rankClause(named, 'en') ?? [])).toBe('on-time rate stood at 100 % for all 2 units');
});

it('ranks no records that name nobody, and no rest', () => {
  const whole = cut('orders', { 甲: 12, 乙: 3 }, 'zh');
  const nobody = {
    key: null,
    label: '未注明',
    reference: 'none',
    value: 500,
    state: 'OK',
  } as const;
  const rest = { ...nobody, key: 'rest', label: '其他', rest: true };
  const clause = rankClause({ ...whole, rows: [...whole.rows, nobody, rest] }, 'zh');
  expect(textOf(clause ?? [])).toBe('各单位中，甲工单量最多，为 12 件；乙最少，为 3 件');
});
