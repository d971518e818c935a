import {
  type Connection,
  inTransaction,
  type Refresh,
  raiseVersion,
  type Witness,
} from '@minxin/database';
import { deleteSimulated } from './writing/delete-simulated.ts';

export interface RemoveOptions {
  readonly districtCode: string;
  readonly refresh: Refresh;
  readonly witness?: Witness | undefined;
}

export interface Removed {
  /** Rows by table; empty when there was nothing to remove. */
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Removes every made-up row of a district in one transaction and rebuilds what was derived from
 * them: a reader sees all of them or none.
 * @throws SimulationError SIMULATED_IN_USE when a real record refers to a made-up one
 */
export async function removeSimulated(
  connection: Connection,
  { districtCode, refresh, witness }: RemoveOptions,
): Promise<Removed> {
  return inTransaction(connection, async (tx) => {
    await raiseVersion(tx, districtCode);
    const counts = await deleteSimulated(tx, districtCode);
    await refresh(tx, districtCode);
    const removed = Object.values(counts).reduce((sum, count) => sum + count, 0);
    if (removed > 0) await witness?.(tx, { event: 'detail_removed', details: { removed } });
    return { counts };
  });
}
