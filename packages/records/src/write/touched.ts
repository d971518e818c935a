import { type Day, dayOf } from '@minxin/calendar';
import type { Touched, Transaction } from '@minxin/database';
import type { Catalogue } from '../definition/catalogue.ts';
import type { RecordKind } from '../definition/record-kind.ts';
import { readOne } from '../read/read-one.ts';

type Values = Readonly<Record<string, unknown>>;

/** The days on which a row counts. */
export function daysOf(kind: RecordKind, row: Values): readonly Day[] {
  return kind.at.flatMap((name) => {
    const value = row[name];
    if (value instanceof Date) return [dayOf(value)];
    // A column that holds a year counts for the whole of it.
    if (typeof value === 'number') return [`${value}-01-01`, `${value}-12-31`];
    return typeof value === 'string' ? [value] : [];
  });
}

/** The record that changes with a row (an event's case), as it stands at this moment. */
export async function changedRecord(
  tx: Transaction,
  catalogue: Catalogue,
  districtCode: string,
  kind: RecordKind,
  row: Values,
): Promise<{ readonly kind: RecordKind; readonly row: Values } | undefined> {
  if (kind.changes === undefined) return undefined;
  const { to, columns } = catalogue.reference(kind, kind.changes);
  const key = Object.fromEntries(columns.map(({ own, other }) => [other, row[own]]));
  if (Object.values(key).some((part) => part === null || part === undefined)) return undefined;
  const found = await readOne({ db: tx.db, districtCode }, to, key);
  return found && { kind: to, row: found };
}

/** All days that an entry touches, of the subject it belongs to. */
export function touchedBy(kind: RecordKind, days: readonly Day[]): readonly Touched[] {
  const [first] = [...days].sort();
  const last = [...days].sort().at(-1);
  return first === undefined || last === undefined
    ? []
    : [{ subject: kind.subject, from: first, to: last }];
}

/** The day that the subject's records now reach: the latest that has come, never one still due. */
export function reachedDay(days: readonly Day[], now: Date): Day | undefined {
  return [...days]
    .filter((day) => day <= dayOf(now))
    .sort()
    .at(-1);
}
