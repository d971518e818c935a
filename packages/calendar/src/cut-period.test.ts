import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPeriod } from './cut-period.ts';
import { parsePeriod } from './parse-period.ts';
import { isClipped, wholePeriod } from './period.ts';
import { anyGrain, anyPeriod } from './testing/arbitraries.ts';

const year = parsePeriod({ year: 2019 });

test('a year has twelve months, four quarters, two halves and its days', () => {
  const count = (grain: 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR' | 'DAY') =>
    cutPeriod(year, grain).length;
  expect(count('MONTH')).toBe(12);
  expect(count('QUARTER')).toBe(4);
  expect(count('HALF_YEAR')).toBe(2);
  expect(count('YEAR')).toBe(1);
  expect(count('DAY')).toBe(365);
  expect(cutPeriod(parsePeriod({ year: 2020 }), 'DAY')).toHaveLength(366);
});

test('weeks at the edges of a year are clipped to it', () => {
  const weeks = cutPeriod(year, 'WEEK');
  expect(weeks.at(0)).toEqual({ grain: 'WEEK', from: '2019-01-01', to: '2019-01-07' });
  expect(weeks.at(-1)).toEqual({ grain: 'WEEK', from: '2019-12-30', to: '2020-01-01' });
  expect(weeks.filter(isClipped)).toHaveLength(2);
});

test('a period finer than the grain is one clipped piece', () => {
  const month = parsePeriod({ month: '2019-12' });
  expect(cutPeriod(month, 'YEAR')).toEqual([{ ...month, grain: 'YEAR' }]);
});

test('an empty period has no pieces', () => {
  expect(cutPeriod({ ...year, to: year.from }, 'MONTH')).toEqual([]);
});

test('pieces cover the period without gap or overlap, each within one unit', () => {
  fc.assert(
    fc.property(anyPeriod, anyGrain, (period, grain) => {
      const pieces = cutPeriod(period, grain);
      expect(pieces.at(0)?.from).toBe(period.from);
      expect(pieces.at(-1)?.to).toBe(period.to);
      pieces.forEach((piece, index) => {
        expect(piece.grain).toBe(grain);
        expect(piece.from < piece.to).toBe(true);
        expect(piece.to <= wholePeriod(piece).to).toBe(true);
        if (index > 0) expect(piece.from).toBe(pieces[index - 1]?.to);
      });
      expect(pieces.slice(1, -1).filter(isClipped)).toEqual([]);
    }),
  );
});
