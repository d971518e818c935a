import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recognitionAppealEvents, recognitionBoardEntries } from '../../tables/index.ts';
import { damage, outcomeOf } from '../../testing/refusals.ts';
import { type BoardDesk, openBoardDesk } from './testing/board-desk.ts';

let desk: BoardDesk;
beforeAll(async () => {
  desk = await openBoardDesk();
});
afterAll(() => desk.database.drop());

describe('an entry of the board', () => {
  it('rests on a rule and on evidence, and expires', async () => {
    expect((await desk.entry()).outcome).toBe('accepted');
    expect((await desk.entry({ rule: '' })).outcome).toBe('recognition_board_entries_rule');
    expect((await desk.entry({ evidence: '　' })).outcome).toBe(
      'recognition_board_entries_evidence',
    );
    expect((await desk.entry({ expiresOn: '2020-03-02' })).outcome).toBe(
      'recognition_board_entries_expiry',
    );
    expect((await desk.entry({ colour: 'blue' as 'red' })).outcome).toBe(
      'recognition_board_entries_colour',
    );
  });

  it('comes off the board when its appeal is upheld, and stays when it is rejected', async () => {
    const { entryNo: one } = await desk.entry();
    expect(await desk.event(one, 'upheld', '2020-03-10')).toBe(
      'recognition_appeal_events_filed_first',
    );
    expect(await desk.event(one, 'filed', '2020-03-01')).toBe(
      'recognition_board_entries_appealed_after',
    );
    expect(await desk.event(one, 'filed', '2020-03-05')).toBe('accepted');
    expect(await desk.event(one, 'upheld', '2020-03-04')).toBe(
      'recognition_board_entries_decided_after',
    );
    expect(await desk.event(one, 'upheld', '2020-03-10')).toBe('accepted');
    expect(await desk.stateOf(one)).toEqual({
      ...{ appealed: '2020-03-05', outcome: 'upheld', decided: '2020-03-10', lifted: '2020-03-10' },
    });
    expect(await desk.event(one, 'rejected', '2020-03-11')).toEqual([
      'recognition_appeal_events_decided_once',
      { day: '2020-03-10' },
    ]);
    const { entryNo: other } = await desk.entry();
    await desk.event(other, 'filed', '2020-03-05');
    await desk.event(other, 'rejected', '2020-03-10');
    expect(await desk.stateOf(other)).toMatchObject({ outcome: 'rejected', lifted: null });
  });

  it('stays as it was once it is appealed, and so do the events', async () => {
    const { entryNo } = await desk.entry();
    const change = () =>
      outcomeOf(
        desk.sql`update recognition_board_entries set evidence = '记录 4 号' where entry_no = ${entryNo}`,
      );
    expect(await change()).toBe('accepted');
    expect(await desk.event(entryNo, 'filed', '2020-03-05', { grounds: '' })).toBe(
      'recognition_appeal_events_grounds',
    );
    expect(await desk.event(entryNo, 'lost' as 'filed', '2020-03-05')).toBe(
      'recognition_appeal_events_kind',
    );
    await desk.event(entryNo, 'filed', '2020-03-05');
    const settled = ['recognition_board_entries_settled', { day: '2020-03-05' }];
    expect(await change()).toEqual(settled);
    expect(
      await outcomeOf(desk.sql`delete from recognition_board_entries where entry_no = ${entryNo}`),
    ).toEqual(settled);
    for (const statement of [
      desk.sql`update recognition_appeal_events set day = '2020-03-06'`,
      desk.sql`delete from recognition_appeal_events`,
    ])
      expect(await outcomeOf(statement)).toBe('recognition_appeal_events_kept');
  });

  it('takes the state of its appeal from the events alone', async () => {
    const appealed = await desk.entry({ appealedOn: '2020-03-05' });
    expect(appealed.outcome).toBe('recognition_board_entries_by_appeals');
    const { entryNo } = await desk.entry();
    expect(
      await outcomeOf(
        desk.sql`update recognition_board_entries set lifted_on = '2020-03-05' where entry_no = ${entryNo}`,
      ),
    ).toBe('recognition_board_entries_by_appeals');
  });

  it('has its appeal decided once when two decide at once', async () => {
    const { entryNo } = await desk.entry();
    await desk.event(entryNo, 'filed', '2020-03-05');
    const outcomes = await Promise.all([
      desk.event(entryNo, 'upheld', '2020-03-10'),
      desk.event(entryNo, 'rejected', '2020-03-10'),
    ]);
    expect(outcomes).toContain('accepted');
    expect(outcomes).toContainEqual([
      'recognition_appeal_events_decided_once',
      { day: '2020-03-10' },
    ]);
  });

  it('is found where it was damaged', async () => {
    const { connection } = desk.database;
    const { entryNo } = await desk.entry();
    await desk.event(entryNo, 'filed', '2020-03-05');
    expect(await desk.broken('recognition_board_entries_by_appeals')).toEqual([]);
    const here = `where entry_no = '${entryNo}'`;
    await damage(
      connection,
      recognitionBoardEntries,
      `update recognition_board_entries set appealed_on = '2020-03-06' ${here}`,
    );
    expect(await desk.broken('recognition_board_entries_by_appeals')).toEqual([entryNo]);
    await damage(
      connection,
      recognitionAppealEvents,
      `update recognition_appeal_events set kind = 'upheld' ${here}`,
    );
    expect(await desk.broken('recognition_appeal_events_filed_first')).toEqual([
      `${entryNo} / upheld`,
    ]);
    await damage(
      connection,
      recognitionAppealEvents,
      `insert into recognition_appeal_events
        select district_code, batch_id, source_row, origin, entry_no, 'rejected', day, grounds
        from recognition_appeal_events ${here}`,
    );
    expect(await desk.broken('recognition_appeal_events_decided_once')).toEqual([entryNo]);
  });
});

it('made-up entries can be removed, appealed or not', async () => {
  const made = { origin: 'simulated' as const };
  const { entryNo } = await desk.entry(made);
  await desk.event(entryNo, 'filed', '2020-03-05', made);
  await desk.sql`delete from recognition_appeal_events where origin = 'simulated'`;
  await desk.sql`delete from recognition_board_entries where origin = 'simulated'`;
  expect(await desk.stateOf(entryNo)).toBeUndefined();
});
