import { addDays, type Period } from '@minxin/calendar';
import { createLoadedDatabase, type TestDatabase } from '@minxin/database/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Model } from '../definition/model.ts';
import { hotline, serviceHall } from '../models/index.ts';
import type { Question } from '../question/question.ts';
import { cellsOf } from '../run/answer.ts';
import { runQuestion } from '../run/run-question.ts';
import { at, DISTRICT } from '../testing/write-records.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createLoadedDatabase();
});
afterAll(() => database.drop());

const FIRST = '2019-11-01';
const day = (place: number) => addDays(FIRST, place);
const days = fc.integer({ min: 0, max: 200 });
const stretch = (from: number, to: number): Period => ({
  grain: 'RANGE',
  ...{ from: day(from), to: day(to) },
});

/** One after the other, with days between them or none; some hold no day. */
const apart = fc
  .array(days, { minLength: 3, maxLength: 8 })
  .map((all) => all.toSorted((a, b) => a - b))
  .chain((ends) =>
    fc.constantFrom(1, 2).map((step) =>
      ends.flatMap((end, e) => {
        const next = ends[e + 1];
        return e % step === 0 && next !== undefined ? [stretch(end, next)] : [];
      }),
    ),
  );
const anyhow = fc.array(
  fc.tuple(days, days).map(([from, length]) => stretch(from, from + length)),
  { minLength: 2, maxLength: 4 },
);
const asOf = fc
  .tuple(days, fc.constantFrom('00:00', '10:30'))
  .map(([place, time]) => at(`${day(place + 30)} ${time}`));

describe.each<[string, Model, string, readonly string[]]>([
  ['service-hall', serviceHall, 'DEPARTMENT', ['accepted', 'onTime', 'doneOnce', 'openOverdue']],
  ['hotline', hotline, 'UNIT', ['received', 'onTime', 'closedAgain', 'openOverdue']],
])('%s', (_, model, dimension, measures) => {
  it.each([
    ['as a whole', [], Object.keys(model.measures)],
    ['by unit', [dimension], measures],
  ])(
    'of several periods at once is what it is of each alone, %s',
    async (_cut, dimensions, all) => {
      const ask = async (question: Pick<Question, 'periods' | 'asOf' | 'touched'>) =>
        cellsOf(
          await runQuestion(database.connection.db, model, {
            ...{ districtCode: DISTRICT, dimensions, where: {}, measures: all, ...question },
          }),
        );
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(apart, anyhow),
          asOf,
          fc.constantFrom([], ['service_cases', 'hotline_orders']),
          async (periods, until, touched) => {
            const together = await ask({ periods, asOf: until, touched });
            for (const [place, period] of periods.entries()) {
              const alone = await ask({ periods: [period], asOf: until, touched });
              const here = together.filter((cell) => cell.period === place);
              expect(here.map((cell) => ({ ...cell, period: 0 }))).toEqual(alone);
            }
          },
        ),
        { numRuns: 12 },
      );
    },
  );
});
