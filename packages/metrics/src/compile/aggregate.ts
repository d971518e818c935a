import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { type FlowMeasure, isBucketed, type Measure } from '../definition/measure.ts';
import { bucketOf, estimateOf } from './value-buckets.ts';

/** A measure as an aggregate over the rows of its arm; always `numeric`, so that arms unite. */
export function aggregate(measure: Measure): SQL {
  const where = condition(measure);
  const kept = where ? sql` filter (where ${where})` : sql``;
  switch (measure.kind) {
    case 'count':
    case 'stock':
      return measure.kind === 'stock' && measure.of
        ? sql`coalesce((sum(${measure.of})${kept})::numeric, 0)`
        : sql`(count(*)${kept})::numeric`;
    case 'sum':
      return sql`coalesce((sum(${summand(measure)})${kept})::numeric, 0)`;
    case 'distinct':
      return sql`(count(distinct ${measure.of})${kept})::numeric`;
    case 'largest':
      return sql`coalesce((select max(s.total) from ${totals(measure, kept)}), 0)`;
    case 'concentration':
      return sql`coalesce((select sum(s.total * s.total) / nullif(sum(s.total), 0) from ${totals(measure, kept)}), 0)`;
    case 'quantile':
      return isBucketed(measure)
        ? estimateOf(
            sql`percentile_disc(${sql.raw(String(measure.fraction))}) within group (order by ${bucketOf(measure.of, measure.within)})${kept}`,
            measure.within,
          )
        : sql`(percentile_cont(${sql.raw(String(measure.fraction))}) within group (order by ${measure.of})${kept})::numeric`;
  }
}

/** The sums of a column per key, within one group of rows. */
const totals = (
  { of, per }: Extract<FlowMeasure, { kind: 'largest' | 'concentration' }>,
  kept: SQL,
): SQL =>
  sql`(select sum(k.amount)::numeric as total from unnest(array_agg(${per})${kept}, array_agg(${of})${kept}) k (key, amount) where k.key is not null group by k.key) s`;

/** Which rows a measure counts beside those of its time: by the rule of each row's own day. */
export function condition(measure: Measure): SQL | undefined {
  if (measure.kind === 'stock' || !measure.versions?.some(({ where }) => where)) {
    return measure.where;
  }
  return byDay(measure, measure.where ?? sql`true`, ({ where }) => where ?? sql`true`);
}

function summand(measure: Extract<FlowMeasure, { kind: 'sum' }>): SQL | PgColumn {
  if (!measure.versions?.some(({ of }) => of)) return measure.of;
  return byDay(measure, sql`${measure.of}`, ({ of }) => sql`${of ?? measure.of}`);
}

/** The expression of the version that holds on a row's day, the latest asked first. */
function byDay(
  { at, versions = [] }: FlowMeasure,
  first: SQL,
  expression: (version: (typeof versions)[number]) => SQL,
): SQL {
  const start = ({ from }: (typeof versions)[number]) =>
    at.getSQLType() === 'date'
      ? sql.raw(`date '${from}'`)
      : sql.raw(`timestamptz '${from} 00:00:00+08'`);
  const cases = versions
    .toReversed()
    .map((version) => sql`when ${at} >= ${start(version)} then ${expression(version)}`);
  return sql`case ${sql.join(cases, sql.raw(' '))} else ${first} end`;
}
