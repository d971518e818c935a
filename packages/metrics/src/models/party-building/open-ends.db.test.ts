import { parsePeriod } from '@minxin/calendar';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSlice } from '../../slice/open-slice.ts';
import { at, DISTRICT } from '../../testing/write-records.ts';
import { type Row, writeRows } from '../../testing/write-rows.ts';
import { partyBuilding } from './index.ts';

const finding = (finding_no: string): Row => ({
  ...{ finding_no, matter: '问题', found_on: '2020-06-01', due_on: '2020-06-30' },
  ...{ owner_office: '综合股', owner_role: '股长' },
});
const step = (finding_no: string, step_no: number, kind: string, day: string): Row => ({
  ...{ finding_no, step_no, kind, taken_on: `2020-${day}`, statement: '已办' },
  office: kind === 'closed' ? '综合股' : '机关党委',
});
const opinion = (opinion_no: string, received: string, answered: string | null): Row => ({
  ...{ opinion_no, source: 'public', matter: '意见', received_on: `2020-${received}` },
  answered_on: answered && `2020-${answered}`,
});
const talk = (talk_no: string, kind: string, persons: number): Row => ({
  ...{ talk_no, kind, day: '2020-06-08', persons },
});

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  party_findings: ['F1', 'F2', 'F3'].map(finding),
  party_finding_steps: [
    step('F1', 1, 'closed', '06-10'),
    step('F1', 2, 'verified', '06-20'),
    step('F2', 1, 'closed', '06-15'),
  ],
  party_opinions: [opinion('O1', '06-01', '06-05'), opinion('O2', '06-10', null)],
  party_talks: [talk('T1', 'members', 2), talk('T2', 'members', 1), talk('T3', 'public', 4)],
};

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const days = { subject: 'party-building', from: '2020-06-01', to: '2020-06-30' } as const;
  await writeRows(database.connection, days, TABLES);
});
afterAll(() => database.drop());

const june = (day: string) =>
  openSlice(
    { db: database.connection.db, districtCode: DISTRICT, now: at('2020-12-31 00:00') },
    partyBuilding,
    { period: parsePeriod({ month: '2020-06' }), asOf: at(`2020-${day} 00:00`) },
  );

it.each([
  ['06-03', { findingsUnverified: 0, opinionsUnanswered: 1 }],
  ['06-16', { findingsUnverified: 2, opinionsUnanswered: 1 }],
  ['07-01', { findingsUnverified: 1, opinionsUnanswered: 1 }],
])('knows what was open at the start of %s', async (day, expected) => {
  const slice = await june(day);
  const value = async (id: string) => (await slice.metric(id)).value;
  expect({
    findingsUnverified: await value('findingsUnverified'),
    opinionsUnanswered: await value('opinionsUnanswered'),
  }).toEqual(expected);
});

it('is cut by the kind of talk', async () => {
  const parts = await (await june('07-01')).by('TALK', { metrics: ['talks'] });
  const rows = await Promise.all(
    parts.map(async (part) => [part.label, (await part.metric('talks')).value]),
  );
  expect(rows).toEqual([
    ['党员之间', 3],
    ['党员与群众', 4],
  ]);
});
