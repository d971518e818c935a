import type { ReachedDays, Transaction } from '@minxin/database';
import { sql } from 'drizzle-orm';
import { judgeTable } from '../checks/judge-table.ts';
import { refuseWithWholes } from '../checks/references.ts';
import { aside, type StagedTable } from '../staging/staged-table.ts';
import { familiesOf } from './families.ts';
import { reachedDays } from './reached.ts';
import { isWorkedOut, writeEntries } from './write-entries.ts';
import { writeFamily } from './write-family.ts';
import type { Standing, Writing } from './writing.ts';

/**
 * Judges and writes all tables of a file, families one after the other.
 * @param isOrdered whether they come in the order in which they must be written
 * @throws TooManyProblems
 */
export async function writeTables(
  writing: Writing,
  tables: readonly StagedTable[],
  isOrdered: boolean,
): Promise<void> {
  for (const family of familiesOf(tables, writing.catalogue, isOrdered)) {
    for (const table of [family.whole, ...family.parts]) await judgeTable(writing, table);
    await (isWorkedOut(family) ? writeEntries : writeFamily)(writing, family);
    for (const part of family.parts) await refuseWithWholes(writing, part);
  }
}

/** The days that the tables of a file reach, by subject. */
export async function daysBySubject(
  tx: Transaction,
  tables: readonly StagedTable[],
  now: Date,
): Promise<Readonly<Record<string, ReachedDays>>> {
  const reached: Record<string, ReachedDays> = {};
  for (const table of tables) {
    const days = await reachedDays({ tx }, table, now);
    const { subject } = table.kind;
    if (days) reached[subject] = widest(reached[subject], days);
  }
  return reached;
}

/** How a table's lines stand once all are judged. */
export async function standingOf(tx: Transaction, table: StagedTable): Promise<Standing> {
  const [row] = await tx.db.execute<{ unchanged: number; made_up: number }>(sql`select
    (select count(*)::int from ${aside(table, 'known')} k where k._same
      and not exists (select from ${aside(table, 'refused')} r where r._line = k._line)) as unchanged,
    (select count(*)::int from ${aside(table, 'made_up')} m
      where not exists (select from ${aside(table, 'refused')} r where r._line = m._line)) as made_up`);
  return { unchanged: row?.unchanged ?? 0, madeUp: row?.made_up ?? 0 };
}

const widest = (one: ReachedDays | undefined, other: ReachedDays): ReachedDays => ({
  firstDay: one && one.firstDay < other.firstDay ? one.firstDay : other.firstDay,
  lastDay: one && one.lastDay > other.lastDay ? one.lastDay : other.lastDay,
});
