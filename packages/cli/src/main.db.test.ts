import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createLoadedDatabase,
  createTestDatabase,
  type TestDatabase,
} from '@minxin/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from './testing/free-port.ts';
import { runCli, startCli } from './testing/run-cli.ts';

let folder: string;
let loaded: TestDatabase;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minxin-cli-'));
  // Open to others, so that a cluster of root's tests lies in it and goes with it.
  await chmod(folder, 0o755);
  loaded = await createLoadedDatabase();
});
afterAll(async () => {
  await loaded.drop();
  await rm(folder, { recursive: true, force: true });
});

const TOKEN = 'sixteen-or-more-characters';

const ask = async (url: string, query: string) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: { published: unknown[] } };
};

describe('words and surroundings', () => {
  it('--help tells the commands, the environment and the exit statuses', async () => {
    const { status, stdout } = await runCli(['--help']);
    expect(status).toBe(0);
    for (const word of [
      'serve',
      'setup',
      'migrate',
      'import',
      'batches',
      'undo',
      'simulate',
      'briefing',
      'audit',
      'doctor',
      'calendar',
      'rollups',
      'token',
      'keys',
      'MINXIN_KEYS',
      'MINXIN_HOME',
      '5 port in use',
      '9 audit broken',
      '10 unsafe',
    ]) {
      expect(stdout).toContain(word);
    }
  });

  it.each([
    ['an unknown command', ['nothing'], {}, 2, /unknown command/],
    ['an unknown option', ['doctor', '--nothing'], {}, 2, /unknown option/],
    ['a PORT that is none', ['serve'], { PORT: 'abc' }, 2, /PORT is "abc"/],
    ['a token that is too short', ['serve'], { MINXIN_TOKEN: 'short' }, 2, /at least 16/],
    ['half a certificate', ['serve'], { MINXIN_TLS_CERT: 'x.pem' }, 2, /MINXIN_TLS_KEY/],
    ['a proxy that is none', ['serve'], { MINXIN_TRUSTED_PROXY: 'all' }, 2, /10\.0\.0\.5/],
    ['half a provider', ['serve'], { MINXIN_OIDC_CLIENT_ID: 'x' }, 2, /MINXIN_OIDC_ISSUER/],
    ['nothing to import', ['import'], {}, 2, /Name a file/],
    ['a pattern that finds nothing', ['import', 'none-*.csv'], {}, 2, /none-\*\.csv/],
    ['a batch that is no number', ['undo', 'x'], {}, 2, /number of a batch/],
    ['no period', ['briefing', 'export', '--out', 'x'], {}, 2, /period/],
    ['a month that is none', ['briefing', 'export', '2019-13', '--out', 'x'], {}, 2, /2019-12/],
    [
      'half a red head',
      ['briefing', 'export', '2019-12', '--out', 'x', '--red-header', '办公室文件'],
      {},
      2,
      /--document-number/,
    ],
    [
      'a template that is none',
      ['briefing', 'publish', '2019-12', '--pptx-template', import.meta.filename],
      {},
      2,
      /main\.db\.test\.ts.*不是完整的 Office 文件/,
    ],
    ['a day that is none', ['rollups', 'rebuild', '--from', '2019-02-30'], {}, 2, /2019-12-01/],
    ['a scale of nothing', ['simulate', '--scale', '0'], {}, 2, /1 or more/],
    [
      'a server that does not answer',
      ['migrate'],
      { DATABASE_URL: 'postgres://minxin:secret@127.0.0.1:1/x' },
      3,
      /127\.0\.0\.1:1\/x/,
    ],
  ])('%s: status and sentence', async (_, args, env, status, sentence) => {
    const finished = await runCli(args, env);
    expect(finished.stderr).toMatch(sentence);
    expect(finished.stderr).not.toMatch(/secret|at .*\.ts:\d/);
    expect(finished).toMatchObject({ status, stdout: '' });
  });

  it('a taken port ends with 5 before any database is opened', async () => {
    const port = await freePort();
    const taken = createServer().listen(port, '127.0.0.1');
    const home = join(folder, 'untouched');
    const { status, stderr } = await runCli(['serve'], { PORT: String(port), MINXIN_HOME: home });
    taken.close();
    expect(stderr).toContain(`Port ${port} is taken`);
    expect(status).toBe(5);
  });
});

describe('a data home of another PostgreSQL', () => {
  it('is refused with 4, both versions named, and left as it is', async () => {
    const data = join(folder, 'old', 'postgres', 'data');
    await mkdir(data, { recursive: true });
    await writeFile(join(data, 'PG_VERSION'), '13\n');
    const { status, stderr } = await runCli(['migrate'], { MINXIN_HOME: join(folder, 'old') });
    expect(stderr).toMatch(/13/);
    expect(stderr).toMatch(/18/);
    expect(status).toBe(4);
    expect(await readdir(data)).toEqual(['PG_VERSION']);
  });
});

describe('the loaded district', () => {
  const env = () => ({ DATABASE_URL: loaded.url });

  it('is sound to the doctor, who says how much he looked at', async () => {
    const { status, stdout } = await runCli(['doctor', '--json'], env());
    const checks = JSON.parse(stdout) as { name: string; checked: number; findings: string[] }[];
    expect(checks.flatMap(({ findings }) => findings)).toEqual([]);
    expect(checks.find(({ name }) => name.startsWith('service_cases'))?.checked).toBeGreaterThan(
      300_000,
    );
    expect(status).toBe(0);
  });

  it('is unsound to him when a row was changed by hand', async () => {
    const hurt = await createLoadedDatabase();
    await hurt.connection.sql`update service_cases set accepted_at = accepted_at - interval '1 day'
      where case_no = (select case_no from service_cases where accepted_at < '2019-06-01' order by case_no limit 1)`;
    const { status, stdout } = await runCli(['doctor'], { DATABASE_URL: hurt.url });
    await hurt.drop();
    expect(stdout).toMatch(/✗ .*service_hall_daily/);
    expect(status).toBe(8);
  });

  it('is told from rollups that are damaged, which can be made anew', async () => {
    const hurt = await createLoadedDatabase();
    const env = { DATABASE_URL: hurt.url };
    const verify = async () => {
      const { status, stdout, stderr } = await runCli(['rollups', 'verify', '--json'], env);
      const checks = JSON.parse(stdout) as { rollup: string; wrong: number; waiting: number }[];
      return { status, stderr, wrong: checks.map(({ rollup, wrong }) => [rollup, wrong]) };
    };
    expect(await verify()).toMatchObject({ status: 0, stderr: '' });
    const { sql } = hurt.connection;
    await sql`update service_hall_daily set closed = closed + 1 where day = '2019-03-04'`;
    const damaged = await verify();
    expect(damaged).toMatchObject({
      status: 8,
      stderr: expect.stringContaining('rollups rebuild'),
    });
    expect(damaged.wrong).toContainEqual(['tendering_daily', 0]);
    const later = await runCli(['rollups', 'rebuild', '--from', '2019-04-05'], env);
    expect(later.stdout).toMatch(/已重算 service_hall_daily：\d+ 格/);
    expect(await verify()).toEqual(damaged);
    const whole = await runCli(['rollups', 'rebuild', '--json'], env);
    expect(JSON.parse(whole.stdout)).toMatchObject({ dataVersion: expect.any(Number) });
    expect(await verify()).toMatchObject({ status: 0 });
    await hurt.drop();
  });

  it('names every row that was damaged behind the rules of its subject', async () => {
    const hurt = await createLoadedDatabase();
    const { sql } = hurt.connection;
    const damage = async (table: string, change: string) => {
      await sql.unsafe(`alter table ${table} disable trigger user`);
      const [row] = await sql.unsafe(change);
      await sql.unsafe(`alter table ${table} enable trigger user`);
      return `${table} ${Object.values(row ?? {}).join('/')}`;
    };
    const one = (table: string, key: string) =>
      `(select min(${key}) from ${table} where origin = 'simulated')`;
    const damaged = [
      await damage(
        'service_case_events',
        `update service_case_events set days = days + 40 where case_no = ${one('service_case_events', 'case_no')} and kind = 'extended' returning case_no, seq`,
      ),
      await damage(
        'fund_payments',
        `update fund_payments set amount_fen = amount_fen * 50 where payment_no = ${one('fund_payments', 'payment_no')} returning payment_no`,
      ),
      await damage(
        'ledger_lines',
        `update ledger_lines set debit_fen = debit_fen + 1 where debit_fen > 0 and (enterprise_code, voucher_no) = (select enterprise_code, voucher_no from ledger_lines order by 1, 2 limit 1) returning enterprise_code, voucher_no, line_no`,
      ),
      await damage(
        'distribution_shares',
        `update distribution_shares set amount_fen = amount_fen + 1 where (plan_no, household_no) = (select plan_no, household_no from distribution_shares order by 1, 2 limit 1) returning plan_no, household_no`,
      ),
    ];
    await sql`alter table hotline_orders drop constraint hotline_orders_rating`;
    const [order] = await sql`update hotline_orders set rating = 9
      where order_no = (select min(order_no) from hotline_orders where rating is not null) returning order_no`;
    const { status, stdout } = await runCli(['doctor'], { DATABASE_URL: hurt.url });
    await hurt.drop();
    expect(status).toBe(8);
    expect(stdout).toContain(`hotline_orders ${order?.order_no}: `);
    const named = damaged.map((row) => stdout.includes(row.split(' ')[1]?.split('/')[0] ?? '?'));
    expect(named).toEqual(damaged.map(() => true));
  });

  it('has no briefing of a month without data, nor in a folder that is a file', async () => {
    const early = await runCli(
      ['briefing', 'export', '2015-06', '--out', join(folder, 'b')],
      env(),
    );
    expect(early).toMatchObject({ status: 7, stdout: '' });
    const file = join(folder, 'file');
    await writeFile(file, '');
    const blocked = await runCli(
      ['briefing', 'export', '2019-12', '--out', join(file, 'b')],
      env(),
    );
    expect(blocked).toMatchObject({ status: 6, stdout: '' });
  });
});

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
