import { add, type Decimal, decimal, decimalText, type Numeric } from './decimal.ts';

/** Numbers together, without the rounding of floats. */
export const decimalSum = (numbers: readonly Numeric[]): Decimal =>
  numbers.map(decimal).reduce(add, { units: 0n, scale: 0 });

/** The same as a number: 0.1 and 0.2 are 0.3, and the same parts are the same whole in whatever order. */
export const sum = (numbers: readonly Numeric[]): number =>
  Number(decimalText(decimalSum(numbers)));
