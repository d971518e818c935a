import fc from 'fast-check';
import { expect, test } from 'vitest';
import { change } from './change.ts';

test('a quantity changes in percent', () => {
  expect(change('quantity', 150, 120)).toEqual({ absolute: 30, percent: 25, points: null });
  expect(change('quantity', 90, 120)).toEqual({ absolute: -30, percent: -25, points: null });
});

test('a rate changes in percentage points, on a base of zero too', () => {
  expect(change('rate', 0.75, 0.5)).toEqual({ absolute: 0.25, percent: null, points: 25 });
  expect(change('rate', 0.25, 0)).toEqual({ absolute: 0.25, percent: null, points: 25 });
  expect(change('rate', 0.974, 0.986).points).toBeCloseTo(-1.2, 10);
});

test('a base of zero or less gives no percentage', () => {
  expect(change('quantity', 5, 0)).toEqual({ absolute: 5, percent: null, points: null });
  expect(change('quantity', 5, -10)).toEqual({ absolute: 15, percent: null, points: null });
});

test('without a base nothing is said', () => {
  const nothing = { absolute: null, percent: null, points: null };
  expect(change('quantity', 5, null)).toEqual(nothing);
  expect(change('rate', 0.5, null)).toEqual(nothing);
});

test('the base grown by its percentage is the current value', () => {
  const value = fc.integer({ min: 1, max: 1_000_000_000 });
  fc.assert(
    fc.property(value, value, (current, base) => {
      const { percent } = change('quantity', current, base);
      expect((base * (1 + (percent ?? Number.NaN) / 100)) / current).toBeCloseTo(1, 6);
    }),
  );
});
