import { afterAll, beforeAll, expect, it } from 'vitest';
import { RULES } from '../index.ts';
import { at, EXTENSION, type Hall, openHall } from './testing/hall.ts';

let hall: Hall;
let one: string;
beforeAll(async () => {
  hall = await openHall();
  one = await hall.newCase();
  await hall.event(one, { ...EXTENSION, days: 2, at: at('03-03 09:00') });
  await hall.event(one, { kind: 'closed', at: at('03-05 09:00') });
  await hall.event(one, { kind: 'reopened', at: at('03-06 09:00') });
  await hall.event(one, { kind: 'closed', at: at('03-09 09:00') });
  await hall.sql`update service_cases set rating = 1 where case_no = ${one}`;
  await hall.insert('service_rating_rectifications', {
    ...{ case_no: one, rectified_on: '2020-03-06', verified_on: '2020-03-07' },
  });
  await hall.insert('service_simplified_approvals', {
    ...{ case_no: one, application_forms: 1, commitment_letters: 1, seals: 1, documents_asked: 0 },
    ...{ commitment_broken_on: '2020-03-08', finding: '材料不实' },
  });
  await hall.insert('service_corrections', {
    ...{ correction_no: 'R1', case_no: one, window_code: 'W1', found_on: '2020-03-06' },
    what: '打错姓名',
  });
  await hall.insert('service_complaints', {
    ...{ complaint_no: 'P1', case_no: one, window_code: 'W1', received_on: '2020-03-06' },
    what: '态度生硬',
  });
  for (const [window, from, until] of [
    ['W1', '2019-03-01', '2019-03-31'],
    ['W2', '2019-04-01', '2019-04-30'],
  ] as const) {
    await hall.insert('service_window_posts', {
      ...{ post_no: 'P1', window_code: window, from_on: from, until_on: until },
    });
  }
});
afterAll(() => hall.database.drop());

const damages = [
  ['service_cases_told_by_events', `service_cases set closed_at = '2020-03-04 09:00+08'`],
  ['service_cases_told_by_events', `service_cases set final_closed_at = null`],
  ['service_cases_told_by_events', `service_cases set reopened_at = null, final_closed_at = null`],
  ['service_cases_told_by_events', `service_cases set paused_at = closed_at`],
  ['service_cases_due_by_events', `service_cases set due_at = due_at + interval '1 day'`],
  ['service_rating_rectifications_bad_rating', `service_cases set rating = 3`],
  ['service_rating_rectifications_due', `service_rating_rectifications set due_on = '2020-03-27'`],
  [
    'service_rating_rectifications_after_closing',
    `service_rating_rectifications set rectified_on = '2020-03-04'`,
  ],
  [
    'service_simplified_approvals_after_acceptance',
    `service_simplified_approvals set commitment_broken_on = '2020-03-01'`,
  ],
  ['service_corrections_after_acceptance', `service_corrections set found_on = '2020-03-01'`],
  ['service_complaints_after_acceptance', `service_complaints set received_on = '2020-03-01'`],
  [
    'service_window_posts_one_window',
    `service_window_posts set until_on = null where window_code = 'W1'`,
  ],
  [
    'service_window_posts_window_open',
    `service_windows set opened_on = '2019-03-02' where code = 'W1'`,
  ],
] as const;

it('has a query for every rule that is tried here, and no other', () => {
  const judged = Object.keys(RULES).filter(
    (name) => name.startsWith('service_') && RULES[name]?.broken,
  );
  expect([...new Set(damages.map(([rule]) => rule))].sort()).toEqual(judged.sort());
});

it.each(damages)('the doctor finds what breaks %s: %s', async (rule, damage) => {
  expect(await hall.broken(rule)).toEqual([]);
  const table = damage.split(' ')[0] ?? '';
  await hall.sql
    .begin(async (tx) => {
      await tx.unsafe(`alter table ${table} disable trigger user`);
      await tx.unsafe(`update ${damage}`);
      await tx.unsafe(`alter table ${table} enable trigger user`);
      const found = await hall.broken(rule, tx);
      expect(found).toHaveLength(1);
      expect(found[0]?.what).toMatch(/./);
      throw new Error('undo');
    })
    .catch((error: Error) => {
      if (error.message !== 'undo') throw error;
    });
});
