import type { Transaction } from '@minxin/database';
import type { Log, Stamp } from '../writing/copy-made.ts';
import type { Plan } from '../writing/plan.ts';

/** Makes and writes the subject's detail. Returns the rows written. */
export async function writeIndustry(
  _tx: Transaction,
  _plan: Plan,
  _stamp: Stamp,
  _log: Log,
): Promise<number> {
  return 0;
}
