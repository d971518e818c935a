import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './testing/index.ts';

// What our patch of the driver (../patches) gives: a pool that ends, whoever holds a session of it or waits for one.
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const ENDED = { code: 'CONNECTION_ENDED' };
const pool = async (max: number): Promise<postgres.Sql> => {
  const sql = postgres(database.url, { max });
  await sql`select 1`;
  return sql;
};

describe('a pool that ends', () => {
  it('waits for the statement of a session in use, and for nothing else', async () => {
    const sql = await pool(2);
    const session = await sql.reserve();
    const asked = session<{ n: number }[]>`select 1 as n from pg_sleep(0.2)`.finally(() =>
      session.release(),
    );
    await sql.end();
    expect([...(await asked)]).toEqual([{ n: 1 }]);
  });

  it('lets a statement end that its session was given back before', async () => {
    const sql = await pool(1);
    const session = await sql.reserve();
    const asked = session<{ n: number }[]>`select 1 as n from pg_sleep(0.2)`.execute();
    const ended = sql.end();
    session.release();
    await ended;
    expect([...(await asked)]).toEqual([{ n: 1 }]);
  });

  it('tells those who wait for a session that none will come', async () => {
    const sql = await pool(1);
    const session = await sql.reserve();
    const waiting = sql.reserve();
    const refused = expect(waiting).rejects.toMatchObject(ENDED);
    const ended = sql.end();
    await refused;
    session.release();
    await ended;
  });

  it('opens no session any more', async () => {
    const sql = await pool(1);
    await sql.end();
    await expect(sql.reserve()).rejects.toMatchObject(ENDED);
  });
});

describe('a pool that lost a session', () => {
  it('opens another for who waits for one', async () => {
    const sql = await pool(1);
    const session = await sql.reserve();
    const waiting = sql.reserve();
    await session`select pg_terminate_backend(pg_backend_pid())`.catch(() => undefined);
    const next = await waiting;
    expect([...(await next`select 1 as n`)]).toEqual([{ n: 1 }]);
    next.release();
    await sql.end();
  });
});
