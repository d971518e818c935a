import { cutPeriod, GRAINS, parsePeriod } from '@minxin/calendar';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Model } from '../definition/model.ts';
import { serviceHall } from '../models/index.ts';
import type { Question } from '../question/question.ts';
import { cellsOf } from '../run/answer.ts';
import { runQuestion } from '../run/run-question.ts';
import { arbitraryCase } from '../testing/arbitrary-cases.ts';
import { at, DISTRICT, writeRecords } from '../testing/write-records.ts';
import { verifyRollups } from './verify.ts';

const rolled: Model = serviceHall;
const raw: Model = { ...rolled, rollups: [] };
const KEPT = [...new Set(rolled.rollups.flatMap(({ measures }) => Object.keys(measures)))];
let database: TestDatabase;

const write = (seed: number, count: number) =>
  writeRecords(database.connection, {
    firstDay: '2019-02-11',
    lastDay: '2020-12-31',
    cases: fc.sample(arbitraryCase, { seed, numRuns: count }),
  });

beforeAll(async () => {
  database = await createTestDatabase();
  await write(1, 400);
});
afterAll(() => database.drop());

const question: fc.Arbitrary<Question> = fc
  .record({
    period: fc.constantFrom(
      parsePeriod({ year: 2019 }),
      parsePeriod({ quarter: '2020Q1' }),
      parsePeriod({ month: '2019-12' }),
      parsePeriod({ range: { from: '2019-12-20', to: '2020-02-10' } }),
    ),
    grain: fc.constantFrom(...GRAINS),
    asOf: fc.constantFrom(at('2021-01-01 00:00'), at('2020-01-05 00:00'), at('2019-06-30 15:20')),
    measures: fc.subarray(KEPT, { minLength: 1 }),
    dimensions: fc.subarray(['DEPARTMENT', 'WINDOW']),
    departments: fc.option(fc.subarray(['A', 'B', 'C', 'none'])),
  })
  .map(({ period, grain, departments, ...rest }) => ({
    ...rest,
    districtCode: DISTRICT,
    periods: cutPeriod(period, grain),
    where: departments ? { DEPARTMENT: departments } : {},
  }));

/** Cells without a row are empty cells: a rollup keeps a row where the records may have none. */
const answer = async (model: Model, asked: Question) => {
  const cells = cellsOf(await runQuestion(database.connection.db, model, asked));
  const filled = cells.filter(({ values }) =>
    Object.values(values).some((value) => value !== null && Number(value) !== 0),
  );
  return filled
    .map(({ period, keys, values }) =>
      JSON.stringify([period, keys, asked.measures.map((name) => values[name] ?? '0')]),
    )
    .sort();
};

describe('rollups', () => {
  it('answer every question as the records do, to the last digit', async () => {
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        expect(await answer(rolled, asked)).toEqual(await answer(raw, asked));
      }),
      { numRuns: 150 },
    );
  });

  it('are rebuilt by late rows with old dates', async () => {
    await write(2, 60);
    const checks = await verifyRollups(database.connection.db, DISTRICT);
    expect(checks.find(({ rollup }) => rollup === 'service_hall_daily')).toMatchObject({
      wrong: 0,
    });
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        expect(await answer(rolled, asked)).toEqual(await answer(raw, asked));
      }),
      { numRuns: 40 },
    );
  });

  it('are found out by verification when a cell is damaged', async () => {
    await database.connection.db.execute(sql`
      update service_hall_hours_daily set bucket = -bucket where (district_code, day, bucket) =
        (select district_code, day, bucket from service_hall_hours_daily limit 1)`);
    await database.connection.db.execute(sql`
      update service_hall_daily set accepted = accepted + 1 where (district_code, day, department_code) =
        (select district_code, day, department_code from service_hall_daily limit 1)`);
    const checks = await verifyRollups(database.connection.db, DISTRICT);
    for (const damaged of ['service_hall_daily', 'service_hall_hours_daily']) {
      expect(checks.find(({ rollup }) => rollup === damaged)).toMatchObject({ wrong: 2 });
    }
  });
});
