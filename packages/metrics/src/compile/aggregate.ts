import { type SQL, sql } from 'drizzle-orm';
import type { Measure } from '../definition/measure.ts';

/** A measure as an aggregate over the rows of its arm; always `numeric`, so that arms unite. */
export function aggregate(measure: Measure): SQL {
  const kept = measure.where ? sql` filter (where ${measure.where})` : sql``;
  switch (measure.kind) {
    case 'count':
    case 'stock':
      return measure.kind === 'stock' && measure.of
        ? sql`coalesce((sum(${measure.of})${kept})::numeric, 0)`
        : sql`(count(*)${kept})::numeric`;
    case 'sum':
      return sql`coalesce((sum(${measure.of})${kept})::numeric, 0)`;
    case 'distinct':
      return sql`(count(distinct ${measure.of})${kept})::numeric`;
    case 'quantile':
      return sql`(percentile_cont(${sql.raw(String(measure.fraction))}) within group (order by ${measure.of})${kept})::numeric`;
  }
}
