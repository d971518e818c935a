import { parsePeriod } from '@minxin/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readView, type View, writeView } from './view-text.ts';

const period = fc.oneof(
  fc.integer({ min: 1900, max: 2200 }).map((year) => parsePeriod({ year })),
  fc.constantFrom('2019Q4', '2020Q1').map((quarter) => parsePeriod({ quarter })),
  fc.constantFrom('2019H1', '2020H2').map((half) => parsePeriod({ half })),
  fc.constantFrom('2019-12', '2020-02').map((month) => parsePeriod({ month })),
  fc.constant(parsePeriod({ range: { from: '2019-01-01', to: '2019-03-15' } })),
);
const key = fc.string({ minLength: 1 });
const view: fc.Arbitrary<View> = fc.record(
  {
    period,
    base: fc.oneof(fc.constantFrom('PREVIOUS' as const, 'YEAR_AGO' as const), period),
    where: fc.dictionary(
      fc.constantFrom('UNIT', 'CATEGORY_GROUP', 'TOWN', 'PERIOD'),
      fc.array(key, { minLength: 1 }),
      { noNullPrototype: true },
    ),
    show: fc.oneof(
      fc.constant({ kind: 'passport', subject: 'HOTLINE', metric: 'orders' } as const),
      fc.constant({ kind: 'records', subject: 'HOTLINE' } as const),
      fc.constant({
        ...({ kind: 'records', subject: 'SERVICE_HALL', metric: 'onTimeRate' } as const),
        part: 'MISSED' as const,
      }),
    ),
    unreadable: fc.constant([]),
  },
  { requiredKeys: ['where', 'unreadable'] },
);

describe('an address', () => {
  test('holds a whole view', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(readView(writeView(one) as Parameters<typeof readView>[0])).toEqual(one);
      }),
    );
  });

  test('says what a person would write', () => {
    expect(
      writeView({
        period: parsePeriod({ month: '2020-12' }),
        base: 'PREVIOUS',
        where: { CATEGORY_GROUP: ['C1', 'C2'] },
        show: { kind: 'records', subject: 'HOTLINE', metric: 'onTimeRate', part: 'MISSED' },
        unreadable: [],
      }),
    ).toEqual({
      period: '2020-12',
      base: 'previous',
      'where.categoryGroup': ['C1', 'C2'],
      show: 'records:HOTLINE:onTimeRate:missed',
    });
  });

  test('that can not be read is named, and counts as left out', () => {
    const query = { period: '2019-13', base: 'soon', show: 'passport:HOTLINE', other: 'x' };
    expect(readView(query)).toEqual({
      where: {},
      unreadable: ['period=2019-13', 'base=soon', 'show=passport:HOTLINE'],
    });
  });
});
