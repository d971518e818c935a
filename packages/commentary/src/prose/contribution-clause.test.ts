import { describe, expect, it, test } from 'vitest';
import { contributionClause } from './contribution-clause.ts';
import type { ProseRow } from './prose-subject.ts';
import { textOf } from './segment.ts';
import { cut, type MetricId, period, type Value } from './testing/frozen.ts';

type Values = Readonly<Record<string, Value>>;

const moved = (id: MetricId, now: Values, before: Values, language: 'zh' | 'en', partial = false) =>
  textOf(
    contributionClause(cut(id, now, language, before), {
      ...{ period: period(language, { partial }), language },
    }) ?? [],
  );

test.each<readonly [why: string, MetricId, now: Values, before: Values, string, string]>([
  [
    ...(['rises', 'orders', { 甲: 320, 乙: 240 }, { 甲: 260, 乙: 200 }] as const),
    '工单量比上年同期增加 100 件，其中甲由 260 件增至 320 件，占增量的 60 %',
    'orders rose by 100 on Dec 2018; 甲 accounts for 60 % of the rise (from 260 to 320)',
  ],
  [
    ...(['falls', 'amount', { 甲: 2e8, 乙: 1e8 }, { 甲: 5e8, 乙: 2e8 }] as const),
    '成交额比上年同期减少 4 亿元，其中甲由 5 亿元减至 2 亿元，占减量的 75 %',
    'amount awarded fell by ¥400 M on Dec 2018; 甲 accounts for 75 % of the fall (from ¥500 M to ¥200 M)',
  ],
])('a change that %s', (_, id, now, before, chinese, english) => {
  expect(moved(id, now, before, 'zh')).toBe(chinese);
  expect(moved(id, now, before, 'en')).toBe(english);
});

describe('what is left of a change', () => {
  it('has the shares where little was taken from it', () => {
    const [now, before] = [
      { 甲: 320, 乙: 280, 丙: 40 },
      { 甲: 260, 乙: 240, 丙: 48 },
    ];
    expect(moved('orders', now, before, 'zh')).toBe(
      '工单量比上年同期增加 92 件，其中甲由 260 件增至 320 件，占净增量的 65 %',
    );
    expect(moved('orders', now, before, 'en')).toBe(
      'orders rose by 92 on Dec 2018; 甲 accounts for 65 % of the net rise (from 260 to 320)',
    );
  });

  it('is not told where ups and downs cancel out', () => {
    const [now, before] = [
      { 甲: 160, 乙: 150, 丙: 140, 丁: 20 },
      { 甲: 100, 乙: 100, 丙: 100, 丁: 100 },
    ];
    expect(moved('orders', now, before, 'zh')).toBe('');
  });

  it('has none where the first owner alone moved by more', () => {
    const [now, before] = [
      { 甲: 300, 乙: 90 },
      { 甲: 200, 乙: 110 },
    ];
    expect(moved('orders', now, before, 'zh')).toBe(
      '工单量比上年同期增加 80 件，其中甲由 200 件增至 300 件',
    );
    expect(moved('orders', now, before, 'en')).toBe(
      'orders rose by 80 on Dec 2018, the largest part at 甲 (from 200 to 300)',
    );
  });
});

describe('an owner', () => {
  it('may stand for all of it', () => {
    const [now, before] = [
      { 甲: 300, 乙: 80 },
      { 甲: 200, 乙: 80 },
    ];
    expect(moved('orders', now, before, 'zh')).toBe(
      '工单量比上年同期增加 100 件，全部来自甲（由 200 件增至 300 件）',
    );
    expect(moved('orders', now, before, 'en')).toBe(
      'orders rose by 100 on Dec 2018, all of it at 甲 (from 200 to 300)',
    );
  });

  it('has no percentage of a few', () => {
    const [now, before] = [
      { 甲: 9, 乙: 4 },
      { 甲: 4, 乙: 3 },
    ];
    expect(moved('overdue', now, before, 'zh')).toBe(
      '逾期未结比上年同期增加 6 件，其中甲由 4 件增至 9 件',
    );
    expect(moved('overdue', now, before, 'en')).toBe(
      'open and overdue rose by 6 orders on Dec 2018, the largest part at 甲 (from 4 to 9)',
    );
  });

  it('may be new, or gone', () => {
    expect(moved('orders', { 甲: 90, 乙: 130 }, { 乙: 100 }, 'zh')).toBe(
      '工单量比上年同期增加 120 件，其中甲 90 件，上年同期没有，占增量的 75 %',
    );
    expect(moved('orders', { 乙: 100 }, { 甲: 90, 乙: 130 }, 'zh')).toBe(
      '工单量比上年同期减少 120 件，其中甲上年同期 90 件，本期没有，占减量的 75 %',
    );
    expect(moved('orders', { 乙: 100 }, { 甲: 90, 乙: 130 }, 'en')).toBe(
      'orders fell by 120 on Dec 2018; 甲 accounts for 75 % of the fall (90 in Dec 2018, none now)',
    );
  });

  it('is not told where two moved alike, or none stands out', () => {
    expect(moved('orders', { 甲: 250, 乙: 150 }, { 甲: 200, 乙: 100 }, 'zh')).toBe('');
    const many = Array.from({ length: 20 }, (_, place) => `单位${place}`);
    const of = (value: number, first: number) =>
      Object.fromEntries(many.map((name, place) => [name, place === 0 ? first : value]));
    expect(moved('orders', of(110, 112), of(100, 100), 'zh')).toBe('');
  });

  it('is not told of one alone', () => {
    expect(moved('orders', { 甲: 300 }, { 甲: 200 }, 'zh')).toBe('');
  });

  it('may have been in a rest before, and is then not told', () => {
    const rest: ProseRow = {
      ...{ key: 'rest', label: '其他', rest: true },
      ...{ reference: 'rest', value: 60, state: 'OK' },
    };
    const whole = cut('orders', { 甲: 90, 乙: 130 }, 'zh', { 乙: 100 });
    const base = whole.base && { ...whole.base, rows: [...whole.base.rows, rest] };
    const writing = { period: period('zh'), language: 'zh' } as const;
    const rows = [...whole.rows, { ...rest, reference: 'rest now' }];
    const clause = contributionClause({ ...whole, rows, ...(base && { base }) }, writing);
    expect(textOf(clause ?? [])).toBe(
      '工单量比上年同期增加 120 件，其中乙由 100 件增至 130 件，占增量的 25 %',
    );
  });
});

it('a partial period moved against the same days', () => {
  expect(moved('orders', { 甲: 320, 乙: 240 }, { 甲: 260, 乙: 200 }, 'zh', true)).toBe(
    '工单量比上年同期相同天数增加 100 件，其中甲由 260 件增至 320 件，占增量的 60 %',
  );
});

test.each<readonly [string, Values, Values]>([
  ['a row without data', { 甲: 320, 乙: null }, { 甲: 260, 乙: 200 }],
  ['a withheld row', { 甲: 320, 乙: 'WITHHELD' }, { 甲: 260, 乙: 200 }],
  ['a withheld row of the base', { 甲: 320, 乙: 240 }, { 甲: 'WITHHELD', 乙: 200 }],
  ['no change', { 甲: 320, 乙: 240 }, { 甲: 320, 乙: 240 }],
])('nothing is told of %s', (_, now, before) => {
  expect(moved('orders', now, before, 'zh')).toBe('');
});
