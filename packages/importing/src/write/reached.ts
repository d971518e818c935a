import { addDays, type Day, dayOf } from '@minxin/calendar';
import { type ReachedDays, sqlList } from '@minxin/database';
import { columnNamed } from '@minxin/records';
import { sql } from 'drizzle-orm';
import { columnAt } from '../staging/identity.ts';
import { notAside, type StagedTable, staged } from '../staging/staged-table.ts';
import type { Writing } from './writing.ts';

/** The days that a table's lines reach, from the first on which they count to the last that has come. */
export async function reachedDays(
  { tx }: Pick<Writing, 'tx'>,
  table: StagedTable,
  now: Date,
): Promise<ReachedDays | undefined> {
  const { kind, source } = table;
  const at = kind.at.filter((name) => source.fields.includes(name));
  if (at.length === 0) return undefined;
  const today = dayOf(now);
  const days = at.flatMap((name) => {
    const type = columnNamed(kind, name).getSQLType();
    const value = columnAt('s', kind, name);
    if (type === 'date') return [value];
    if (type.startsWith('timestamp')) return [sql`minxin_day(${value})`];
    // A column that holds a year counts for the whole of it.
    return [sql`make_date(${value}::int, 1, 1)`, sql`make_date(${value}::int, 12, 31)`];
  });
  const tomorrow = sql`${addDays(today, 1)}::text::date`;
  const come = days.map((day) => sql`case when ${day} < ${tomorrow} then ${day} end`);
  const [row] = await tx.db.execute<{ first: Day | null; last: Day | null }>(sql`
    select min(least(${sqlList(days)}))::text as first, max(greatest(${sqlList(come)}))::text as last
    from ${staged(table)} s where ${notAside(table, 'refused')}`);
  return row?.first && row.last ? { firstDay: row.first, lastDay: row.last } : undefined;
}
