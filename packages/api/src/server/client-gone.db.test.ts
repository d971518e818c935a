import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from '@minxin/database';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DEFAULT_LIMITS } from '../limits/index.ts';
import { openTestApi, TEST_TOKEN, type TestApi } from '../testing/ask.ts';
import { serverBeside } from '../testing/server-beside.ts';

/** Who holds the table of the records keeps every question of them waiting in the database. */
let api: TestApi;
let port: number;
let release: () => Promise<void> = async () => {};
beforeAll(async () => {
  api = await openTestApi();
  await api.app.listen({ host: '127.0.0.1', port: 0 });
  ({ port } = api.app.server.address() as AddressInfo);
});
afterEach(() => release());
afterAll(() => api.close());

async function hold(table: string): Promise<void> {
  const other = await connect(api.database.url, { max: 1 });
  await other.sql.unsafe(`begin; lock table ${table} in access exclusive mode`);
  release = async () => {
    release = async () => {};
    // Ends its session, and with it the lock.
    await other.close();
  };
}

const waiting = async (table: string) => {
  const [row] = await api.database.connection.sql<{ count: number }[]>`
    select count(*)::int from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock' and query like ${`%${table}%`}
      and pid <> pg_backend_pid()`;
  return row?.count;
};
const until = (table: string, count: number) =>
  vi.waitFor(async () => expect(await waiting(table)).toBe(count), { timeout: 20_000 });

/** Sends by a socket of its own, and hangs up when told. */
function send(path: string, body?: object, to = port) {
  const sent = request({
    ...{ host: '127.0.0.1', port: to, path, agent: false, method: body ? 'POST' : 'GET' },
    headers: { authorization: `Bearer ${TEST_TOKEN}`, 'content-type': 'application/json' },
  });
  sent.on('error', () => {});
  sent.end(body && JSON.stringify(body));
  return {
    hangUp: () => sent.destroy(),
    status: async () => (await once(sent, 'response'))[0].statusCode,
  };
}
const health = async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).status;

const UNITS = { query: '{ records { hotlineUnits(first: 3) { nodes { name } } } }' };

describe('a client that goes away', () => {
  it('takes its statement with it, and nobody else’s', async () => {
    await hold('hotline_units');
    const sent = send('/graphql', UNITS);
    await until('hotline_units', 1);
    expect(await health()).toBe(200);
    sent.hangUp();
    await until('hotline_units', 0);
    await release();
    expect(await send('/graphql', UNITS).status()).toBe(200);
  });

  it('leaves nothing in the log of what went wrong', async () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const app = await serverBeside(api, { logLevel: 'error' });
    try {
      await app.listen({ host: '127.0.0.1', port: 0 });
      const { port: own } = app.server.address() as AddressInfo;
      for (const [path, body] of [
        ['/graphql', UNITS],
        ['/exports/records.csv?kind=HotlineUnit', undefined],
      ] as const) {
        await hold('hotline_units');
        const sent = send(path, body, own);
        await until('hotline_units', 1);
        sent.hangUp();
        await until('hotline_units', 0);
        await release();
      }
      await app.close();
      expect(written.mock.calls).toEqual([]);
    } finally {
      written.mockRestore();
    }
  });

  it('leaves the statement to those who wait for the same answer', async () => {
    await hold('hotline_units');
    const query = { query: '{ records { hotlineUnits(first: 4) { nodes { name } } } }' };
    const [one, other] = [send('/graphql', query), send('/graphql', query)];
    const status = other.status();
    await until('hotline_units', 1);
    await vi.waitFor(async () => expect(await connections()).toBeGreaterThanOrEqual(2));
    one.hangUp();
    expect(await health()).toBe(200);
    expect(await waiting('hotline_units')).toBe(1);
    await release();
    expect(await status).toBe(200);
  });

  it('ends its export', async () => {
    await hold('hotline_orders');
    const sent = send('/exports/records.csv?kind=HotlineOrder');
    await until('hotline_orders', 1);
    sent.hangUp();
    await until('hotline_orders', 0);
    await release();
  });

  it('has its write done nevertheless', async () => {
    await hold('hotline_units');
    const sent = send('/graphql', {
      query: 'mutation { recordHotlineUnit(input: { code: "T-9", name: "区试验局" }) { ok } }',
    });
    await until('hotline_units', 1);
    sent.hangUp();
    expect(await waiting('hotline_units')).toBe(1);
    await release();
    await vi.waitFor(async () => {
      const rows = await api.database.connection
        .sql`select 1 from hotline_units where code = 'T-9'`;
      expect(rows).toHaveLength(1);
    });
  });
});

const connections = () =>
  new Promise<number>((done) => api.app.server.getConnections((_, count) => done(count)));

describe('a question that takes too long', () => {
  const ask = async (app: FastifyInstance) => {
    const headers = { authorization: `Bearer ${TEST_TOKEN}`, 'accept-language': 'en' };
    const asked = { method: 'POST', url: '/graphql', headers, payload: UNITS } as const;
    return (await app.inject(asked)).json();
  };

  it('is ended with a code, and the next one is answered', async () => {
    const hurried = await connect(api.database.url, { statementTimeoutMs: 300 });
    const app = await serverBeside(api, { connection: hurried });
    await hold('hotline_units');
    expect(await ask(app)).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(/took longer than it may .* shorter period/),
          extensions: { code: 'QUERY_TIMEOUT' },
        },
      ],
    });
    await release();
    expect((await ask(app)).errors).toBeUndefined();
    await app.close();
    await hurried.close();
  });

  it('is ended as a whole, however many statements it has', async () => {
    const app = await serverBeside(api, { limits: { ...DEFAULT_LIMITS, seconds: 1 } });
    await hold('hotline_units');
    expect(await ask(app)).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TIMEOUT' } }] });
    expect(await waiting('hotline_units')).toBe(0);
    await app.close();
  });
});
