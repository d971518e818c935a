import { sql as text } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Connection, connect } from '../connect.ts';
import { runStatement } from '../run-statement.ts';
import type { RowScope } from '../scope/row-scope.ts';
import { scopedConnection } from '../scope/scoped-connection.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { cancelledBy } from './cancelled-by.ts';

let database: TestDatabase;
/** Of two sessions, so that statements have to wait for one. */
let pool: Connection;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = await connect(database.url, { max: 2 });
});
afterAll(async () => {
  await pool.close();
  await database.drop();
});

const sleeping = async () => {
  const [row] = await database.connection.sql<{ count: number }[]>`
    select count(*)::int from pg_stat_activity
    where datname = current_database() and query like '%pg_sleep%' and state = 'active' and pid <> pg_backend_pid()`;
  return row?.count;
};
const until = (count: number) =>
  vi.waitFor(async () => expect(await sleeping()).toBe(count), { timeout: 20_000 });
const sleep = ({ db }: Connection) => db.execute(text`select pg_sleep(600)`);

describe('statements of a signal', () => {
  it('are answered as ever while it stands', async () => {
    const { db } = cancelledBy(pool, new AbortController().signal);
    expect(await db.execute(text`select 1 as one`)).toEqual([{ one: 1 }]);
    const query = { sql: 'select $1::int as two', params: [2] };
    for (const _ of ['plain', 'prepared'])
      expect(await runStatement(db, query)).toEqual([{ two: 2 }]);
    await expect(db.execute(text`select nothing`)).rejects.toThrow();
    expect(await db.execute(text`select 1 as one`)).toEqual([{ one: 1 }]);
  });

  it('end on the server when it aborts, those that wait and those that come later too', async () => {
    const gone = new AbortController();
    const mine = cancelledBy(pool, gone.signal);
    const asked = Array.from({ length: 5 }, () => sleep(mine));
    const ends = Promise.allSettled(asked);
    await until(2);
    gone.abort(new Error('gone'));
    expect((await ends).map(({ status }) => status)).toEqual(Array(5).fill('rejected'));
    await until(0);
    await expect(mine.db.execute(text`select 1`)).rejects.toThrow();
    expect(await pool.db.execute(text`select 1 as one`)).toEqual([{ one: 1 }]);
  });

  it('are the only ones to end: who gets their session next is not hit', async () => {
    const others: Promise<unknown>[] = [];
    for (let round = 0; round < 60; round += 1) {
      const gone = new AbortController();
      const mine = cancelledBy(pool, gone.signal);
      const ended = mine.db.execute(text`select pg_sleep(${(round % 6) / 1000})`).then(
        () => {},
        () => {},
      );
      const other = cancelledBy(pool, new AbortController().signal);
      for (const db of [other.db, other.db, other.db])
        others.push(Promise.resolve(db.execute(text`select pg_sleep(0.001)`)));
      setTimeout(() => gone.abort(), round % 6);
      await ended;
    }
    const failed = (await Promise.allSettled(others)).filter(({ status }) => status === 'rejected');
    expect(failed).toEqual([]);
  });

  it('of a scope leave its sessions outside of any transaction, as the server’s own', async () => {
    const scope: RowScope = {
      ...{ districtCode: '610902', subjects: 'all', towns: 'all', departments: 'all' },
    };
    for (let round = 0; round < 300; round += 1) {
      const gone = new AbortController();
      const { db } = scopedConnection(cancelledBy(pool, gone.signal), scope);
      const asked = Array.from({ length: 4 }, () =>
        Promise.resolve(db.execute(text`select pg_sleep(0.001)`)).catch(() => {}),
      );
      setTimeout(() => gone.abort(new Error('gone')), round % 5);
      await Promise.all(asked);
      const roles = await Promise.all([1, 2].map(() => pool.db.execute(text`select current_user`)));
      for (const [row] of roles) expect(row?.current_user).not.toMatch(/district|scoped/);
    }
    const [open] = await database.connection.sql<{ count: number }[]>`
      select count(*)::int from pg_stat_activity
      where datname = current_database() and state like 'idle in transaction%'`;
    expect(open?.count).toBe(0);
  });

  it('leave a transaction to its end', async () => {
    const gone = new AbortController();
    const { sql } = cancelledBy(pool, gone.signal);
    const done = await sql.begin(async (tx) => {
      gone.abort();
      return tx`select 1 as one`;
    });
    expect(done).toEqual([{ one: 1 }]);
  });
});

describe('a session that dies under its statement', () => {
  it('takes nothing with it but the statement', async () => {
    const mine = cancelledBy(pool, new AbortController().signal);
    const asked = expect(Promise.all([sleep(mine), sleep(mine)])).rejects.toThrow();
    await until(2);
    await database.connection.sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query like '%pg_sleep%' and pid <> pg_backend_pid()`;
    await asked;
    const later = Array.from({ length: 20 }, () => mine.db.execute(text`select 1 as one`));
    for (const rows of await Promise.all(later)) expect(rows).toEqual([{ one: 1 }]);
  });
});
