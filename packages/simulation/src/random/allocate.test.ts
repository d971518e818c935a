import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate } from './allocate.ts';

const weights = fc
  .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 })
  .filter((list) => list.some((weight) => weight > 1e-6));

test('what is left goes to the largest remainders, the earlier first', () => {
  expect(allocate(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(allocate(100, [0.5, 0, 0.25, 0.25])).toEqual([50, 0, 25, 25]);
  expect(allocate(7, [3, 1])).toEqual([5, 2]);
});

test('the parts always add up and lie next to the fair share', () => {
  fc.assert(
    fc.property(fc.nat(200_000_000_000), weights, (total, list) => {
      const parts = allocate(total, list);
      const sum = list.reduce((running, weight) => running + weight, 0);
      expect(parts.reduce((running, part) => running + part, 0)).toBe(total);
      for (const [i, part] of parts.entries()) {
        const fair = (total * (list[i] ?? 0)) / sum;
        expect(Math.abs(part - fair)).toBeLessThan(1.01);
        expect(part).toBeGreaterThanOrEqual(0);
        if (list[i] === 0) expect(part).toBe(0);
      }
    }),
  );
});

test('nothing can be split over nothing', () => {
  expect(() => allocate(1, [0, 0])).toThrow(/weights that sum to 0/);
  expect(() => allocate(1.5, [1])).toThrow(RangeError);
});
