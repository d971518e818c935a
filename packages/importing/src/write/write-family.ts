import { type SQL, sql } from 'drizzle-orm';
import { aside } from '../staging/staged-table.ts';
import type { Family } from './families.ts';
import { attempt } from './line-refused.ts';
import { writeLines } from './write-lines.ts';
import { writeOne } from './write-one.ts';
import type { Writing } from './writing.ts';

/** Lines a statement: of a stretch that is refused each half is tried, until the line at fault is found. */
const STRETCH = 5_000;

/**
 * Writes the lines of a family that no check refused: wholes with their parts, in the order of the file,
 * in stretches. What a rule refuses is told by its line, and the others go in.
 * @throws TooManyProblems
 */
export async function writeFamily(writing: Writing, family: Family): Promise<void> {
  await writeAll(writing, family, sql`true`);
  for (const part of family.parts) {
    // Those of wholes that the file does not hold.
    const orphans = sql`not exists (select from ${aside(part, 'within')} w where w._line = s._line)`;
    await writeAll(writing, { whole: part, parts: [] }, orphans);
  }
}

async function writeAll(writing: Writing, family: Family, among: SQL): Promise<void> {
  const { lines } = family.whole;
  for (let from = 1; from <= lines; from += STRETCH) {
    const to = Math.min(from + STRETCH - 1, lines);
    await writeStretch(writing, family, { from, to, among });
    writing.progress.written(to - from + 1);
  }
}

/** Lines of a whole's table, both inclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly among: SQL;
}

async function writeStretch(
  writing: Writing,
  family: Family,
  { from, to, among }: Stretch,
): Promise<void> {
  const lines = sql`s._line between ${from} and ${to} and ${among}`;
  if (from === to) return writeOne(writing, family, lines);
  const tally = await attempt(writing, () => writeLines(writing, family, lines));
  if (tally) {
    writing.tally.addAll(tally);
    return;
  }
  const middle = Math.floor((from + to) / 2);
  await writeStretch(writing, family, { from, to: middle, among });
  await writeStretch(writing, family, { from: middle + 1, to, among });
}
