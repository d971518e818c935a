import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { type Connection, connect } from '../connect.ts';
import { migrateDatabase } from '../migrate.ts';

export interface TestDatabase {
  readonly url: string;
  readonly connection: Connection;
  /** Closes the connection and drops the database. */
  drop(): Promise<void>;
}

/**
 * A fresh, migrated database on the server that MINXIN_TEST_SERVER names (a postgres URL whose user
 * may create databases). Each test file takes its own, so that files can run side by side.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env.MINXIN_TEST_SERVER;
  if (!server) {
    throw new Error(
      'MINXIN_TEST_SERVER is not set: give it the postgres URL of a server where databases may be created.',
    );
  }
  const name = `minxin_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  await migrateDatabase(url);
  const connection = await connect(url);
  return {
    url,
    connection,
    async drop() {
      await connection.close();
      await onServer(server, `drop database ${name} with (force)`);
    },
  };
}

async function onServer(server: string, statement: string): Promise<void> {
  const sql = postgres(server, { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
