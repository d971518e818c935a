import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** What lies no farther from zero counts as zero, in the unit of the values. */
const NEAREST = 1e-9;

/** γ: each bucket reaches so many times as far as the one before. */
const growth = (within: number): number => (1 + within) / (1 - within);

const float = (number: number): SQL => sql.raw(`${number}::float8`);

/**
 * The bucket of a value x, as `int` in the order of the values: ⌈log_γ(x / 1e-9)⌉ with
 * γ = (1 + a) / (1 − a) and a = `within`; the same below zero with a minus; 0 holds zero.
 * DDSketch: Masson, Rim, Lee, VLDB 2019, https://doi.org/10.14778/3352063.3352135.
 */
export function bucketOf(value: PgColumn | SQL, within: number): SQL {
  const x = sql`(${value})::float8`;
  const log = sql`ln(greatest(abs(${x}) / ${float(NEAREST)}, 1)) / ${float(Math.log(growth(within)))}`;
  return sql`(sign(${x}) * ceil(${log}))::int`;
}

/**
 * The value that stands for a bucket, as `numeric`: within the relative error of all that the bucket
 * holds. The bucket may be an aggregate; it is named once, since with parameters it would be computed
 * as often as it is named.
 */
export function estimateOf(bucket: SQL, within: number): SQL {
  const gamma = growth(within);
  const unit = float((2 * NEAREST) / (gamma + 1));
  return sql`(select sign(k.b) * ${unit} * power(${float(gamma)}, abs(k.b)) from (values (${bucket})) k (b))::numeric`;
}
