import { join } from 'node:path';
import { createLoadedDatabase, createTestDatabase } from '@minxin/database/testing';
import { describe, expect, it } from 'vitest';
import { freePort } from './testing/free-port.ts';
import { runCli, startCli } from './testing/run-cli.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const folder = temporaryFolder();

const TOKEN = 'sixteen-or-more-characters';

const ask = async (url: string, query: string) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: { published: unknown[] } };
};

describe('made-up detail', () => {
  it('goes as a whole, stays away, and leaves the printed figures', async () => {
    const database = await createLoadedDatabase();
    const removed = await runCli(['simulate', '--remove', '--json'], {
      DATABASE_URL: database.url,
    });
    expect(JSON.parse(removed.stdout)).toMatchObject({ tenders: expect.any(Number) });
    const rows = await database.connection.sql`
      select (select count(*)::int from service_cases) as cases, (select count(*)::int from service_hall_daily) as cells,
        (select count(*)::int from published_figures) as printed`;
    expect(rows[0]).toEqual({ cases: 0, cells: 0, printed: 63 });
    const env = { DATABASE_URL: database.url, PORT: String(await freePort()), MINXIN_TOKEN: TOKEN };
    const server = startCli(['serve'], env);
    await server.printed(/http\S+/);
    server.process.kill('SIGTERM');
    await server.finished;
    const [after] = await database.connection.sql`select count(*)::int as cases from service_cases`;
    expect(after).toEqual({ cases: 0 });
    const log = await database.connection.sql`
      select actor, details from audit_events where event = 'detail_removed'`;
    expect(log).toEqual([{ actor: '命令行', details: { removed: expect.any(Number) } }]);
    await database.drop();
  });
});

describe('a server', () => {
  it('is joined by the command line, killed, and serves the same data again', async () => {
    const port = await freePort();
    const env = { PORT: String(port), MINXIN_HOME: join(folder, 'home'), MINXIN_TOKEN: TOKEN };
    const url = `http://127.0.0.1:${port}`;
    const question = '{ published(year: 2019) { id value } district { dataVersion } }';

    const first = startCli(['serve', '--no-detail'], env);
    expect(await first.printed(/http\S+/)).toBe(`${url}/sign-in?token=${TOKEN}`);
    const before = await ask(url, question);
    expect(before.data.published).toHaveLength(48);
    const beside = await runCli(['token'], env);
    expect(beside).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/sign-in\?token=\S{43}\n$/),
    });
    expect((await fetch(beside.stdout.trim(), { redirect: 'manual' })).status).toBe(303);

    first.process.kill('SIGKILL');
    await first.finished;
    const second = startCli(['serve', '--no-detail'], env);
    await second.printed(/http\S+/);
    expect(await ask(url, question)).toEqual(before);
    second.process.kill('SIGTERM');
    expect(await second.finished).toMatchObject({ status: 0 });
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  it('keeps to a database of another server, and loads it once', async () => {
    const database = await createTestDatabase();
    const port = await freePort();
    const env = { PORT: String(port), DATABASE_URL: database.url, MINXIN_TOKEN: TOKEN };
    const batchesAfterStart = async () => {
      const server = startCli(['serve', '--no-detail'], env);
      await server.printed(/http\S+/);
      server.process.kill('SIGTERM');
      await server.finished;
      return database.connection
        .sql`select id, file_name, row_count, data_version from batches order by id`;
    };
    const first = await batchesAfterStart();
    expect(first.map(({ row_count }) => row_count)).toEqual([28, 529, 48, 15]);
    expect(await batchesAfterStart()).toEqual(first);
    await database.drop();
  });
});
