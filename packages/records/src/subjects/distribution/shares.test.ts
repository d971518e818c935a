import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSums } from './plan-sums.ts';
import { shareOut } from './shares.ts';

const sum = (parts: readonly bigint[]) => parts.reduce((total, part) => total + part, 0n);
const holdersOf = (shares: readonly number[]) =>
  shares.map((count, i) => ({ householdNo: `H-${String(i).padStart(4, '0')}`, shares: count }));

describe('shareOut', () => {
  it('gives 304 of 1,816 equal shares of 623,000 yuan 343.07 and the others 343.06', () => {
    const parts = shareOut(62_300_000n, holdersOf(new Array<number>(1816).fill(1)));
    expect(parts.filter((fen) => fen === 34_307n)).toHaveLength(304);
    expect(parts.filter((fen) => fen === 34_306n)).toHaveLength(1512);
    // Equal remainders: the first households get the fen that is left.
    expect(parts.lastIndexOf(34_307n)).toBe(303);
  });

  it('settles ties by household, whatever the order of the list', () => {
    const holders = [
      { householdNo: 'b', shares: 1 },
      { householdNo: 'a', shares: 1 },
    ];
    expect(shareOut(3n, holders)).toEqual([1n, 2n]);
  });

  it('adds up to the fen, favours nobody with fewer shares, and stays within a fen of the fair part', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 40 }),
        (distributable, shares) => {
          const holders = holdersOf(shares);
          const parts = shareOut(distributable, holders);
          const total = BigInt(shares.reduce((running, count) => running + count, 0));
          expect(sum(parts)).toBe(distributable);
          const byShares = holders
            .map((holder, i) => ({ count: holder.shares, fen: parts[i] ?? 0n }))
            .sort((a, b) => a.count - b.count || Number(a.fen - b.fen));
          const unfair = byShares.filter(({ count, fen }, i) => {
            const off = fen * total - distributable * BigInt(count);
            const before = byShares[i - 1];
            const falls = before && before.count < count && before.fen > fen;
            return falls || off >= total || off <= -total;
          });
          expect(unfair).toEqual([]);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it.each([
    [-1n, holdersOf([1])],
    [1n, []],
    [1n, holdersOf([0])],
    [1n, holdersOf([1.5])],
  ])('refuses %s over %j', (distributable, holders) => {
    expect(() => shareOut(distributable, holders)).toThrow(RangeError);
  });
});

describe('planSums', () => {
  const percents = { reservePercent: 10, welfarePercent: 20 };

  it('sets 10 % and 20 % aside and leaves 623,000 of 890,000 yuan', () => {
    expect(planSums({ incomeFen: 89_000_000n, deficitFen: 0n, ...percents })).toEqual({
      reserveFen: 8_900_000n,
      welfareFen: 17_800_000n,
      distributableFen: 62_300_000n,
    });
  });

  it('offsets a deficit first: percents are taken of what is left', () => {
    expect(planSums({ incomeFen: 89_000_000n, deficitFen: 9_000_000n, ...percents })).toEqual({
      reserveFen: 8_000_000n,
      welfareFen: 16_000_000n,
      distributableFen: 56_000_000n,
    });
  });

  it.each([
    [4n, 0n],
    [5n, 1n],
    [14n, 1n],
    [15n, 2n],
  ])('rounds 10 %% of %s fen half-up to %s', (incomeFen, reserveFen) => {
    expect(planSums({ incomeFen, deficitFen: 0n, ...percents }).reserveFen).toBe(reserveFen);
  });
});
