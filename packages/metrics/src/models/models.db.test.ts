import { parsePeriod } from '@minxin/calendar';
import { createLoadedDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carries } from '../compile/carrier.ts';
import { anchor } from '../definition/measure.ts';
import { factOf, type Model, tableName } from '../definition/model.ts';
import { runQuestion } from '../run/run-question.ts';
import { at, DISTRICT } from '../testing/write-records.ts';
import { models } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createLoadedDatabase();
});
afterAll(() => database.drop());

const ask = (
  model: Model,
  measures: readonly string[],
  dimensions: readonly string[],
  ranges = {},
) =>
  runQuestion(database.connection.db, model, {
    ...{ districtCode: DISTRICT, dimensions, where: {}, ranges, measures },
    periods: [parsePeriod({ year: 2019 }), parsePeriod({ year: 2020 })],
    asOf: at('2021-01-01 00:00'),
  });

const measuresWhere = (
  model: Model,
  holds: (fact: NonNullable<ReturnType<typeof factOf>>) => boolean,
) =>
  Object.keys(model.measures).filter((name) => {
    const measure = model.measures[name];
    const fact = measure && factOf(model, anchor(measure));
    return fact !== undefined && holds(fact);
  });

describe.each(Object.entries<Model>(models))('%s, loaded', (_, model) => {
  it('answers all that it measures, of two years', async () => {
    const { periods } = await ask(model, Object.keys(model.measures), []);
    expect(periods).toEqual([0, 1]);
  });

  it('knows of every row which batch it came with, as a passport tells', async () => {
    for (const fact of model.facts) {
      const table = database.connection.sql(tableName(fact.districtCode));
      await database.connection.sql`select batch_id, source_row, origin from ${table} limit 0`;
    }
  });

  it.each(Object.keys(model.dimensions))('is cut by %s', async (dimension) => {
    const measures = measuresWhere(model, (fact) => carries(model, fact, dimension));
    const { rowCount } = await ask(model, measures, [dimension]);
    expect(rowCount).toBeGreaterThan(0);
  });
});

const ranges = Object.entries<Model>(models).flatMap(([subject, model]) =>
  Object.keys(model.ranges ?? {}).map((range) => [subject, range, model] as const),
);
it.each(ranges)('%s is narrowed by %s', async (_, range, model) => {
  const measures = measuresWhere(model, (fact) => range in (fact.ranges ?? {}));
  const { rowCount } = await ask(model, measures, [], { [range]: { from: '0' } });
  expect(rowCount).toBeGreaterThan(0);
});
