import type { Decimal } from '../numbers/decimal.ts';
import { decimalSum } from '../numbers/sum.ts';
import type { FrozenValue } from './prose-figure.ts';

/** The values of rows together, without the rounding of floats. */
export const exactSum = (rows: readonly FrozenValue[]): Decimal =>
  decimalSum(rows.map(({ exact, value }) => exact ?? value ?? 0));
