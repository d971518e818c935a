import { parsePeriod } from '@minxin/calendar';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSlice } from '../../slice/open-slice.ts';
import { at, DISTRICT } from '../../testing/write-records.ts';
import { type Row, writeRows } from '../../testing/write-rows.ts';
import { recognition } from './index.ts';

const award = (award_no: string, kind: string, holder_no: string): Row => ({
  ...{ award_no, kind, holder_no, evidence: '通报', period_kind: 'quarter', period: '2020Q1' },
  ...{ awarded_on: '2020-04-10', expires_on: '2020-07-10' },
});
const appeal = (entry_no: string, kind: string, day: string): Row => ({
  ...{ entry_no, kind, day: `2020-${day}`, grounds: '不符' },
});

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  service_departments: [{ code: 'D', name: '市监局', joined_on: '2020-01-02' }],
  service_windows: [
    { code: 'W1', name: '一号', department_code: 'D', opened_on: '2020-01-02' },
    { code: 'W2', name: '二号', department_code: 'D', opened_on: '2020-01-02' },
  ],
  recognition_awards: [
    award('1', 'red_flag_window', 'W1'),
    award('2', 'red_flag_window', 'W2'),
    award('3', 'demonstration_post', 'P1'),
    award('4', 'service_star', 'P1'),
    award('5', 'service_star', 'P2'),
  ],
  recognition_board_entries: ['E1', 'E2'].map((entry_no) => ({
    ...{ entry_no, colour: 'yellow', holder_no: 'P3', rule: '考核办法', evidence: '记录' },
    ...{ from_day: '2020-05-06', expires_on: '2020-08-06' },
  })),
  recognition_appeal_events: [
    appeal('E1', 'filed', '05-08'),
    appeal('E1', 'rejected', '05-20'),
    appeal('E2', 'filed', '05-11'),
  ],
};

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const days = { subject: 'recognition', from: '2020-04-01', to: '2020-06-30' } as const;
  await writeRows(database.connection, days, TABLES);
});
afterAll(() => database.drop());

const year = (day = '07-01') =>
  openSlice(
    { db: database.connection.db, districtCode: DISTRICT, now: at('2020-12-31 00:00') },
    recognition,
    { period: parsePeriod({ year: 2020 }), asOf: at(`2020-${day} 00:00`) },
  );

it('counts awards a person', async () => {
  // Three awards, two people.
  expect((await (await year()).metric('awardsPerPerson')).value).toBe(1.5);
});

it('counts appeals until they are decided', async () => {
  const open = async (day: string) => (await (await year(day)).metric('appealsOpen')).value;
  expect([await open('05-12'), await open('05-21')]).toEqual([2, 1]);
});

it('finds the windows that hold a flag, and their department', async () => {
  const slice = await year();
  const cut = async (dimension: string, metric: string) =>
    Promise.all(
      (await slice.by(dimension, { metrics: [metric] })).map(async (part) => [
        part.label,
        (await part.metric(metric)).value,
      ]),
    );
  expect(await cut('WINDOW', 'redFlagWindows')).toContainEqual(['一号', 1]);
  expect(await cut('DEPARTMENT', 'redFlagWindows')).toContainEqual(['市监局', 2]);
  expect(await cut('RULE', 'entries')).toEqual([['考核办法', 2]]);
});
