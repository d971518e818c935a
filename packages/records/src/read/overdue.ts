import { addDays, type Day, dayOf, workingDaysLate } from '@minxin/calendar';
import { and, gte, isNull, lt, or, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { field, type RecordKind } from '../definition/record-kind.ts';
import { columnNamed } from '../definition/source.ts';
import type { Row } from './row.ts';

/** What is worked out of a record that can be late, beside its columns. */
export const OVERDUE_DAYS = field('逾期工作日', 'Working days overdue');

/** The exclusive end of what is known: an instant, and for columns of days the day that begins then or later. */
function endOf(asOf: Date): { readonly instant: Date; readonly day: Day } {
  const last = dayOf(new Date(asOf.getTime() - 1));
  return { instant: asOf, day: addDays(last, 1) };
}

/**
 * How many working days a record is late as of an instant; null where it is not overdue, or settled
 * before. Working days after the due day, at least 1, as the metrics of ageing count them.
 * @throws CalendarRangeError as of a day outside the covered years
 */
export function overdueDays({ overdue }: RecordKind, row: Row, asOf: Date): number | null {
  if (!overdue) return null;
  const end = endOf(asOf);
  const isBefore = (value: unknown): boolean =>
    value instanceof Date ? value < end.instant : typeof value === 'string' && value < end.day;
  const due = row[overdue.due];
  if (!isBefore(due) || overdue.until.some((name) => isBefore(row[name]))) return null;
  const dueDay = due instanceof Date ? dayOf(due) : String(due);
  return workingDaysLate(dueDay, addDays(end.day, -1));
}

/** The condition that finds the records that are overdue as of an instant; undefined for a kind that knows no such. */
export function isOverdue(kind: RecordKind, asOf: Date): SQL | undefined {
  const { overdue } = kind;
  if (!overdue) return undefined;
  const end = endOf(asOf);
  const bound = (column: PgColumn) => (column.getSQLType() === 'date' ? end.day : end.instant);
  const due = columnNamed(kind, overdue.due);
  return and(
    lt(due, bound(due)),
    ...overdue.until.map((name) => {
      const column = columnNamed(kind, name);
      return or(isNull(column), gte(column, bound(column)));
    }),
  );
}
