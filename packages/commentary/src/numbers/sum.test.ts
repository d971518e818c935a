import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sum } from './sum.ts';

test('a sum of decimals is the decimal that a person would write', () => {
  expect(sum([0.1, 0.2])).toBe(0.3);
  expect(sum([10.1, '1412000000.03', -10.1])).toBe(1_412_000_000.03);
  expect(sum([])).toBe(0);
});

test('amounts in fen are the same whole in whatever order they are added', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 1e12 }).map((fen) => fen / 100));
  fc.assert(
    fc.property(amounts, (yuan) => {
      expect(sum(yuan.toReversed())).toBe(sum(yuan));
    }),
  );
});
