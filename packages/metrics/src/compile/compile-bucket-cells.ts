import { and, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import { isBucketed } from '../definition/measure.ts';
import { factOf, type Model, type Rollup, tableName } from '../definition/model.ts';

import type { DayRange } from './day-ranges.ts';
import { inRanges } from './in-ranges.ts';
import { known } from './known.ts';
import { list } from './list.ts';
import { bucketOf } from './value-buckets.ts';

/**
 * The cells of a rollup of buckets computed from the records, of all months or of those that the ranges
 * make whole. Columns: district, month, dimensions, bucket, how many values, simulated.
 */
export function compileBucketCells(
  model: Model,
  { measures, dimensions }: Rollup,
  districtCode: string,
  ranges?: readonly DayRange[],
): SQL {
  const [name = ''] = Object.keys(measures);
  const measure = known(model.measures[name], name);
  if (!isBucketed(measure)) throw new Error(`${name} has no buckets, which was not checked.`);
  const { at, of, where, within } = measure;
  const fact = known(factOf(model, at), at.name);
  const isDate = at.getSQLType() === 'date';
  const day = isDate ? sql`${at}::timestamp` : sql`${at} at time zone 'Asia/Shanghai'`;
  const keys = [
    sql`date_trunc('month', ${day})::date`,
    ...Object.keys(dimensions).map((one) => sql`${known(fact.dimensions[one], one)}`),
    bucketOf(of, within),
  ];
  return sql`select ${list([
    sql`${districtCode}`,
    ...keys,
    sql`count(*)`,
    sql`count(*) filter (where ${fact.origin} = 'simulated')`,
  ])}
from ${sql.identifier(tableName(at))}
where ${and(eq(fact.districtCode, districtCode), inRanges(at, isDate, ranges), where, isNotNull(of))}
group by ${sql.raw(keys.map((_, k) => k + 2).join(', '))}`;
}
