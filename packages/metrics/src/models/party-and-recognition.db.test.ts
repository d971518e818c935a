import { type Day, parsePeriod, startOfDay } from '@minxin/calendar';
import {
  commitBatch,
  partyActivities,
  partyFindingSteps,
  partyFindings,
  recognitionAppealEvents,
  recognitionAwards,
  recognitionBoardEntries,
} from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Model } from '../definition/model.ts';
import { bindValue } from '../slice/bound-value.ts';
import { openSlice } from '../slice/open-slice.ts';
import { partyBuilding, recognition } from './index.ts';

const DISTRICT = '610902';
let database: TestDatabase;

/** Number, due day, and the day it was verified. */
const FINDINGS: readonly (readonly [string, Day, Day | null])[] = [
  ['in-time', '2020-03-31', '2020-03-20'],
  ['late', '2020-04-30', '2020-06-10'],
  ['open', '2020-05-29', null],
  ['not-due', '2020-12-15', null],
];

beforeAll(async () => {
  database = await createTestDatabase();
  await commitBatch(
    database.connection,
    {
      ...{ districtCode: DISTRICT, kind: 'test', origin: 'imported', fileName: 'test.csv' },
      fileSha256: '0'.repeat(64),
    },
    async ({ db }, { id }) => {
      const base = {
        ...{ districtCode: DISTRICT, batchId: id, sourceRow: 1 },
        origin: 'imported' as const,
      };
      await db.insert(partyFindings).values(
        FINDINGS.map(([findingNo, dueOn]) => ({
          ...{ ...base, findingNo, dueOn, matter: '问题', foundOn: '2020-03-02' },
          ...{ ownerOffice: '综合股', ownerRole: '股长' },
        })),
      );
      await db.insert(partyFindingSteps).values(
        FINDINGS.flatMap(([findingNo, , takenOn]) =>
          takenOn
            ? (['closed', 'verified'] as const).map((kind, position) => ({
                ...{ ...base, findingNo, stepNo: position + 1, kind, takenOn, statement: '已办' },
                office: kind === 'closed' ? '综合股' : '机关党委',
              }))
            : [],
        ),
      );
      await db.insert(partyActivities).values(
        [
          { activityNo: 'A1', plannedOn: '2020-04-10', heldOn: '2020-04-10', present: 18 },
          { activityNo: 'A2', plannedOn: '2020-05-11', heldOn: '2020-05-12' },
          { activityNo: 'A3', plannedOn: '2020-06-10', heldOn: '2020-07-03', present: 9 },
        ].map((row) => ({
          ...base,
          ...row,
          kind: 'themed_day' as const,
          topic: '学',
          expected: 20,
        })),
      );
      await db.insert(recognitionAwards).values(
        (['demonstration_post', 'service_star'] as const).map((kind, position) => ({
          ...{ ...base, awardNo: `R${position}`, kind, holderNo: 'P1', evidence: '通报' },
          ...{ periodKind: 'quarter' as const, period: '2020Q1' },
          ...{ awardedOn: '2020-04-10', expiresOn: '2020-07-10' },
        })),
      );
      await db.insert(recognitionBoardEntries).values(
        (['red', 'yellow', 'yellow'] as const).map((colour, position) => ({
          ...{ ...base, entryNo: `E${position}`, colour, holderNo: 'P1', rule: '办法' },
          ...{ evidence: '记录', fromDay: '2020-05-06', expiresOn: '2020-08-06' },
        })),
      );
      await db.insert(recognitionAppealEvents).values([
        { ...base, entryNo: 'E2', kind: 'filed', day: '2020-05-08', grounds: '不符' },
        { ...base, entryNo: 'E2', kind: 'upheld', day: '2020-06-15', grounds: '属实' },
      ]);
      return {
        rowCount: FINDINGS.length,
        dataDays: {
          'party-building': { firstDay: '2020-03-02', lastDay: '2020-07-31' },
          recognition: { firstDay: '2020-03-02', lastDay: '2020-08-31' },
        },
      };
    },
    async () => {},
  );
});
afterAll(() => database.drop());

/** Metrics of 2020 as they stood at the end of a day. */
async function at(model: Model, lastDay: Day, names: readonly string[]) {
  const context = {
    ...{ db: database.connection.db, districtCode: DISTRICT },
    now: new Date('2021-01-01T00:00:00Z'),
  };
  const asOf = new Date(startOfDay(lastDay).getTime() + 86_400_000);
  const slice = await openSlice(context, model, { period: parsePeriod({ year: 2020 }), asOf });
  const values = await Promise.all(
    names.map(async (name) => [name, (await bindValue(slice, name)).value] as const),
  );
  return Object.fromEntries(values);
}

test('what was verified after the as-of was open then, in the rate as in the stock', async () => {
  const names = [
    ...['findings', 'findingsRectified', 'rectificationRate', 'findingsOverdue', 'findingsOpen'],
  ];
  expect(await at(partyBuilding, '2020-05-31', names)).toEqual({
    ...{ findings: 4, findingsRectified: 1, rectificationRate: 1 / 3, findingsOverdue: 2 },
    findingsOpen: 3,
  });
  expect(await at(partyBuilding, '2020-06-30', names)).toEqual({
    ...{ findings: 4, findingsRectified: 2, rectificationRate: 2 / 3, findingsOverdue: 1 },
    findingsOpen: 2,
  });
});

test('participation counts only activities whose attendance is known', async () => {
  const names = ['activities', 'participationRate', 'planRate', 'activitiesOverdue'];
  expect(await at(partyBuilding, '2020-06-30', names)).toEqual({
    ...{ activities: 2, participationRate: 18 / 20, planRate: 2 / 3, activitiesOverdue: 1 },
  });
  expect(await at(partyBuilding, '2020-07-31', names)).toEqual({
    ...{ activities: 3, participationRate: 27 / 40, planRate: 1, activitiesOverdue: 0 },
  });
});

test('people and person-times are apart, and a lifted or expired entry no longer stands', async () => {
  const names = ['awardsToPeople', 'peopleAwarded', 'redEntries', 'yellowEntries', 'appealsUpheld'];
  const people = { awardsToPeople: 2, peopleAwarded: 1 };
  expect(await at(recognition, '2020-06-14', names)).toEqual({
    ...{ ...people, redEntries: 1, yellowEntries: 2, appealsUpheld: 0 },
  });
  expect(await at(recognition, '2020-06-15', names)).toEqual({
    ...{ ...people, redEntries: 1, yellowEntries: 1, appealsUpheld: 1 },
  });
  expect(await at(recognition, '2020-08-06', names)).toMatchObject({
    ...{ redEntries: 0, yellowEntries: 0 },
  });
});

test('a cut is found by a measure that carries it, also where none is asked for', async () => {
  const context = {
    ...{ db: database.connection.db, districtCode: DISTRICT },
    now: new Date('2021-01-01T00:00:00Z'),
  };
  const slice = await openSlice(context, partyBuilding, { period: parsePeriod({ year: 2020 }) });
  const parts = await slice.by('OFFICE');
  expect(parts.map(({ label }) => label)).toEqual(['综合股']);
});
