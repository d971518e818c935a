import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fenOf, yuanOf } from './yuan.ts';

test('an amount in yuan is its fen, and back', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (fen) => {
      expect(fenOf(yuanOf(fen))).toBe(fen);
    }),
  );
  expect([fenOf('12'), fenOf('12.5'), fenOf('0.05'), fenOf('-0.05')]).toEqual([
    1200n,
    1250n,
    5n,
    -5n,
  ]);
  expect([fenOf('12.345'), fenOf('12万'), fenOf('')]).toEqual([undefined, undefined, undefined]);
});
