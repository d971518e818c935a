import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAsk } from '@minxin/api';
import { keepSchedule, queueRun, readRevisions, readRuns } from '@minxin/briefings';
import { startMailServer, type TestMailServer } from '@minxin/briefings/testing';
import { createLoadedDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../testing/free-port.ts';
import { runCli, startCli } from '../testing/run-cli.ts';
import { TEST_DISTRICT } from '../testing/test-district.ts';

/** All records are read and all files written, on a machine that is busy with others. */
const LONG = { timeout: 600_000 };
const PERIOD = '2019-12';

let database: TestDatabase;
let mail: TestMailServer;
let folder: string;
let port: number;
const settings = () => ({
  ...{ DATABASE_URL: database.url, MINXIN_HOME: folder },
  ...{ PORT: `${port}`, MINXIN_SMTP_URL: mail.url, MINXIN_SMTP_FROM: 'minxin@example.gov.cn' },
});
const schedule = (...words: string[]) => runCli(['briefing', 'schedule', ...words], settings());
const place = () => ({ db: database.connection.db, districtCode: TEST_DISTRICT });
const stateOf = async () => (await readRuns(place(), { scheduleId: 1 }, 1))[0]?.state;

beforeAll(async () => {
  database = await createLoadedDatabase();
  mail = await startMailServer();
  port = await freePort();
  folder = await mkdtemp(join(tmpdir(), 'minxin-schedule-'));
});
afterAll(async () => {
  await mail?.stop();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

describe('schedules on the command line', () => {
  it('are added and listed, as lines and as JSON', LONG, async () => {
    const asked = ['month', '--send', 'draft', '--folder', folder, '--email', 'a@example.gov.cn'];
    const added = await schedule('add', ...asked, '--formats', 'pdf', 'xlsx');
    expect(added.status).toBe(0);
    expect(added.stdout).toMatch(/^1\t每月\t编出即发（草稿）\t/);
    const { stdout } = await schedule('list', '--json');
    expect(JSON.parse(stdout)).toMatchObject([
      {
        ...{ id: 1, grain: 'month', send: 'draft', runs: [] },
        recipients: [
          { kind: 'email', place: 'a@example.gov.cn', formats: ['pdf', 'xlsx'], mayRead: null },
          { kind: 'folder', place: folder },
        ],
      },
    ]);
  });

  it.each([
    ['an address that is none', ['add', 'month', '--email', 'office'], /office/],
    ['a subject that is none', ['add', 'month', '--folder', '/x', '--subjects', 'rain'], /hotline/],
    ['a grain that is none', ['add', 'week'], /half_year/],
    ['a number that is nobody’s', ['run', '99'], /99/],
  ])('%s is refused with what would do', LONG, async (_, words, pattern) => {
    const { status, stderr } = await schedule(...words);
    expect(status).toBe(2);
    expect(stderr).toMatch(pattern);
  });
});

describe('a server that is told to end in the middle of a run', () => {
  it(
    'puts it back in line with nothing half done, and takes it up when it is back',
    LONG,
    async () => {
      const context = { ...place(), connection: database.connection, now: new Date(), actor: '' };
      await queueRun(context, 1, PERIOD);
      const first = startCli(['serve'], settings());
      await expect.poll(stateOf, { timeout: 300_000 }).toBe('running');
      first.process.kill('SIGTERM');
      expect(await first.finished).toMatchObject({ status: 0 });
      expect(await readRuns(place(), { scheduleId: 1 }, 2)).toMatchObject([
        { state: 'pending', attempts: 0, revision: null, holder: null, deliveries: [] },
      ]);
      expect(await readRevisions(place())).toEqual([]);
      expect((await readdir(folder)).filter((name) => name.includes('briefing-'))).toEqual([]);
      const next = startCli(['serve'], settings());
      await expect.poll(stateOf, { timeout: 300_000 }).toBe('running');
      next.process.kill('SIGKILL');
      await next.finished;
    },
  );
});

describe('a server that is killed in the middle of a run', () => {
  it('leaves no file, and the run to whoever asks when its lease is over', LONG, async () => {
    expect(await stateOf()).toBe('running');
    expect(mail.letters).toEqual([]);
    const clock = Date.now() + 180_000;
    const kept = keepSchedule({
      ...{ connection: database.connection, districtCode: TEST_DISTRICT, openAsk },
      ...{ now: () => new Date(clock), log: () => {} },
    });
    // No mail server here: all but the letter is done.
    await expect.poll(stateOf, { timeout: 500_000 }).toBe('pending');
    await kept.stop();
    expect(await readRevisions(place())).toMatchObject([{ periodKey: PERIOD, number: 1 }]);
    const files = (await readdir(folder)).filter((name) => name.startsWith('briefing-'));
    expect(files.sort()).toEqual([`briefing-${PERIOD}.pdf`, `briefing-${PERIOD}.xlsx`]);
  });

  it('is done by hand, and exits as it went', LONG, async () => {
    const { status, stdout } = await schedule('run', '1', PERIOD, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ state: 'done', revision: 1, problem: null });
    expect(mail.letters).toHaveLength(1);
    expect((await schedule('remove', '1')).status).toBe(0);
    expect(JSON.parse((await schedule('list', '--json')).stdout)).toEqual([]);
  });
});
