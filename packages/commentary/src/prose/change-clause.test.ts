import { describe, expect, it, test } from 'vitest';
import type { Language } from '../language.ts';
import { periodName } from '../periods/period-name.ts';
import { changeClause } from './change-clause.ts';
import type { ProseFigure } from './prose-figure.ts';
import { textOf } from './segment.ts';
import type { Value } from './testing/frozen.ts';
import { changeFrom, figure, frozen, type MetricId, period, type Told } from './testing/frozen.ts';

const change = (id: MetricId, value: Value, told: Told, language: Language, partial = false) =>
  textOf(
    changeClause(figure(id, value, language, told), {
      period: period(language, { partial }),
      language,
    }),
  );

type Case = readonly [why: string, MetricId, Value, Told, chinese: string, english: string];

test.each<Case>([
  [
    ...(['a quantity in percent', 'orders', 1206, { yearAgo: 1105, previous: 1234 }] as const),
    ...(['同比增长 9.1 %，环比下降 2.3 %', 'up 9.1 % on Dec 2018 and down 2.3 % on Nov'] as const),
  ],
  [
    ...([
      'a rate in points',
      'onTime',
      [985, 1000],
      { yearAgo: [975, 1000], previous: [997, 1000] },
    ] as const),
    '同比上升 1 个百分点，环比下降 1.2 个百分点',
    '1 point above Dec 2018 and 1.2 points below Nov',
  ],
  ['the first period, which has no base', 'orders', 1206, {}, '', ''],
  ['a base without data', 'orders', 1206, { yearAgo: null }, '', ''],
  [
    ...(['a base of zero', 'orders', 26, { yearAgo: 0 }] as const),
    ...(['同比增加 26 件（上年同期为 0 件）', 'up 26 from 0 in Dec 2018'] as const),
  ],
  [
    ...(['a negative base', 'gain', 12600, { previous: -300 }] as const),
    ...(['环比增加 1.29 万元（上月为 -300 元）', 'up ¥12,900 from -¥300 in Nov'] as const),
  ],
  [
    ...(['a fall below zero', 'gain', -300, { yearAgo: 100 }] as const),
    ...(['同比减少 400 元（上年同期为 100 元）', 'down ¥400 from ¥100 in Dec 2018'] as const),
  ],
  [
    ...(['equal', 'orders', 1206, { yearAgo: 1206, previous: 1206 }] as const),
    ...(['与上年同期、上月均持平', 'unchanged from Dec 2018 and Nov'] as const),
  ],
  [
    ...(['nothing twice', 'orders', 0, { yearAgo: 0 }] as const),
    ...(['与上年同期持平', 'unchanged from Dec 2018'] as const),
  ],
  [
    ...(['almost equal', 'onTime', [98503, 100000], { yearAgo: [98500, 100000] }] as const),
    ...(['与上年同期基本持平', 'almost unchanged from Dec 2018'] as const),
  ],
  ['a rate on too few', 'onTime', [20, 29], { yearAgo: [950, 1000] }, '', ''],
  ['a base on too few', 'onTime', [950, 1000], { yearAgo: [20, 29] }, '', ''],
  ['a withheld base, whatever the change is', 'orders', 1206, { yearAgo: 'WITHHELD' }, '', ''],
  [
    ...([
      'a withheld base beside one that is not',
      'gain',
      900,
      { yearAgo: 'WITHHELD', previous: 600 },
    ] as const),
    ...(['环比增长 50 %', 'up 50 % on Nov'] as const),
  ],
])('against %s', (_, id, value, told, chinese, english) => {
  expect(change(id, value, told, 'zh')).toBe(chinese);
  expect(change(id, value, told, 'en')).toBe(english);
});

describe('a partial period', () => {
  it('is compared with the same days', () => {
    const told = { yearAgo: 577, previous: 602 };
    expect(change('orders', 602, told, 'zh', true)).toBe(
      '比上年同期相同天数增长 4.3 %，与上月相同天数持平',
    );
    expect(change('orders', 602, told, 'en', true)).toBe(
      'up 4.3 % on the same days of Dec 2018 and unchanged from the same days of Nov',
    );
  });

  it('has a base that is named without its days', () => {
    const base = frozen('orders@2018-12', 577);
    const yearAgo = changeFrom(frozen('', 602), base, '2018-12[2018-12-01/2018-12-15]', 'en');
    const told = { ...figure('orders', 602, 'en'), yearAgo };
    expect(
      textOf(changeClause(told, { period: period('en', { partial: true }), language: 'en' })),
    ).toBe('up 4.3 % on the same days of Dec 2018');
  });

  it('may be that of a single figure whose data end early', () => {
    const more = { state: 'PARTIAL' } as const;
    expect(change('orders', 602, { yearAgo: 577, more }, 'zh')).toBe(
      '比上年同期相同天数增长 4.3 %',
    );
  });

  it('is no base', () => {
    const yearAgo = changeFrom(
      frozen('', 602),
      { ...frozen('', 300), state: 'PARTIAL' },
      '2018-12',
      'zh',
    );
    const told = { ...figure('orders', 602, 'zh'), yearAgo };
    expect(changeClause(told, { period: period('zh'), language: 'zh' })).toEqual([]);
  });
});

it('a year is compared once with the year before', () => {
  const told = (language: Language) => {
    const before = changeFrom(frozen('', 1206), frozen('orders@2018', 1105), '2018', language);
    const year = { ...figure('orders', 1206, language), yearAgo: before, previous: before };
    const label = periodName('2019', language);
    return textOf(
      changeClause(year, { period: period(language, { key: '2019', label }), language }),
    );
  };
  expect(told('zh')).toBe('同比增长 9.1 %');
  expect(told('en')).toBe('up 9.1 % on 2018');
});

describe('February in a year whose Spring Festival moved', () => {
  const february = (language: Language, both: Value, more: Partial<ProseFigure> = {}) => {
    const together = frozen('orders@1-2', both);
    const range = '2019-01-01/2019-02-28';
    const acrossFestival = {
      ...together,
      yearAgo: changeFrom(together, frozen('orders@1-2 before', 2340), range, language),
    };
    const told = figure('orders', 1100, language, {
      ...{ yearAgo: 900, previous: 1312, more: { acrossFestival, ...more } },
    });
    const label = periodName('2020-02', language);
    return textOf(
      changeClause(told, { period: period(language, { key: '2020-02', label }), language }),
    );
  };

  it('is compared together with January', () => {
    expect(february('zh', 2412)).toBe(
      '环比下降 16.2 %，1-2月合并 2,412 件，同比增长 3.1 %（春节错月）',
    );
    expect(february('en', 2412)).toBe(
      'down 16.2 % on Nov 2019, Jan and Feb together 2,412, up 3.1 % on Jan–Feb 2019 (the Spring Festival moved between them)',
    );
  });

  it('is compared alone with a remark where the two together are not known', () => {
    expect(february('zh', null)).toBe('同比增长 22.2 %（春节错月），环比下降 16.2 %');
    expect(february('en', null)).toBe(
      'up 22.2 % on Dec 2018 (the Spring Festival fell into another month) and down 16.2 % on Nov 2019',
    );
  });

  it('does not give away a withheld January', () => {
    const before = changeFrom(
      frozen('', 1100),
      frozen('orders@2020-01', 'WITHHELD'),
      '2020-01',
      'zh',
    );
    expect(february('zh', 2412, { previous: before })).toBe('同比增长 22.2 %（春节错月）');
  });
});
