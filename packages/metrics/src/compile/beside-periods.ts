import { and, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Question } from '../question/question.ts';

/** The rows of a table beside periods, as `b`, and on what condition a row counts in the one beside it. */
export interface BesidePeriods {
  readonly from: SQL;
  readonly condition: SQL | undefined;
}

/** Every row beside every period. */
export const besideEach = (table: string): SQL =>
  sql`buckets b cross join ${sql.identifier(table)}`;

/**
 * The rows of what happened at a time, beside the periods that it lies in. Where no period overlaps
 * another each row is beside one, found by halving: the planner of a prepared statement knows not how
 * many periods there are, and would compare every row with every one of them.
 */
export function besidePeriods(
  { periods }: Pick<Question, 'periods'>,
  table: string,
  at: PgColumn,
): BesidePeriods {
  const unit = at.getSQLType() === 'date' ? 'day' : 'at';
  const ended = lt(at, sql.raw(`b.to_${unit}`));
  if (periods.length === 1 || !areApart(periods)) {
    return { from: besideEach(table), condition: and(gte(at, sql.raw(`b.from_${unit}`)), ended) };
  }
  const bounds = (name: string) => sql.raw(`(select array_agg(${name} order by i) from buckets)`);
  return {
    from: sql`${sql.identifier(table)} cross join lateral (select w.n - 1 as i, (${bounds('to_day')})[w.n] as to_day, (${bounds('to_at')})[w.n] as to_at
from (select width_bucket(${at}, ${bounds(`from_${unit}`)}) as n) w) b`,
    condition: isGapless(periods) ? undefined : ended,
  };
}

type Periods = Question['periods'];

const areApart = (periods: Periods): boolean =>
  pairs(periods).every(([one, next]) => one.from <= next.from && one.to <= next.from);

const isGapless = (periods: Periods): boolean =>
  pairs(periods).every(([one, next]) => one.to === next.from);

const pairs = (periods: Periods) =>
  periods.slice(1).map((next, p) => [periods[p] ?? next, next] as const);
