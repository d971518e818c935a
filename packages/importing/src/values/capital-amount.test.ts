import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fenOfCapitals, inCapitals } from './capital-amount.ts';

describe('an amount in capitals', () => {
  it.each([
    ['壹万贰仟叁佰肆拾伍元陆角柒分', 1_234_567n],
    ['壹佰元整', 10_000n],
    ['人民币壹佰圆正', 10_000n],
    ['拾伍元整', 1_500n],
    ['壹万零肆元整', 1_000_400n],
    ['壹万零肆元零伍分', 1_000_405n],
    ['壹亿贰仟万元整', 12_000_000_000n],
    ['壹万贰仟亿元整', 120_000_000_000_000n],
    ['伍角', 50n],
    ['零元整', 0n],
    ['负叁元贰角', -320n],
    ['壹萬貳仟圓整', 1_200_000n],
    ['壹仟〇伍元整', 100_500n],
  ])('%s is read to the fen', (text, fen) => {
    expect(fenOfCapitals(text)).toBe(fen);
  });

  it.each(['', '元', '壹贰元', '壹拾万佰元', '伍分陆角', '12元', '壹元贰元', '一百元', '整'])(
    '%s is none',
    (text) => {
      expect(fenOfCapitals(text)).toBeUndefined();
    },
  );

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), (fen) => {
        expect(fenOfCapitals(inCapitals(fen))).toBe(fen);
      }),
      { numRuns: 1000 },
    );
  });
});
