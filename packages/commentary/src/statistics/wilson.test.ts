import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { wilson } from './wilson.ts';

// As scipy.stats.binomtest(k, n).proportion_ci(method='wilson') gives them.
test.each([
  [131, 142, 0.86661473191, 0.956196565853],
  [81, 263, 0.255288519878, 0.366209576983],
  [15, 148, 0.0623863995307, 0.160487241723],
  [0, 20, 0, 0.161125158053],
  [1, 29, 0.00611321429276, 0.171755218793],
  [29, 29, 0.8830302015, 1],
  [50, 100, 0.403831530366, 0.596168469634],
  [12097, 12098, 0.999531899634, 0.999985408633],
])('%i of %i lies between %d and %d', (numerator, denominator, low, high) => {
  const interval = wilson(numerator, denominator);
  expect(interval?.low).toBeCloseTo(low, 11);
  expect(interval?.high).toBeCloseTo(high, 11);
});

it('says nothing of nothing, and refuses what is no part', () => {
  expect(wilson(0, 0)).toBeNull();
  expect(() => wilson(3, 2)).toThrow(RangeError);
  expect(() => wilson(Number.NaN, 2)).toThrow(RangeError);
});

it('holds the rate, and narrows as cases come', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (n, k) => {
      const part = Math.min(n, k);
      const few = wilson(part, n);
      const many = wilson(part * 10, n * 10);
      if (few === null || many === null) throw new Error('no interval');
      expect(few.low).toBeLessThanOrEqual(part / n);
      expect(few.high).toBeGreaterThanOrEqual(part / n);
      expect(many.high - many.low).toBeLessThan(few.high - few.low);
    }),
  );
});
