/** The bounds of a rate, between 0 and 1. */
export interface WilsonInterval {
  readonly low: number;
  readonly high: number;
}

/** Rates of fewer cases are not ranked (domain §4): they are 样本不足. */
export const RANK_FLOOR = 30;

/** The 97.5 % point of the normal distribution. */
const Z = 1.959963984540054;

/**
 * The 95 % score interval of a rate (Wilson 1927), which stays within 0 and 1 and says something of
 * 0 and of 100 %, too. Null where nothing was counted.
 * @throws RangeError for a numerator that is no part of its denominator
 */
export function wilson(numerator: number, denominator: number): WilsonInterval | null {
  if (denominator === 0) return null;
  if (!(numerator >= 0 && numerator <= denominator)) {
    throw new RangeError(`${numerator} of ${denominator} is no rate: 0 ≤ numerator ≤ denominator.`);
  }
  const rate = numerator / denominator;
  const spread = (Z * Z) / denominator;
  const centre = rate + spread / 2;
  const half = Z * Math.sqrt((rate * (1 - rate)) / denominator + spread / (4 * denominator));
  const bound = (at: number) => Math.min(1, Math.max(0, at / (1 + spread)));
  return {
    low: numerator === 0 ? 0 : bound(centre - half),
    high: numerator === denominator ? 1 : bound(centre + half),
  };
}
