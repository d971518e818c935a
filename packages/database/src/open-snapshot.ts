import type { Connection } from './connect.ts';
import { enterScope } from './scope/enter-scope.ts';

/** A reader who takes longer between two questions than this has gone. */
const LONGEST_IDLE = '5min';

/**
 * One state of the database to read from, however long that takes and whatever others write meanwhile: a
 * session of its own in one transaction, over when it is closed.
 */
export async function openSnapshot(connection: Connection): Promise<Connection> {
  const alone = await connection.alone();
  try {
    await alone.unscoped.sql.unsafe(`begin isolation level repeatable read read only;
      set local idle_in_transaction_session_timeout = '${LONGEST_IDLE}'`);
    if (connection.scope) await enterScope(alone.unscoped, connection.scope);
    // The one session is in the scope by now, until the transaction is over.
    return alone.unscoped;
  } catch (failure) {
    await alone.close();
    throw failure;
  }
}
