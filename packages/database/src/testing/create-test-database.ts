import { randomBytes } from 'node:crypto';
import { TEST_KEYS } from '@minxin/privacy/testing';
import { type Connection, type ConnectOptions, connect } from '../connect.ts';
import { migrateDatabase } from '../migrate.ts';
import { dropDatabase, makeDatabase } from './make-database.ts';

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
export async function createTestDatabase(options: ConnectOptions = {}): Promise<TestDatabase> {
  const server = named('MINXIN_TEST_SERVER');
  const name = `minxin_test_${randomBytes(6).toString('hex')}`;
  const url = await makeDatabase(server, name);
  await migrateDatabase(url);
  return open(server, name, url, options);
}

/** The same, holding what a first start loads: a copy of the database MINXIN_TEST_TEMPLATE names. */
export async function createLoadedDatabase(options: ConnectOptions = {}): Promise<TestDatabase> {
  const server = named('MINXIN_TEST_SERVER');
  const name = `minxin_test_${randomBytes(6).toString('hex')}`;
  const url = await makeDatabase(server, name, named('MINXIN_TEST_TEMPLATE'));
  return open(server, name, url, options);
}

async function open(
  server: string,
  name: string,
  url: string,
  options: ConnectOptions,
): Promise<TestDatabase> {
  const connection = await connect(url, { keys: TEST_KEYS, ...options });
  return {
    url,
    connection,
    async drop() {
      await connection.close();
      await dropDatabase(server, name);
    },
  };
}

function named(variable: string): string {
  const value = process.env[variable];
  if (value) return value;
  throw new Error(
    `${variable} is not set: run these tests through \`npx vitest run --project database\`, which sets it.`,
  );
}
