import { sqlList } from '@minxin/database';
import { and, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import { isBucketed } from '../definition/measure.ts';
import { factOf, type Model, type Rollup, tableName } from '../definition/model.ts';
import type { DayRange } from './day-ranges.ts';
import { inRanges } from './in-ranges.ts';
import { known } from './known.ts';
import { bucketOf } from './value-buckets.ts';

/**
 * The cells of a rollup of buckets computed from the records, of all days or of some. Columns: district,
 * day, bucket, how many values, simulated.
 */
export function compileBucketCells(
  model: Model,
  { measures }: Rollup,
  districtCode: string,
  ranges?: readonly DayRange[],
): SQL {
  const [name = ''] = Object.keys(measures);
  const measure = known(model.measures[name], name);
  if (!isBucketed(measure)) throw new Error(`${name} has no buckets, which was not checked.`);
  const { at, of, where, within } = measure;
  const fact = known(factOf(model, at), at.name);
  const isDate = at.getSQLType() === 'date';
  return sql`select ${sqlList([
    sql`${districtCode}`,
    isDate ? sql`${at}` : sql`(${at} at time zone 'Asia/Shanghai')::date`,
    bucketOf(of, within),
    sql`count(*)`,
    sql`count(*) filter (where ${fact.origin} = 'simulated')`,
  ])}
from ${sql.identifier(tableName(at))}
where ${and(eq(fact.districtCode, districtCode), inRanges(at, isDate, ranges), where, isNotNull(of))}
group by 2, 3`;
}
