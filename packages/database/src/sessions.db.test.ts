import { setImmediate as turn } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from './connect.ts';
import { openSnapshot } from './open-snapshot.ts';
import { SCOPED_ROLE } from './scope/enter-scope.ts';
import type { RowScope } from './scope/row-scope.ts';
import { scopedConnection } from './scope/scoped-connection.ts';
import { createTestDatabase, type TestDatabase } from './testing/index.ts';

// What our patch of the driver (../patches) gives: pools that end, and sessions that nothing takes the place of.
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const NOTHING: RowScope = { districtCode: '', subjects: [], towns: [], departments: [] };
const NAME = 'a pool';
const ENDED = { code: 'CONNECTION_ENDED' };
const pool = async (max: number): Promise<postgres.Sql> => {
  const sql = postgres(database.url, { max, connection: { application_name: NAME } });
  await sql`select 1`;
  return sql;
};

const sessionsOfPools = async (): Promise<number | undefined> => {
  const [row] = await database.connection.sql<{ count: number }[]>`
    select count(*)::int from pg_stat_activity
    where datname = current_database() and application_name = ${NAME}`;
  return row?.count;
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
    await turn();
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

  it('answers all that was asked of it before, and leaves no session behind', async () => {
    const sql = await pool(2);
    const numbers = Array.from({ length: 300 }, (_, n) => n);
    const asked = numbers.map((n) => sql<{ n: number }[]>`select ${n}::int as n`.execute());
    const answers = Promise.all(asked).then((all) => all.map(([row]) => row?.n));
    await sql.end();
    expect(await answers).toEqual(numbers);
    await expect.poll(sessionsOfPools).toBe(0);
  });

  it('is over when its server has gone meanwhile', async () => {
    const sql = await pool(1);
    const asked = expect(sql`select pg_terminate_backend(pg_backend_pid())`).rejects.toThrow();
    await sql.end();
    await asked;
  });

  it('opens no session any more', async () => {
    const sql = await pool(1);
    await sql.end();
    await expect(sql.reserve()).rejects.toMatchObject(ENDED);
  });
});

describe('a session of a pool', () => {
  it('that is lost fails whatever was asked of it or is later', async () => {
    const sql = await pool(1);
    const session = await sql.reserve();
    const asked = [
      session`select pg_terminate_backend(pg_backend_pid())`,
      ...Array.from({ length: 200 }, (_, n) => session`select ${n}::int`),
    ].map((one) => one.then(String, () => 'failed'));
    expect(new Set(await Promise.all(asked))).toEqual(new Set(['failed']));
    expect([...(await sql`select 1 as n`)]).toEqual([{ n: 1 }]);
    await expect(session`select 1`).rejects.toMatchObject(ENDED);
    session.release();
    await sql.end();
  });

  it('that was given back is nobody’s: what waits for it fails, as what comes later', async () => {
    const sql = await pool(1);
    const session = await sql.reserve();
    const asked = Array.from({ length: 200 }, (_, n) =>
      session`select ${n}::int`.then(
        () => 'answered',
        ({ code }: { code: string }) => code,
      ),
    );
    await Promise.resolve();
    session.release();
    const ends = await Promise.all(asked);
    expect(new Set(ends)).toEqual(new Set(['answered', 'CONNECTION_ENDED']));
    await expect(session`select 1`).rejects.toMatchObject(ENDED);
    expect([...(await sql`select 1 as n`)]).toEqual([{ n: 1 }]);
    await sql.end();
  });
});

describe('a connection of a single session', () => {
  const pidOf = async ({ sql }: Connection): Promise<number> => {
    const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
    return row?.pid ?? 0;
  };
  const lose = (pid: number) => database.connection.sql`select pg_terminate_backend(${pid})`;

  it('is over with it: nothing is asked of another one that has not what it set up', async () => {
    const alone = await database.connection.alone();
    await alone.sql.unsafe('begin');
    await lose(await pidOf(alone));
    const asked = Array.from({ length: 200 }, (_, n) => alone.sql`select ${n}::int`);
    const ends = await Promise.allSettled(asked);
    expect(new Set(ends.map(({ status }) => status))).toEqual(new Set(['rejected']));
    await expect(alone.sql`select 1`).rejects.toMatchObject(ENDED);
    await expect(alone.sql.begin((tx) => tx`select 1`)).rejects.toMatchObject(ENDED);
    await alone.close();
  });

  it('shows nothing beyond its scope when it is lost in the middle', async () => {
    const snapshot = await openSnapshot(scopedConnection(database.connection, NOTHING));
    const pid = await pidOf(snapshot);
    const roles = Array.from(
      { length: 2000 },
      (_, n) => snapshot.sql<{ role: string }[]>`select current_user as role, ${n}::int`,
    );
    const ends = Promise.allSettled(roles);
    await Promise.all([lose(pid), ends]);
    const seen = (await ends).map((end) =>
      end.status === 'fulfilled' ? end.value[0]?.role : 'lost',
    );
    expect(seen.filter((role) => role !== SCOPED_ROLE && role !== 'lost')).toEqual([]);
    expect(seen).toContain('lost');
    await expect(snapshot.sql`select 1`).rejects.toMatchObject(ENDED);
    await snapshot.close();
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
