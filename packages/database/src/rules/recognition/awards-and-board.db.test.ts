import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  batches,
  recognitionAppealEvents,
  recognitionAwards,
  recognitionBoardEntries,
  serviceDepartments,
  serviceWindows,
} from '../../tables/index.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import { brokenKeys, damage, outcomeOf } from '../../testing/refusals.ts';
import { recognitionRules } from './index.ts';

const DISTRICT = '610902';
const stamp = { districtCode: DISTRICT, batchId: 0, sourceRow: 1, origin: 'entered' as const };

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database.connection;
  const [batch] = await db
    .insert(batches)
    .values({
      ...{ districtCode: DISTRICT, kind: 'test', origin: 'entered', fileName: 'test' },
      ...{ fileSha256: '0'.repeat(64), dataVersion: 1 },
    })
    .returning();
  stamp.batchId = batch?.id ?? 0;
  await db
    .insert(serviceDepartments)
    .values({ ...stamp, code: 'D1', name: '单位', joinedOn: '2019-02-11' });
  await db.insert(serviceWindows).values({
    ...{ ...stamp, code: 'W1', name: '窗口', departmentCode: 'D1', openedOn: '2019-02-11' },
  });
});
afterAll(() => database.drop());

const broken = (name: keyof typeof recognitionRules) =>
  brokenKeys(database.connection, recognitionRules[name], DISTRICT);

let serial = 0;
const next = () => {
  serial += 1;
  return `N${serial}`;
};
type Award = typeof recognitionAwards.$inferInsert;
type Entry = typeof recognitionBoardEntries.$inferInsert;
type Event = typeof recognitionAppealEvents.$inferInsert;

const award = (row: Partial<Award> = {}) =>
  outcomeOf(
    database.connection.db.insert(recognitionAwards).values({
      ...{
        ...stamp,
        awardNo: next(),
        kind: 'service_star',
        holderNo: next(),
        evidence: '通报〔1〕号',
      },
      ...{ periodKind: 'quarter', period: '2019Q3', awardedOn: '2019-10-10' },
      ...{ expiresOn: '2020-01-10', ...row },
    }),
  );
const entry = async (row: Partial<Entry> = {}) => {
  const entryNo = next();
  const outcome = await outcomeOf(
    database.connection.db.insert(recognitionBoardEntries).values({
      ...{ ...stamp, entryNo, colour: 'yellow', holderNo: 'W1', fromDay: '2020-03-02' },
      ...{
        rule: '窗口管理办法第十二条',
        evidence: '检查记录 3 号',
        expiresOn: '2020-06-02',
        ...row,
      },
    }),
  );
  return { entryNo, outcome };
};
const event = (entryNo: string, kind: Event['kind'], day: string, more: Partial<Event> = {}) =>
  outcomeOf(
    database.connection.db
      .insert(recognitionAppealEvents)
      .values({ ...stamp, entryNo, kind, day, grounds: '当日系统停机', ...more }),
  );
const stateOf = async (entryNo: string) => {
  const [row] = await database.connection.sql`
    select appealed_on::text as appealed, appeal_outcome as outcome, decided_on::text as decided,
      lifted_on::text as lifted
    from recognition_board_entries where entry_no = ${entryNo}`;
  return row;
};

describe('an award', () => {
  it('is given for a quarter or a year that has begun, on evidence, until a day', async () => {
    expect(await award()).toBe('accepted');
    expect(await award({ periodKind: 'year' })).toBe('recognition_awards_period');
    expect(await award({ periodKind: 'year', period: '2019' })).toBe('accepted');
    expect(await award({ period: '2019Q5' })).toBe('recognition_awards_period');
    expect(await award({ period: '2019年三季度' })).toBe('recognition_awards_period');
    expect(await award({ awardedOn: '2019-06-30' })).toBe('recognition_awards_not_early');
    expect(await award({ awardedOn: '2019-07-01' })).toBe('accepted');
    expect(await award({ evidence: ' ' })).toBe('recognition_awards_evidence');
    expect(await award({ expiresOn: '2019-10-10' })).toBe('recognition_awards_expiry');
    expect(await award({ kind: 'cup' as 'service_star' })).toBe('recognition_awards_kind');
  });

  it('is given once to a holder for a period', async () => {
    expect(await award({ holderNo: 'P1' })).toBe('accepted');
    expect(await award({ holderNo: 'P1' })).toBe('recognition_awards_once');
    expect(await award({ holderNo: 'P1', kind: 'demonstration_post' })).toBe('accepted');
    expect(await award({ holderNo: 'P1', period: '2019Q2' })).toBe('accepted');
  });

  it('of a red flag is held by a window of the hall, no other is', async () => {
    const flag = { kind: 'red_flag_window' as const };
    expect(await award({ ...flag, holderNo: 'P1' })).toBe('recognition_awards_window');
    expect(await award({ ...flag, holderNo: 'W1' })).toBe('accepted');
    const { sql } = database.connection;
    const windows = await sql`select kind from recognition_awards where window_code = 'W1'`;
    expect(windows).toEqual([{ kind: 'red_flag_window' }]);
    await sql.unsafe('alter table recognition_awards disable trigger user');
    expect(await award({ windowCode: 'W1' })).toBe('recognition_awards_held_by_window');
    await sql.unsafe('alter table recognition_awards enable trigger user');
  });
});

describe('an entry of the board', () => {
  it('rests on a rule and on evidence, and expires', async () => {
    expect((await entry()).outcome).toBe('accepted');
    expect((await entry({ rule: '' })).outcome).toBe('recognition_board_entries_rule');
    expect((await entry({ evidence: '　' })).outcome).toBe('recognition_board_entries_evidence');
    expect((await entry({ expiresOn: '2020-03-02' })).outcome).toBe(
      'recognition_board_entries_expiry',
    );
    expect((await entry({ colour: 'blue' as 'red' })).outcome).toBe(
      'recognition_board_entries_colour',
    );
  });

  it('comes off the board when its appeal is upheld, and stays when it is rejected', async () => {
    const { entryNo: one } = await entry();
    expect(await event(one, 'upheld', '2020-03-10')).toBe('recognition_appeal_events_filed_first');
    expect(await event(one, 'filed', '2020-03-01')).toBe(
      'recognition_board_entries_appealed_after',
    );
    expect(await event(one, 'filed', '2020-03-05')).toBe('accepted');
    expect(await event(one, 'upheld', '2020-03-04')).toBe(
      'recognition_board_entries_decided_after',
    );
    expect(await event(one, 'upheld', '2020-03-10')).toBe('accepted');
    expect(await stateOf(one)).toEqual({
      ...{ appealed: '2020-03-05', outcome: 'upheld', decided: '2020-03-10', lifted: '2020-03-10' },
    });
    expect(await event(one, 'rejected', '2020-03-11')).toEqual([
      'recognition_appeal_events_decided_once',
      { day: '2020-03-10' },
    ]);
    const { entryNo: other } = await entry();
    await event(other, 'filed', '2020-03-05');
    await event(other, 'rejected', '2020-03-10');
    expect(await stateOf(other)).toMatchObject({ outcome: 'rejected', lifted: null });
  });

  it('stays as it was once it is appealed, and so do the events', async () => {
    const { sql } = database.connection;
    const { entryNo } = await entry();
    const change = () =>
      outcomeOf(
        sql`update recognition_board_entries set evidence = '记录 4 号' where entry_no = ${entryNo}`,
      );
    expect(await change()).toBe('accepted');
    expect(await event(entryNo, 'filed', '2020-03-05', { grounds: '' })).toBe(
      'recognition_appeal_events_grounds',
    );
    expect(await event(entryNo, 'lost' as 'filed', '2020-03-05')).toBe(
      'recognition_appeal_events_kind',
    );
    await event(entryNo, 'filed', '2020-03-05');
    const settled = ['recognition_board_entries_settled', { day: '2020-03-05' }];
    expect(await change()).toEqual(settled);
    expect(
      await outcomeOf(sql`delete from recognition_board_entries where entry_no = ${entryNo}`),
    ).toEqual(settled);
    for (const statement of [
      sql`update recognition_appeal_events set day = '2020-03-06'`,
      sql`delete from recognition_appeal_events`,
    ])
      expect(await outcomeOf(statement)).toBe('recognition_appeal_events_kept');
  });

  it('takes the state of its appeal from the events alone', async () => {
    const appealed = await entry({ appealedOn: '2020-03-05' });
    expect(appealed.outcome).toBe('recognition_board_entries_by_appeals');
    const { sql } = database.connection;
    const { entryNo } = await entry();
    expect(
      await outcomeOf(
        sql`update recognition_board_entries set lifted_on = '2020-03-05' where entry_no = ${entryNo}`,
      ),
    ).toBe('recognition_board_entries_by_appeals');
  });

  it('has its appeal decided once when two decide at once', async () => {
    const { entryNo } = await entry();
    await event(entryNo, 'filed', '2020-03-05');
    const outcomes = await Promise.all([
      event(entryNo, 'upheld', '2020-03-10'),
      event(entryNo, 'rejected', '2020-03-10'),
    ]);
    expect(outcomes).toContain('accepted');
    expect(outcomes).toContainEqual([
      'recognition_appeal_events_decided_once',
      { day: '2020-03-10' },
    ]);
  });

  it('is found where it was damaged', async () => {
    const { connection } = database;
    const { entryNo } = await entry();
    await event(entryNo, 'filed', '2020-03-05');
    expect(await broken('recognition_board_entries_by_appeals')).toEqual([]);
    const here = `where entry_no = '${entryNo}'`;
    await damage(
      connection,
      recognitionBoardEntries,
      `update recognition_board_entries set appealed_on = '2020-03-06' ${here}`,
    );
    expect(await broken('recognition_board_entries_by_appeals')).toEqual([entryNo]);
    await damage(
      connection,
      recognitionAppealEvents,
      `update recognition_appeal_events set kind = 'upheld' ${here}`,
    );
    expect(await broken('recognition_appeal_events_filed_first')).toEqual([`${entryNo} / upheld`]);
    await damage(
      connection,
      recognitionAppealEvents,
      `insert into recognition_appeal_events
        select district_code, batch_id, source_row, origin, entry_no, 'rejected', day, grounds
        from recognition_appeal_events ${here}`,
    );
    expect(await broken('recognition_appeal_events_decided_once')).toEqual([entryNo]);
  });
});

it('made-up entries can be removed, appealed or not', async () => {
  const made = { origin: 'simulated' as const };
  const { entryNo } = await entry(made);
  await event(entryNo, 'filed', '2020-03-05', made);
  const { sql } = database.connection;
  await sql`delete from recognition_appeal_events where origin = 'simulated'`;
  await sql`delete from recognition_board_entries where origin = 'simulated'`;
  expect(await stateOf(entryNo)).toBeUndefined();
});
