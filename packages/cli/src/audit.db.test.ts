import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from './testing/free-port.ts';
import { runCli, startCli } from './testing/run-cli.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

let database: TestDatabase;
const folder = temporaryFolder();
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const settings = () => ({ DATABASE_URL: database.url, MINXIN_HOME: folder });
const audit = (...words: string[]) => runCli(['audit', ...words], settings());

describe('a server that starts and stops', () => {
  it('writes down both, and puts where the log ends outside of the database', async () => {
    const port = await freePort();
    const server = startCli(['serve', '--no-detail'], { ...settings(), PORT: `${port}` });
    await server.printed(/sign-in\?token=/);
    server.process.kill('SIGTERM');
    const { stderr } = await server.finished;
    const anchors = [...stderr.matchAll(/^\{"audit":"anchor".*$/gm)].map(
      ([line]) => JSON.parse(line) as { district: string; anchor: string },
    );
    expect(anchors).toMatchObject([{ district: '610902' }, { district: '610902' }]);
    const { stdout } = await audit('list', '--json');
    const events = (JSON.parse(stdout) as { event: string; actor: string }[]).toReversed();
    expect(events.slice(-2)).toMatchObject([
      { event: 'started', actor: '民心', details: { port } },
      { event: 'anchored', actor: '民心' },
    ]);
    // What a first start loads comes in as any file does.
    expect(new Set(events.slice(0, -2).map(({ event }) => event))).toEqual(new Set(['import']));
    for (const { anchor } of anchors)
      expect((await audit('verify', '--anchor', anchor)).status).toBe(0);
  });
});

describe('the log on the command line', () => {
  it('is exported, which it tells of, and the file is verified without the database', async () => {
    const file = join(folder, 'log.jsonl');
    expect((await audit('export', file)).status).toBe(0);
    const { status, stdout } = await runCli(['audit', 'verify', '--file', file, '--json'], {
      MINXIN_HOME: join(folder, 'elsewhere'),
    });
    expect(status).toBe(0);
    const lines = (await readFile(file, 'utf8')).trim().split('\n');
    expect(JSON.parse(stdout)).toMatchObject({ isSound: true, rows: lines.length });
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ event: 'export', actor: '命令行' });
    const again = await audit('export', file);
    expect(again.status).toBe(6);
    expect(again.stderr).toContain('nothing is written over');
    const csv = join(folder, 'log.csv');
    expect((await audit('export', csv)).status).toBe(0);
    expect(await readFile(csv, 'utf8')).toMatch(/^\u{FEFF}序号,时间,用户,/u);
  });

  it.each([
    ['an event that is none', ['list', '--event', 'rain'], /sign_in/],
    ['a day that is none', ['list', '--from', '2026-02-30'], /YYYY-MM-DD/],
    ['an anchor that is none', ['verify', '--anchor', '12'], /SEQUENCE:HASH/],
    ['a file of another kind', ['export', 'log.xlsx'], /\.jsonl/],
    ['what is too young', ['prune', '--before', '2999-01-01', '--out', 'x.jsonl'], /6 个月/],
  ])('refuses %s and says what would do', async (_, words, says) => {
    const { status, stderr } = await audit(...words);
    expect(status).toBe(2);
    expect(stderr).toMatch(says);
  });

  it('has no row to prune before there was one', async () => {
    const { status, stdout } = await audit(
      ...['prune', '--before', '2020-01-01', '--out', join(folder, 'none.jsonl'), '--json'],
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ rows: 0, through: null, file: null });
  });

  it('exits with a status of its own where a row was changed, and names it', async () => {
    await database.connection.sql.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`update audit_events set is_success = false where sequence = 2`;
    });
    const { status, stdout } = await audit('verify');
    expect(status).toBe(9);
    expect(stdout).toContain('第 2 条被改动过');
    const told = await audit('verify', '--json');
    expect(JSON.parse(told.stdout)).toMatchObject({
      ...{ isSound: false, faults: [{ kind: 'changed', from: 2, to: 2 }] },
    });
  });
});
