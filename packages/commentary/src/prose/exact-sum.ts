import { add, type Decimal, decimal } from '../numbers/decimal.ts';
import type { FrozenValue } from './prose-figure.ts';

/** The values of rows together, without the rounding of floats. */
export const exactSum = (rows: readonly FrozenValue[]): Decimal =>
  rows.map(({ exact, value }) => decimal(exact ?? value ?? 0)).reduce(add, { units: 0n, scale: 0 });
