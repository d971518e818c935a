import { cutPeriod, GRAINS, parsePeriod } from '@minxin/calendar';
import { readDataStanding } from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { planArms } from '../compile/plan-arms.ts';
import type { Model } from '../definition/model.ts';
import { hotline, serviceHall, tendering } from '../models/index.ts';
import type { Question } from '../question/question.ts';
import { cellsOf } from '../run/answer.ts';
import { runQuestion } from '../run/run-question.ts';
import { arbitraryStep } from '../testing/arbitrary-steps.ts';
import { takeStep } from '../testing/take-step.ts';
import { at, DISTRICT } from '../testing/write-records.ts';
import { rebuildRollups } from './rebuild-rollups.ts';
import { verifyRollups } from './verify.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const asked = fc.record({
  period: fc.constantFrom(
    parsePeriod({ year: 2019 }),
    parsePeriod({ quarter: '2020Q1' }),
    parsePeriod({ month: '2019-12' }),
    parsePeriod({ range: { from: '2019-12-20', to: '2020-02-10' } }),
  ),
  grain: fc.constantFrom(...GRAINS),
  asOf: fc
    .constantFrom('2021-06-01', '2020-01-05', '2019-06-30', '2019-12-26')
    .map((day) => at(`${day} 00:00`)),
  model: fc.constantFrom<Model[]>(serviceHall, hotline, tendering),
  kept: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  cut: fc.boolean(),
  keys: fc.option(fc.subarray(['A', 'B', 'works', 'none'])),
});

const questionOf = ({
  period,
  grain,
  asOf,
  model,
  kept,
  cut,
  keys,
}: typeof asked extends fc.Arbitrary<infer A> ? A : never): Question => {
  const dimension = Object.keys(model.rollups[0]?.dimensions ?? {})[0] ?? '';
  // Of a part, quantiles are the records' anyway.
  const rollups = cut || keys ? model.rollups.filter(({ bucket }) => !bucket) : model.rollups;
  const measures = [...new Set(rollups.flatMap((rollup) => Object.keys(rollup.measures)))];
  const some = measures.filter((_, m) => kept[m]);
  return {
    districtCode: DISTRICT,
    periods: cutPeriod(period, grain),
    asOf,
    measures: some.length > 0 ? some : measures,
    dimensions: cut ? [dimension] : [],
    where: keys ? { [dimension]: keys } : {},
  };
};

/** Cells without a row are empty cells: a rollup keeps a row where the records may have none. */
const answer = async (model: Model, question: Question) => {
  const cells = cellsOf(await runQuestion(database.connection.db, model, question));
  return cells
    .map(({ period, keys, values }) => ({
      place: JSON.stringify([period, keys]),
      values: question.measures.map((name) => values[name] ?? '0'),
    }))
    .filter(({ values }) => values.some((value) => value !== '0'))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
};

it('whatever happens to the records, every answer is theirs to the last digit', async () => {
  const seen = { rollup: 0, records: 0 };
  const scenario = fc.array(
    fc.record({ step: arbitraryStep, questions: fc.array(asked, { minLength: 2, maxLength: 3 }) }),
    { minLength: 6, maxLength: 14 },
  );
  await fc.assert(
    fc.asyncProperty(scenario, async (steps) => {
      await database.connection.sql`truncate service_cases, hotline_orders, tenders cascade`;
      await rebuildRollups(database.connection, DISTRICT);
      for (const { step, questions } of steps) {
        await takeStep(database.connection, step);
        const { touched } = await readDataStanding(database.connection, DISTRICT);
        for (const one of questions) {
          const question = { ...questionOf(one), touched };
          for (const { source } of planArms(one.model, question)) seen[source] += 1;
          expect(await answer(one.model, question)).toEqual(
            await answer({ ...one.model, rollups: [] }, question),
          );
        }
        if ('byHand' in step && step.byHand) continue;
        for (const check of await verifyRollups(database.connection.db, DISTRICT)) {
          expect(check).toMatchObject({ wrong: 0, waiting: 0 });
        }
      }
    }),
    { numRuns: 60 },
  );
  // Most were asked of rollups, some of records that had just been changed by hand.
  expect(seen.rollup).toBeGreaterThan(4 * seen.records);
  expect(seen.records).toBeGreaterThan(20);
}, 300_000);
