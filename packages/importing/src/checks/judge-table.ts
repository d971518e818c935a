import type { StagedTable } from '../staging/staged-table.ts';
import type { Judging } from './check.ts';
import { refuseBroken } from './conditions.ts';
import { findKnown } from './known-records.ts';
import { findMadeUp } from './made-up.ts';
import { refuseLost, tieToWholes } from './references.ts';
import { refuseRepeated } from './repeated-lines.ts';

/**
 * Judges all lines of a table at once, in SQL, once those of the tables before it are written: which are
 * there already, which can't go in, which rest on made-up detail. What only a trigger can tell is
 * found when they are written.
 * @throws TooManyProblems
 */
export async function judgeTable(judging: Judging, table: StagedTable): Promise<void> {
  await refuseRepeated(judging, table);
  await findKnown(judging, table);
  await refuseLost(judging, table);
  await refuseBroken(judging, table);
  await tieToWholes(judging, table);
  await findMadeUp(judging, table);
}
