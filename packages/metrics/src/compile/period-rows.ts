import { type SQL, sql } from 'drizzle-orm';
import type { ClippedPeriod } from './clip-period.ts';
import { list } from './list.ts';

/** The columns of `periodRows`. */
export const PERIOD_COLUMNS: SQL = sql.raw('(i, from_day, to_day, from_at, to_at)');

/** Periods as rows, each with its place in the question. */
export function periodRows(places: readonly number[], periods: readonly ClippedPeriod[]): SQL {
  // As one text each: the driver would write an array of dates its own way.
  const array = (values: readonly (string | number)[], type: string) =>
    sql`${`{${values.join(',')}}`}::text::${sql.raw(type)}[]`;
  const days = (key: 'fromDay' | 'toDay') =>
    array(
      periods.map((period) => period[key]),
      'date',
    );
  const instants = (key: 'fromAt' | 'toAt') =>
    array(
      periods.map((period) => period[key].toISOString()),
      'timestamptz',
    );
  return sql`select * from unnest(${list([array(places, 'int'), days('fromDay'), days('toDay'), instants('fromAt'), instants('toAt')])})`;
}
