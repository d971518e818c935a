import { type Day, dayOf } from '@minxin/calendar';
import type { ReachedDays } from '@minxin/database';
import type { RecordKind } from '../definition/record-kind.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The days that the subject's records now reach by a row: from the first on which it counts to the
 * latest that has come, never one still due. Undefined for a row that counts on no day yet.
 */
export function reachedDays(kind: RecordKind, row: Values, now: Date): ReachedDays | undefined {
  const days = [...daysOf(kind, row)].sort();
  const [firstDay] = days;
  const lastDay = days.findLast((day) => day <= dayOf(now));
  return firstDay === undefined || lastDay === undefined ? undefined : { firstDay, lastDay };
}

/** The days on which a row counts. */
function daysOf(kind: RecordKind, row: Values): readonly Day[] {
  return kind.at.flatMap((name) => {
    const value = row[name];
    if (value instanceof Date) return [dayOf(value)];
    // A column that holds a year counts for the whole of it.
    if (typeof value === 'number') return [`${value}-01-01`, `${value}-12-31`];
    return typeof value === 'string' ? [value] : [];
  });
}
