import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalCluster, openLocalCluster } from './index.ts';
import { type TemporaryHome, temporaryHome } from './testing/temporary-home.ts';

let temporary: TemporaryHome;
let cluster: LocalCluster;
let sql: postgres.Sql;
const logged: string[] = [];

beforeAll(async () => {
  temporary = await temporaryHome();
  cluster = await openLocalCluster({ home: temporary.home, log: (line) => logged.push(line) });
  sql = postgres(cluster.url, { max: 1 });
});

afterAll(async () => {
  await sql?.end();
  await cluster?.stop();
  await temporary?.remove();
});

describe('a cluster opened in an empty home', () => {
  test('is started here and lets its URL in', async () => {
    expect(cluster).toMatchObject({ startedHere: true, adopted: false });
    expect(cluster.url).toMatch(/^postgres:\/\/minxin:[\w-]{43}@127\.0\.0\.1:\d+\/minxin$/);
    const [row] = await sql`select current_user, current_database()`;
    expect(row).toEqual({ current_user: 'minxin', current_database: 'minxin' });
  });

  test('says in single lines what takes time', () => {
    expect(logged[0]).toContain('首次启动');
    expect(logged[1]).toContain('Starting the local database');
    expect(logged.join('')).not.toContain('\n');
  });

  test('sorts Chinese by pinyin', async () => {
    const rows = await sql`
      select name from (values ('石泉'), ('汉滨'), ('北京'), ('安康')) as places(name) order by name`;
    expect(rows.map((row) => row.name)).toEqual(['安康', '北京', '汉滨', '石泉']);
  });

  test.each([
    ['fsync', 'on'],
    ['full_page_writes', 'on'],
    ['data_checksums', 'on'],
    ['listen_addresses', '127.0.0.1'],
    ['unix_socket_directories', ''],
    ['server_encoding', 'UTF8'],
    ['jit', 'off'],
    ['max_connections', '60'],
    ['TimeZone', 'Asia/Shanghai'],
    ['password_encryption', 'scram-sha-256'],
  ])('has %s = %s', async (name, value) => {
    const [row] = await sql`select current_setting(${name}) as value`;
    expect(row?.value).toBe(value);
  });

  test('lets nobody in without the password', async () => {
    const stranger = postgres(cluster.url.replace(/:[\w-]{43}@/, ':guess@'), { max: 1 });
    await expect(stranger`select 1`).rejects.toMatchObject({ code: '28P01' });
    await stranger.end();
  });

  test('keeps its password in a file that only its owner can read', async () => {
    const { folder } = await temporary.place();
    expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
    expect(cluster.url).toContain(readFileSync(join(folder, 'password'), 'utf8'));
  });

  test('shows its password on no command line', () => {
    const shown = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
    expect(shown).toContain('log_directory=');
    expect(shown).not.toContain(new URL(cluster.url).password);
  });
});

describe('stopping and opening again', () => {
  test('keeps the data, makes no new cluster, and stopping twice is one stop', async () => {
    const temporary = await temporaryHome();
    const first = await openLocalCluster({ home: temporary.home });
    await postgres(first.url, {
      max: 1,
      idle_timeout: 1,
    })`create table kept as select 42 as answer`;
    await Promise.all([first.stop(), first.stop()]);
    await first.stop();
    await expect(postgres(first.url, { max: 1 })`select 1`).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });

    const lines: string[] = [];
    const second = await openLocalCluster({
      home: temporary.home,
      log: (line) => lines.push(line),
    });
    const again = postgres(second.url, { max: 1 });
    expect(second.startedHere).toBe(true);
    expect(lines.join()).not.toContain('首次启动');
    expect(await again`select answer from kept`).toEqual([{ answer: 42 }]);
    await again.end();

    // The first opening's stop is over: it has no say in the server of the second.
    await first.stop();
    const still = postgres(second.url, { max: 1 });
    expect(await still`select answer from kept`).toEqual([{ answer: 42 }]);
    await still.end();
    await second.stop();
    await temporary.remove();
  });
});
