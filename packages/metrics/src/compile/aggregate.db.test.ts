import { cutPeriod, parsePeriod } from '@minxin/calendar';
import { serviceCases } from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { gte, isNotNull } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defineModel } from '../definition/define-model.ts';
import { count, sum } from '../definition/measure.ts';
import { fact, type Model } from '../definition/model.ts';
import { cellsOf } from '../run/answer.ts';
import { runQuestion } from '../run/run-question.ts';
import { arbitraryCase } from '../testing/arbitrary-cases.ts';
import { at, DISTRICT, type TestCase, writeRecords } from '../testing/write-records.ts';

const CHANGED = '2019-07-01';
const { closedAt, rating } = serviceCases;
const rated = { at: closedAt, where: isNotNull(rating) };

/** Until July 2019 satisfied is 4 and 5 and counts in full; from then on 3 too, and points are added up. */
const model: Model = defineModel({
  ...{ subject: 'service-hall', label: '试', labelEn: 'Trial', finest: 'day' },
  facts: [fact(serviceCases, {})],
  dimensions: {},
  measures: {
    rated: count(rated),
    satisfied: count({
      ...{ at: closedAt, where: gte(rating, 4) },
      versions: [{ from: CHANGED, where: gte(rating, 3) }],
    }),
    points: sum(rating, { at: closedAt, versions: [{ from: CHANGED, of: serviceCases.visits }] }),
  },
  metrics: {},
  rollups: [],
  records: { type: 'ServiceCase', table: serviceCases, at: closedAt, key: serviceCases.caseNo },
});

let database: TestDatabase;
let cases: readonly TestCase[];
beforeAll(async () => {
  database = await createTestDatabase();
  cases = fc.sample(arbitraryCase, { numRuns: 500, seed: 7 });
  await writeRecords(database.connection, {
    ...{ firstDay: '2019-02-11', lastDay: '2020-12-31', cases },
  });
});
afterAll(() => database.drop());

it('counts each record by the rule of its own day, also in a period that a change cuts in two', async () => {
  const change = at(`${CHANGED} 00:00`);
  const periods = [
    parsePeriod({ year: 2019 }),
    ...cutPeriod(parsePeriod({ year: 2019 }), 'MONTH'),
    parsePeriod({ year: 2020 }),
  ];
  const cells = cellsOf(
    await runQuestion(database.connection.db, model, {
      ...{
        districtCode: DISTRICT,
        asOf: at('2021-06-01 00:00'),
        dimensions: [],
        where: {},
        periods,
      },
      measures: ['rated', 'satisfied', 'points'],
    }),
  );
  for (const [place, { from, to }] of periods.entries()) {
    const within = cases.filter(
      ({ closedAt: end }) => end && end >= at(`${from} 00:00`) && end < at(`${to} 00:00`),
    );
    const old = ({ closedAt: end }: TestCase) => !!end && end < change;
    const satisfied = within.filter((one) => (one.rating ?? 0) >= (old(one) ? 4 : 3));
    const points = within.map((one) => (old(one) ? one.rating : one.visits) ?? 0);
    const values = cells.find(({ period }) => period === place)?.values;
    expect(Number(values?.satisfied ?? 0), from).toBe(satisfied.length);
    expect(Number(values?.points ?? 0), from).toBe(points.reduce((all, one) => all + one, 0));
  }
});
