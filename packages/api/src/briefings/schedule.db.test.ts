import { mkdtemp, readFile as readDisk, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  addSchedule,
  changeSchedule,
  keepSchedule,
  mailSender,
  publishRevision,
  type Recipient,
  type RevisionContext,
  readFile,
  readFiles,
  readRevision,
  readRevisions,
  readRuns,
  removeSchedule,
  reviewRevision,
  runAtOnce,
  type Schedule,
  sha256,
  type Worker,
} from '@minxin/briefings';
import { startMailServer, type TestMailServer, writeRecords } from '@minxin/briefings/testing';
import { briefingDeliveries, briefingRuns } from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAsk } from './open-ask.ts';

const DISTRICT = '610903';
/** All files in two languages, on a machine that is busy with others. */
const PACKS = { timeout: 600_000 };
const TICK = 50;
const at = (day: string, time = '07:00') => new Date(`${day}T${time}:00+08:00`);

let database: TestDatabase;
let mail: TestMailServer;
let folder: string;
let clock = at('2019-11-15');
const now = () => clock;
const place = () => ({ db: database.connection.db, districtCode: DISTRICT });
const context = (): RevisionContext => ({
  ...{ connection: database.connection, districtCode: DISTRICT, now: now(), actor: '值班员' },
});
const options = (rest: Partial<Worker> = {}) => ({
  ...{ connection: database.connection, districtCode: DISTRICT, now, openAsk, log: () => {} },
  sendLetter: mailSender({ url: mail.url, from: '民心 <minxin@example.gov.cn>' }),
  ...rest,
});
const mailbox = (name: string, rest: Partial<Recipient> = {}): Recipient => ({
  ...{ kind: 'email', place: `${name}@example.gov.cn`, language: 'zh', formats: ['docx', 'zip'] },
  ...{ mayRead: null, ...rest },
});
const order = (recipients: Recipient[] = [], rest: Partial<Schedule> = {}) => ({
  ...{ grain: 'month' as const, send: 'published' as const, isEnabled: true, recipients, ...rest },
});
const runsOf = (scheduleId: number) => readRuns(place(), { scheduleId }, 20);
const standing = async (scheduleId: number) =>
  (await runsOf(scheduleId)).map(({ periodKey, state }) => `${periodKey} ${state}`).toReversed();
const lettersTo = (name: string) =>
  mail.letters.filter(({ to }) => to?.some(({ address }) => address === `${name}@example.gov.cn`));

/** Lets servers ask what is due until their schedule stands as it should. */
async function until(
  scheduleId: number,
  expected: readonly string[],
  ...servers: Partial<Worker>[]
) {
  const kept = (servers.length === 0 ? [{}] : servers).map((one) =>
    keepSchedule(options(one), TICK),
  );
  try {
    await expect.poll(() => standing(scheduleId), { timeout: 500_000 }).toEqual(expected);
  } finally {
    await Promise.all(kept.map((one) => one.stop()));
  }
}

beforeAll(async () => {
  database = await createTestDatabase();
  mail = await startMailServer();
  folder = await mkdtemp(join(tmpdir(), 'briefing-schedule-'));
  await writeRecords(database.connection, { districtCode: DISTRICT, origin: 'imported' });
});
afterAll(async () => {
  await mail?.stop();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

describe('a schedule whose files go out when an issue is published', () => {
  const out = () => ({ ...mailbox('x'), kind: 'folder' as const, place: folder });
  let id: number;

  it('makes one draft of an issue, however many servers ask', PACKS, async () => {
    clock = at('2019-11-15');
    id = await addSchedule(context(), order([mailbox('office'), out()]));
    await until(id, []);
    clock = at('2019-12-02', '06:59');
    await until(id, []);
    clock = at('2019-12-02');
    await until(id, ['2019-11 waiting'], {}, {}, {});
    expect(await readRevisions(place())).toMatchObject([
      { periodKey: '2019-11', number: 1, state: 'draft', frozenBy: '定时', frozenAt: clock },
    ]);
    expect(mail.letters).toEqual([]);
  });

  it('sends what was published, byte for byte, to everybody once', PACKS, async () => {
    await reviewRevision(context(), { period: '2019-11' });
    await publishRevision(context(), { period: '2019-11' }, { overruled: '试运行' });
    await until(id, ['2019-11 done'], {}, {});
    const revision = await readRevision(place(), { period: '2019-11' });
    const given = (await readFiles(place().db, DISTRICT, revision)).filter(
      ({ language, kind }) => language === 'zh' && ['docx', 'zip'].includes(kind),
    );
    const digests = given.map((file) => [file.name, file.sha256]);
    expect(digests).toHaveLength(2);
    const [letter, ...others] = lettersTo('office');
    expect(others).toEqual([]);
    expect(letter?.subject).toContain('简报 2019年11月');
    expect(letter?.text).toContain(revision.contentHash);
    expect(
      letter?.attachments.map(({ filename, content }) => [
        ...[filename, sha256(Buffer.from(content as ArrayBuffer))],
      ]),
    ).toEqual(digests);
    const written = await readdir(folder);
    expect(written.sort()).toEqual(given.map(({ name }) => name).sort());
    for (const file of given) {
      const content = await readFile(place().db, DISTRICT, revision, file);
      expect((await readDisk(join(folder, file.name))).equals(content ?? Buffer.of())).toBe(true);
    }
  });

  it('done at once where it is done already leaves all as it is', PACKS, async () => {
    const signal = new AbortController().signal;
    expect(await runAtOnce({ ...options(), signal }, id, '2019-11')).toMatchObject({
      state: 'done',
    });
    expect(lettersTo('office')).toHaveLength(1);
  });

  it('catches up with what was missed in two months, in order', PACKS, async () => {
    clock = at('2020-02-05', '10:00');
    await until(id, ['2019-11 done', '2019-12 waiting', '2020-01 waiting']);
    const [january, december] = await readRevisions(place());
    expect([december?.periodKey, january?.periodKey]).toEqual(['2019-12', '2020-01']);
  });

  it('taken away takes its runs along, and no issue', async () => {
    await removeSchedule(context(), id);
    expect(await runsOf(id)).toEqual([]);
    expect(await readRevisions(place())).toHaveLength(3);
  });
});

describe('a schedule whose drafts go out at once', () => {
  it('sends each the subjects that he may read, marked as a draft', PACKS, async () => {
    clock = at('2020-02-10');
    const id = await addSchedule(
      context(),
      order([mailbox('hall', { mayRead: ['service-hall'], formats: ['zip'] })], { send: 'draft' }),
    );
    clock = at('2020-03-02');
    await until(id, ['2020-02 done']);
    const [letter] = lettersTo('hall');
    expect(letter?.subject).toMatch(/^【草稿】/);
    expect(letter?.text).toContain('只含您可以查阅的主题');
    await removeSchedule(context(), id);
  });

  it('tries a mail server that fails again, and sends nobody twice', PACKS, async () => {
    clock = at('2020-03-10');
    const [first, second] = [mailbox('first'), mailbox('second')];
    const id = await addSchedule(context(), order([first, second], { send: 'draft' }));
    const signal = new AbortController().signal;
    mail.refuse(1);
    const failed = await runAtOnce({ ...options(), signal }, id, '2020-02');
    expect(failed).toMatchObject({
      ...{ state: 'pending', attempts: 1, problem: { code: 'BRIEFING_MAIL_REFUSED' } },
      nextAttemptAt: new Date(clock.getTime() + 60_000),
      deliveries: [{ place: second.place, state: 'done' }],
    });
    clock = new Date(clock.getTime() + 61_000);
    await until(id, ['2020-02 done']);
    expect([lettersTo('first').length, lettersTo('second').length]).toEqual([1, 1]);
    await removeSchedule(context(), id);
  });

  it('does not send again what may have arrived, until staff say so', PACKS, async () => {
    const id = await addSchedule(context(), order([mailbox('unsure')], { send: 'draft' }));
    const signal = new AbortController().signal;
    const run = () => runAtOnce({ ...options(), signal }, id, '2020-02');
    mail.breakOff();
    expect(await run()).toMatchObject({
      ...{ state: 'failed', problem: { code: 'BRIEFING_MAIL_UNCERTAIN' } },
      deliveries: [{ state: 'sending' }],
    });
    clock = new Date(clock.getTime() + 86_400_000);
    await until(id, ['2020-02 failed']);
    expect(lettersTo('unsure')).toHaveLength(1);
    expect(await run()).toMatchObject({ state: 'done' });
    expect(lettersTo('unsure')).toHaveLength(2);
    await removeSchedule(context(), id);
  });

  it.each<[string, () => Promise<Recipient>, Partial<Worker>, string]>([
    [
      'a folder that is not there',
      async () => ({ ...mailbox('x'), kind: 'folder', place: join(folder, 'none') }),
      {},
      'BRIEFING_OUT_NOT_WRITABLE',
    ],
    [
      'a file in the place of a folder',
      async () => ({ ...mailbox('x'), kind: 'folder', place: await oneFile() }),
      {},
      'BRIEFING_OUT_NOT_WRITABLE',
    ],
    [
      'no mail server',
      async () => mailbox('nobody'),
      { sendLetter: undefined },
      'BRIEFING_MAIL_NOT_CONFIGURED',
    ],
  ])('tells staff of %s', PACKS, async (_, recipient, rest, code) => {
    const id = await addSchedule(context(), order([await recipient()], { send: 'draft' }));
    const signal = new AbortController().signal;
    expect(await runAtOnce({ ...options(rest), signal }, id, '2020-02')).toMatchObject({
      ...{ state: 'pending', problem: { code }, deliveries: [] },
    });
    await removeSchedule(context(), id);
  });
});

async function oneFile(): Promise<string> {
  const [name = ''] = await readdir(folder);
  return join(folder, name);
}

describe('a run whose server died', () => {
  const silent = async (id: number, attempts: number) => {
    await database.connection.db.insert(briefingRuns).values({
      ...{ districtCode: DISTRICT, scheduleId: id, periodKey: '2020-02', state: 'running' },
      ...{ dueAt: clock, nextAttemptAt: clock, attempts, holder: 'another', revision: null },
      leaseUntil: new Date(clock.getTime() + 60_000),
    });
  };

  it('is left to it while its lease holds, and then taken up', PACKS, async () => {
    const id = await addSchedule(context(), order());
    await silent(id, 1);
    await until(id, ['2020-02 running']);
    clock = new Date(clock.getTime() + 61_000);
    await until(id, ['2020-02 waiting'], {}, {});
    await removeSchedule(context(), id);
  });

  it('is not begun for ever', async () => {
    const id = await addSchedule(context(), order());
    await silent(id, 7);
    clock = new Date(clock.getTime() + 61_000);
    await until(id, ['2020-02 failed']);
    expect(await runsOf(id)).toMatchObject([{ problem: { code: 'BRIEFING_RUN_ABANDONED' } }]);
    await removeSchedule(context(), id);
  });

  it('having handed a letter over, does not have it sent again', PACKS, async () => {
    const recipient = mailbox('once');
    const id = await addSchedule(context(), order([recipient], { send: 'draft' }));
    await silent(id, 1);
    await database.connection.db.insert(briefingDeliveries).values({
      ...{ districtCode: DISTRICT, scheduleId: id, periodKey: '2020-02', state: 'sending' },
      ...{ kind: recipient.kind, place: recipient.place },
    });
    clock = new Date(clock.getTime() + 61_000);
    await until(id, ['2020-02 failed']);
    expect(lettersTo('once')).toEqual([]);
    await removeSchedule(context(), id);
  });
});

it('a schedule that stood still makes what falls due from then on', async () => {
  clock = at('2019-03-15');
  const id = await addSchedule(context(), order([], { isEnabled: false }));
  clock = at('2019-06-15');
  await until(id, []);
  await changeSchedule(context(), id, order());
  await until(id, []);
  clock = at('2019-07-01');
  await until(id, ['2019-06 waiting']);
});
