import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type History, historySpan, parseYear, yearsOf } from './years.ts';

const counted = (counts: Record<number, number | null>): History['hotline'] => ({
  over: Object.entries(counts).map(([year, value]) => ({
    period: { from: `${year}-01-01` },
    metrics: { count: { value } },
  })),
});

describe('parseYear', () => {
  test('reads four digits', () => {
    expect(parseYear('2019')).toEqual({ kind: 'year', year: 2019 });
  });

  test('an absent or empty year asks for none', () => {
    for (const raw of [undefined, null, '']) expect(parseYear(raw)).toEqual({ kind: 'none' });
  });

  test('names what it cannot read', () => {
    expect(parseYear('abc')).toEqual({ kind: 'unreadable', text: 'abc' });
    expect(parseYear('20190')).toEqual({ kind: 'unreadable', text: '20190' });
    expect(parseYear(' 2019')).toEqual({ kind: 'unreadable', text: ' 2019' });
    expect(parseYear(['2019', '2020'])).toEqual({ kind: 'unreadable', text: '2019、2020' });
  });

  test('only four ASCII digits are ever a year', () => {
    fc.assert(
      fc.property(fc.string(), (raw) => {
        const asked = parseYear(raw);
        if (asked.kind === 'year') expect(`${asked.year}`).toBe(raw);
        else expect(asked.kind).toBe(raw === '' ? 'none' : 'unreadable');
      }),
    );
  });

  test('what it names is never long', () => {
    const asked = parseYear('x'.repeat(5000));
    expect(asked).toEqual({ kind: 'unreadable', text: 'x'.repeat(40) });
  });
});

test('the span ends with the year in Asia/Shanghai, not in UTC', () => {
  expect(historySpan(new Date('2020-12-31T16:00:00Z'))).toEqual({
    from: '2010-01-01',
    to: '2021-12-31',
  });
  expect(historySpan(new Date('2020-12-31T15:59:59Z')).to).toBe('2020-12-31');
});

test('a year counts when any subject has a record of it', () => {
  const history = {
    serviceHall: counted({ 2018: null, 2019: 181887, 2020: null }),
    tendering: counted({ 2018: 0, 2019: 208 }),
    hotline: counted({ 2020: 3 }),
  };
  expect(yearsOf(history)).toEqual([2019, 2020]);
});
