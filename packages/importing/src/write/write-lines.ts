import { outOfScope, RefusedEntry } from '@minxin/records';
import { type SQL, sql } from 'drizzle-orm';
import { aside, notAside, type StagedTable, staged } from '../staging/staged-table.ts';
import type { Family } from './families.ts';
import { changeKnown, countDiffering, fillLater, insertNew } from './row-statements.ts';
import { Tally, type Writing, type Written } from './writing.ts';

/** Writes wholes among some lines with their parts, in a statement or two a table. */
export async function writeLines(writing: Writing, family: Family, lines: SQL): Promise<Tally> {
  const { whole, parts } = family;
  const tally = new Tally();
  tally.add(whole, await writeRows(writing, whole, lines, laterOf(family)));
  for (const part of parts) {
    tally.add(part, await writeRows(writing, part, withinLines(whole, part, lines)));
  }
  await finishWholes(writing, family, lines);
  return tally;
}

/** The columns of a whole that hold only once its parts are in. */
export const laterOf = ({ whole, parts }: Family): readonly string[] =>
  parts.length > 0 ? (whole.kind.afterParts ?? []) : [];

export async function writeRows(
  { tx, batchId }: Writing,
  table: StagedTable,
  lines: SQL,
  later: readonly string[] = [],
): Promise<Written> {
  const { count: added } = await tx.db.execute(insertNew(table, { batchId, later, lines }));
  const [due] = await tx.db.execute<{ count: number }>(countDiffering(table, lines));
  const { count: changed } = await tx.db.execute(changeKnown(table, { batchId, later, lines }));
  // Seen, but somebody else's to change.
  if (changed < (due?.count ?? 0)) throw new RefusedEntry(outOfScope(table.kind));
  return { added, changed };
}

/** The lines of a part whose wholes are among some lines. */
export const withinLines = (whole: StagedTable, part: StagedTable, lines: SQL): SQL =>
  sql`s._line in (select w._line from ${aside(part, 'within')} w
    where w._whole in (select s._line from ${staged(whole)} s where ${lines} and ${notAside(whole, 'refused')}))`;

/**
 * Fills what holds only once the parts are in, and has the wholes judged.
 */
export async function finishWholes(writing: Writing, family: Family, lines: SQL): Promise<void> {
  const { tx, batchId } = writing;
  const fill = fillLater(family.whole, { batchId, later: laterOf(family), lines });
  if (fill) await tx.db.execute(fill);
  await judgeWholes(writing);
}

/** What only a whole with its parts can show (debits against credits) is judged now, not at the end. */
export async function judgeWholes({ tx }: Pick<Writing, 'tx'>): Promise<void> {
  await tx.sql`set constraints all immediate`;
  await tx.sql`set constraints all deferred`;
}
