/** The 97.5 % quantile of the standard normal distribution. */
const Z = 1.959963984540054;

/** Raised for a numerator that is no part of its denominator. */
export class NotAProportionError extends Error {
  readonly code = 'NOT_A_PROPORTION';
  constructor(numerator: number, denominator: number) {
    super(
      `${numerator} of ${denominator} is no proportion: the numerator lies between 0 and the denominator.`,
    );
    this.name = 'NotAProportionError';
  }
}

/**
 * The 95 % interval of a proportion after Wilson (1927), without continuity correction: two ratios
 * between 0 and 1. Of nothing anything may hold: 0 of 0 gives 0 to 1.
 * @throws NotAProportionError
 */
export function wilson(
  numerator: number,
  denominator: number,
): { readonly low: number; readonly high: number } {
  if (!(numerator >= 0 && numerator <= denominator && Number.isFinite(denominator)))
    throw new NotAProportionError(numerator, denominator);
  if (denominator === 0) return { low: 0, high: 1 };
  const ratio = numerator / denominator;
  const square = (Z * Z) / denominator;
  const middle = ratio + square / 2;
  const spread = Z * Math.sqrt((ratio * (1 - ratio)) / denominator + square / (4 * denominator));
  // The ends are exact where all or none hold, which rounding would miss.
  return {
    low: numerator === 0 ? 0 : (middle - spread) / (1 + square),
    high: numerator === denominator ? 1 : (middle + spread) / (1 + square),
  };
}
