import { execFile } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { type BatchDescription, commitBatch } from '@minxin/database';
import { refreshRollups } from '@minxin/metrics';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, TEST_TOKEN, type TestApi } from '../../testing/ask.ts';

const DISTRICT = '610902';
const BATCH: BatchDescription = {
  districtCode: DISTRICT,
  ...{ kind: 'test', origin: 'entered', fileName: '试', fileSha256: '0'.repeat(64) },
};

let api: TestApi;
let address: string;
beforeAll(async () => {
  api = await openTestApi();
  await api.app.listen({ host: '127.0.0.1', port: 0 });
  address = `http://127.0.0.1:${(api.app.server.address() as AddressInfo).port}/events`;
});
afterAll(() => api.close());

const signed = { authorization: `Bearer ${TEST_TOKEN}` };

/** Opens the stream; the versions told so far, and whether it is over. */
async function listen() {
  const stopping = new AbortController();
  const response = await fetch(address, { headers: signed, signal: stopping.signal });
  const heard = { versions: [] as number[], over: false, stop: () => stopping.abort(), response };
  const decoder = new TextDecoder();
  let text = '';
  const reading = (async () => {
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      heard.versions = [...text.matchAll(/event: data-version\ndata: (\d+)\n\n/g)].map(([, v]) =>
        Number(v),
      );
    }
  })();
  reading
    .catch(() => {})
    .finally(() => {
      heard.over = true;
    });
  await expect.poll(() => heard.versions.length).toBe(1);
  return heard;
}

const write = () =>
  commitBatch(api.database.connection, BATCH, async () => ({ rowCount: 0 }), refreshRollups);

/** How many sessions of the server listen. */
async function listening(): Promise<number> {
  const rows = await api.database.connection.sql`
    select pid from pg_stat_activity where datname = current_database() and query ilike 'listen %'`;
  return rows.length;
}

describe('GET /events', () => {
  it('is for those who signed in', async () => {
    expect((await fetch(address, { headers: { connection: 'close' } })).status).toBe(401);
  });

  it('tells the version that stands, then each that is committed, to all over one LISTEN', async () => {
    const heard = await Promise.all([listen(), listen(), listen()]);
    const [first] = heard;
    expect(first?.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const { dataVersion } = await write();
    for (const one of heard) {
      await expect.poll(() => one.versions).toEqual([dataVersion - 1, dataVersion]);
    }
    expect(await listening()).toBe(1);
    for (const one of heard) one.stop();
  });

  it('tells nothing of what is rolled back', async () => {
    const heard = await listen();
    const failing = commitBatch(
      api.database.connection,
      BATCH,
      () => Promise.reject(new Error('stopped')),
      refreshRollups,
    );
    await expect(failing).rejects.toThrow('stopped');
    const { dataVersion } = await write();
    await expect.poll(() => heard.versions).toEqual([dataVersion - 1, dataVersion]);
    heard.stop();
  });

  it('tells of what another process commits', async () => {
    const heard = await listen();
    const script = `
      import { commitBatch, connect } from '@minxin/database';
      const connection = await connect(process.env.URL);
      await commitBatch(connection, ${JSON.stringify(BATCH)}, async () => ({ rowCount: 0 }), async () => {});
      await connection.close();`;
    await promisify(execFile)(
      process.execPath,
      ['--conditions=source', '--import', 'tsx', '--input-type=module', '-e', script],
      { cwd: new URL('../../..', import.meta.url), env: { ...process.env, URL: api.database.url } },
    );
    const [before = 0] = heard.versions;
    await expect.poll(() => heard.versions).toEqual([before, before + 1]);
    heard.stop();
  });

  it('hears again, and of what it missed, when its connection was cut', async () => {
    const heard = await listen();
    const { sql } = api.database.connection;
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query ilike 'listen %'`;
    const [before = 0] = heard.versions;
    await write();
    await expect.poll(() => heard.versions, { timeout: 10_000 }).toEqual([before, before + 1]);
    heard.stop();
  });

  it('ends when the server does', async () => {
    const heard = await listen();
    await api.app.close();
    await expect.poll(() => heard.over).toBe(true);
  });
});
