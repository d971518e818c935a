import type { Connection } from './connect.ts';
import { enterScope } from './scope/enter-scope.ts';

/** A reader who takes longer between two questions than this has gone. */
const LONGEST_IDLE = '5min';

/** Who reads all records sorts them in memory: with the server's 4 MB one rollup's check writes 60 MB to disk. */
const WORK_MEM = '64MB';

/**
 * One state of the database to read from, however long that takes and whatever others write meanwhile: a
 * session of its own in one transaction, over when it is closed.
 */
export const openSnapshot = (connection: Connection): Promise<Connection> => open(connection, '');

/**
 * Another session that sees what a snapshot of the same connection sees, which must still be open: to read
 * several things at once.
 */
export async function openBeside(
  connection: Connection,
  snapshot: Connection,
): Promise<Connection> {
  const [row] = await snapshot.sql<{ id: string }[]>`select pg_export_snapshot() as id`;
  return open(connection, `set transaction snapshot '${row?.id}';`);
}

async function open(connection: Connection, which: string): Promise<Connection> {
  const alone = await connection.alone();
  try {
    await alone.unscoped.sql.unsafe(`begin isolation level repeatable read read only; ${which}
      set local idle_in_transaction_session_timeout = '${LONGEST_IDLE}';
      set local work_mem = '${WORK_MEM}'`);
    if (connection.scope) await enterScope(alone.unscoped, connection.scope);
    // The one session is in the scope by now, until the transaction is over.
    return alone.unscoped;
  } catch (failure) {
    await alone.close();
    throw failure;
  }
}
