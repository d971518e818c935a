import type { Day } from '@minxin/calendar';
import { and, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { DayRange } from './day-ranges.ts';

/** Whether a time falls on a day of the ranges; on any day at all where there are none. */
export function inRanges(
  time: PgColumn | SQL,
  isDate: boolean,
  ranges: readonly DayRange[] | undefined,
): SQL | undefined {
  if (!ranges) return sql`${time} is not null`;
  // In constants, so that the planner sees how little of an index they are.
  const start = (day: Day) =>
    isDate ? sql`${day}::date` : sql`(${day}::timestamp at time zone 'Asia/Shanghai')`;
  return or(
    ...ranges.map(({ from, to }) =>
      and(
        sql`${time} >= ${start(from)}`,
        to === undefined ? undefined : sql`${time} < ${start(to)}`,
      ),
    ),
  );
}
