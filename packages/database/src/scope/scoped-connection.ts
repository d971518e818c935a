import { drizzle } from 'drizzle-orm/postgres-js';
import type { Connection, Database } from '../connect.ts';
import type { RowScope } from './row-scope.ts';
import { scopedClient } from './scoped-client.ts';

/** A connection whose every statement and transaction sees and writes what is in a scope, and nothing else. */
export function scopedConnection(connection: Connection, scope: RowScope): Connection {
  const sql = scopedClient(connection.sql, scope);
  return {
    // The tables serve Drizzle's relational queries alone, and would be read anew for every request.
    db: drizzle(sql) as unknown as Database,
    sql,
    keys: connection.keys,
    scope,
    unscoped: connection,
    alone: async () => scopedConnection(await connection.alone(), scope),
    close: () => connection.close(),
  };
}
