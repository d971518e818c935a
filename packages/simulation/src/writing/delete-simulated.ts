import {
  batches,
  foreignKeyViolation,
  narrowDataDays,
  RECORD_TABLES,
  type Transaction,
} from '@minxin/database';
import { and, eq, getTableName, isNull, ne, sql } from 'drizzle-orm';
import { inBulk } from '../bulk/in-bulk.ts';
import { SimulationError } from '../simulation-error.ts';
import { TABLES_AROUND_GROWING } from './growing-tables.ts';

/**
 * Deletes every made-up row of a district inside the caller's transaction, marks their batches as
 * removed, and lets each subject reach only as far as the records that are left.
 * @returns rows by table; tables that had none are left out
 * @param keepBatch the id of a batch that is being written at this moment
 * @throws SimulationError SIMULATED_IN_USE when a real record refers to a made-up one
 */
export async function deleteSimulated(
  tx: Transaction,
  districtCode: string,
  keepBatch = -1,
): Promise<Readonly<Record<string, number>>> {
  const counts = await inBulk(tx, TABLES_AROUND_GROWING, 'delete', () =>
    deleteRows(tx, districtCode),
  ).catch((cause: unknown) => {
    throw inUse(cause) ?? cause;
  });
  await markRemoved(tx, districtCode, keepBatch);
  await narrowDataDays(tx, districtCode);
  return counts;
}

async function deleteRows(tx: Transaction, districtCode: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of RECORD_TABLES) {
    const simulated = and(eq(table.districtCode, districtCode), eq(table.origin, 'simulated'));
    const { count } = await tx.db.delete(table).where(simulated);
    if (count > 0) counts[getTableName(table)] = count;
  }
  return counts;
}

async function markRemoved(
  tx: Transaction,
  districtCode: string,
  keepBatch: number,
): Promise<void> {
  const standing = and(
    eq(batches.districtCode, districtCode),
    eq(batches.origin, 'simulated'),
    isNull(batches.removedAt),
    ne(batches.id, keepBatch),
  );
  await tx.db.update(batches).set({ removedAt: sql`now()` }).where(standing);
}

function inUse(cause: unknown): SimulationError | undefined {
  const detail = foreignKeyViolation(cause);
  if (detail === undefined) return undefined;
  return new SimulationError(
    'SIMULATED_IN_USE',
    `A record that is not made up refers to a made-up one (${detail}). Give that record a real one, or remove it, and try again.`,
    { cause },
  );
}
