import type { Connection } from '../connect.ts';
import { enterScope } from '../scope/enter-scope.ts';
import { inTransaction, type Transaction } from '../transaction.ts';
import { type BatchDescription, insertBatch, raiseVersion } from './commit-batch.ts';
import { readDataVersion } from './read-data-version.ts';

/** Ends the transaction without a trace. */
class TakenBack extends Error {
  override readonly name = 'TakenBack';
}

/** A lock of another session was in the way: lock_not_available, deadlock_detected. */
const MET_A_LOCK = ['55P03', '40P01'];

/**
 * Does what a batch would do and takes it back. In the open no other batch waits for it but one of the
 * very same rows: it does not hold the version row, writes down nothing that it touches, and never waits.
 * @param isInLine whether it queues with the batches of the district, and so can't be disturbed
 * @returns whether what `write` saw stood still; where another batch came between, it may have seen half of it
 */
export async function tryBatch(
  connection: Connection,
  description: Omit<BatchDescription, 'keepsImages'>,
  write: (tx: Transaction, batchId: number) => Promise<void>,
  isInLine: boolean,
): Promise<boolean> {
  const { districtCode } = description;
  const { scope, unscoped } = connection;
  const before = await readDataVersion(unscoped.db, districtCode);
  try {
    await inTransaction(unscoped, async (tx) => {
      await tx.sql`select set_config('minxin.trial', 'on', true)`;
      if (isInLine) await raiseVersion(tx, districtCode);
      else await tx.sql`set local lock_timeout = '20ms'`;
      const batchId = await insertBatch(tx, description, before + 1);
      if (scope) await enterScope(tx, scope);
      await write(tx, batchId);
      throw new TakenBack();
    });
  } catch (failure) {
    if (!isInLine) {
      if (metALock(failure)) return false;
      if ((await readDataVersion(unscoped.db, districtCode)) !== before) return false;
    }
    if (!(failure instanceof TakenBack)) throw failure;
  }
  return true;
}

function metALock(failure: unknown): boolean {
  const reason = failure instanceof Error ? (failure.cause ?? failure) : failure;
  return reason instanceof Error && 'code' in reason && MET_A_LOCK.includes(String(reason.code));
}
