import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { NotAProportionError, wilson } from './wilson.ts';

// Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i is between %d and %d, as published', (numerator, denominator, low, high) => {
  const interval = wilson(numerator, denominator);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

// Worked out with 50 digits.
test.each([
  [131, 142, 0.866614731910189, 0.9561965658534661],
  [1175, 1206, 0.963745588943523, 0.9818328516524261],
  [5, 10, 0.236593090512564, 0.763406909487436],
  [1, 1, 0.20654931437723742, 1],
  [29, 30, 0.8332960900859083, 0.9940914096183876],
  [117000, 181887, 0.6410520296952893, 0.6454549740770703],
])('%i of %i is between %d and %d', (numerator, denominator, low, high) => {
  const interval = wilson(numerator, denominator);
  expect(interval.low).toBeCloseTo(low, 14);
  expect(interval.high).toBeCloseTo(high, 14);
});

it('leaves everything open for nothing', () => {
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});

test.each([
  [-1, 10],
  [11, 10],
  [1, 0],
  [Number.NaN, 10],
  [1, Number.POSITIVE_INFINITY],
])('%d of %d is refused', (numerator, denominator) => {
  expect(() => wilson(numerator, denominator)).toThrow(NotAProportionError);
});

it('holds the ratio, stays within 0 and 1, and mirrors', () => {
  const count = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(count, count, (met, missed) => {
      fc.pre(met + missed > 0);
      const { low, high } = wilson(met, met + missed);
      const ratio = met / (met + missed);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(ratio);
      expect(high).toBeGreaterThanOrEqual(ratio);
      expect(high).toBeLessThanOrEqual(1);
      const mirrored = wilson(missed, met + missed);
      expect(mirrored.low).toBeCloseTo(1 - high, 12);
    }),
  );
});
