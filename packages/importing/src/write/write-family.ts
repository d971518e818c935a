import { type SQL, sql } from 'drizzle-orm';
import { aside } from '../staging/staged-table.ts';
import type { Family } from './families.ts';
import { attempt } from './line-refused.ts';
import { writeLines } from './write-lines.ts';
import { writeOne } from './write-one.ts';
import type { Writing } from './writing.ts';

/**
 * Lines a statement. A statement has its price whatever its length (the days that it touches), and one that
 * is refused has cost it for nothing: so it begins with many, takes an eighth where they are refused,
 * until the line at fault is alone, and grows again as they go in.
 */
const MOST_LINES = 50_000;
const SHRINK = 8;
const GROW = 4;

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
  let from = 1;
  let length = MOST_LINES;
  while (from <= lines) {
    const to = Math.min(from + length - 1, lines);
    const stretch = sql`s._line between ${from} and ${to} and ${among}`;
    if (await writeStretch(writing, family, stretch, from === to)) {
      writing.progress.written(to - from + 1);
      from = to + 1;
      length = Math.min(length * GROW, MOST_LINES);
    } else {
      length = Math.max(1, Math.floor((to - from + 1) / SHRINK));
    }
  }
}

/** Whether some lines went in; one that is alone goes in, or is told. */
async function writeStretch(
  writing: Writing,
  family: Family,
  lines: SQL,
  isAlone: boolean,
): Promise<boolean> {
  if (isAlone) {
    await writeOne(writing, family, lines);
    return true;
  }
  const tally = await attempt(writing, (inner) => writeLines(inner, family, lines));
  if (tally) writing.tally.addAll(tally);
  return tally !== undefined;
}
