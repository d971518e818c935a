import { drizzle } from 'drizzle-orm/postgres-js';
import type { Connection, Database } from '../connect.ts';
import { cancellableClient } from './cancellable-client.ts';

/**
 * A connection whose statements the server ends when the signal aborts: those under way fail with 57014,
 * later ones with the reason of the signal. A transaction of its own runs to its end.
 */
export function cancelledBy(connection: Connection, signal: AbortSignal): Connection {
  const sql = cancellableClient(connection.sql, signal);
  // The tables serve Drizzle's relational queries alone, and would be read anew for every request.
  const db = drizzle(sql) as unknown as Database;
  const { alone, close, keys } = connection;
  const cancelled: Connection = {
    ...{ db, sql, keys, alone, close },
    get unscoped() {
      return cancelled;
    },
  };
  return cancelled;
}
