import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import type { Connection, Database } from './connect.ts';
import * as tables from './tables/index.ts';

/** One open transaction, as Drizzle and as the driver (which alone can COPY). */
export interface Transaction {
  readonly db: Database;
  readonly sql: postgres.TransactionSql;
}

/** Runs `work` in one transaction of one connection; an error thrown inside rolls everything back. */
export async function inTransaction<Result>(
  connection: Connection,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const result = await connection.sql.begin((sql) => {
    // Drizzle reads its type parsers from `options`, which the driver leaves off a transaction.
    const client = Object.assign(sql, {
      options: connection.sql.options,
    }) as unknown as postgres.Sql;
    return work({ db: drizzle(client, { schema: tables }), sql });
  });
  return result as Result;
}
