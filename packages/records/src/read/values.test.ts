import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fenOf, yuanOf } from './values.ts';

describe('money', () => {
  it('goes from fen to yuan and back without losing one', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), (fen) => {
        expect(fenOf(yuanOf(fen))).toBe(fen);
      }),
    );
  });

  it.each([
    ['12', 1_200n],
    ['12.5', 1_250n],
    [' 0.07 ', 7n],
    ['-3.10', -310n],
    ['1.230', 123n],
    ['1.234', undefined],
    ['1,000', undefined],
    ['1e3', undefined],
    ['', undefined],
  ])('%j is %s fen', (yuan, fen) => {
    expect(fenOf(yuan)).toBe(fen);
  });
});
