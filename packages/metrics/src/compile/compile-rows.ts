import { and, not, type SQL, sql } from 'drizzle-orm';
import type { Measure } from '../definition/measure.ts';
import type { Model } from '../definition/model.ts';
import type { Question } from '../question/question.ts';
import { condition } from './aggregate.ts';
import type { Join } from './carrier.ts';
import { clipPeriod } from './clip-period.ts';
import { known } from './known.ts';
import { rowScan } from './scan.ts';

/** The rows that a measure counts in a question's only period, for a statement of one's own. */
export interface MeasuredRows {
  /** The name of the table or view that they are in. */
  readonly table: string;
  /** The period as a relation `b`, which the condition reads. */
  readonly period: SQL;
  readonly joins: readonly Join[];
  readonly condition: SQL | undefined;
}

/** @param but a measure on the same time, whose rows are left out: what was due, but not done on time */
export function compileRows(
  model: Model,
  question: Question,
  measure: Measure,
  but?: Measure,
): MeasuredRows {
  const scan = rowScan(model, question, measure);
  const left = but && condition(but);
  return {
    table: scan.table,
    period: onePeriod(question),
    joins: scan.joins,
    condition: and(scan.condition, condition(measure), left && not(sql`coalesce(${left}, false)`)),
  };
}

function onePeriod({ periods, asOf }: Question): SQL {
  const { fromDay, toDay, fromAt, toAt } = clipPeriod(known(periods[0], 'period'), asOf);
  return sql`(select 0 as i, ${fromDay}::date as from_day, ${toDay}::date as to_day, ${fromAt.toISOString()}::timestamptz as from_at, ${toAt.toISOString()}::timestamptz as to_at) b`;
}
