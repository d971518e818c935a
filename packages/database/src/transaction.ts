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
  const { options } = connection.sql;
  // In its scope, if the connection has one: `begin` enters it.
  const result = await connection.sql.begin((sql) => work(transaction(sql, options)));
  return result as Result;
}

/**
 * Runs `work` in a part of an open transaction: an error thrown inside rolls back that part alone. All
 * of it must go by the transaction that it is given: the driver counts a statement that fails in the
 * outer one against the whole, whoever catches it.
 */
export async function inSavepoint<Result>(
  outer: Transaction,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const { options } = outer.db.$client;
  const result = await outer.sql.savepoint((sql) => work(transaction(sql, options)));
  return result as Result;
}

function transaction(sql: postgres.TransactionSql, options: postgres.Sql['options']): Transaction {
  // Drizzle reads its type parsers from `options`, which the driver leaves off a transaction.
  const client = Object.assign(sql, { options }) as unknown as postgres.Sql;
  return { db: drizzle(client, { schema: tables }), sql };
}
