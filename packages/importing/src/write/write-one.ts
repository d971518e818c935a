import { isEntered } from '@minxin/records';
import { type SQL, sql } from 'drizzle-orm';
import { type FoundLine, PLACE, refuse } from '../checks/check.ts';
import { partRefused } from '../checks/refusals.ts';
import { notAside, type StagedTable, staged } from '../staging/staged-table.ts';
import type { Family } from './families.ts';
import { attemptLine, LineRefused, orRefused, tell } from './line-refused.ts';
import { finishWholes, laterOf, withinLines, writeRows } from './write-lines.ts';
import { Tally, type Writing } from './writing.ts';

/**
 * Writes one whole with its parts, one by one, so that the row at fault is known. A part that could be
 * entered by itself is left out alone; with any other goes the whole.
 */
export async function writeOne(writing: Writing, family: Family, lines: SQL): Promise<void> {
  const { whole } = family;
  const [own] = await placesOf(writing, whole, lines);
  if (!own) return;
  const written = await attemptLine(writing, whole, own, (inner) =>
    inSteps(inner, family, own, lines),
  );
  if (!(written instanceof LineRefused)) {
    for (const refused of written.refused) await tell(writing, refused);
    writing.tally.addAll(written.tally);
    return;
  }
  await tell(writing, written);
  if (written.table === whole) return;
  const { table, line } = written;
  await refuse(writing, whole, [own], () => partRefused(table.kind, line.row));
}

/** @throws LineRefused */
async function inSteps(writing: Writing, family: Family, own: FoundLine, lines: SQL) {
  const { whole, parts } = family;
  const tally = new Tally();
  const refused: LineRefused[] = [];
  tally.add(whole, await writeRows(writing, whole, lines, laterOf(family)));
  for (const part of parts) {
    for (const place of await placesOf(writing, part, withinLines(whole, part, lines))) {
      const alone = sql`s._line = ${place.line}`;
      const done = await attemptLine(writing, part, place, (inner) =>
        writeRows(inner, part, alone),
      );
      if (!(done instanceof LineRefused)) tally.add(part, done);
      else if (isEntered(part.kind)) refused.push(done);
      else throw done;
    }
  }
  await orRefused(whole, own, () => finishWholes(writing, family, lines));
  return { tally, refused };
}

async function placesOf(
  { tx }: Writing,
  table: StagedTable,
  lines: SQL,
): Promise<readonly FoundLine[]> {
  return tx.db.execute<FoundLine>(sql`select ${PLACE} from ${staged(table)} s
    where ${lines} and ${notAside(table, 'refused')} order by s._line`);
}
