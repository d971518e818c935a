import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { is, SQL } from 'drizzle-orm';
import { PgColumn } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { known } from '../compile/known.ts';
import { sourcesOf } from '../compile/sources-of.ts';
import type { Measure } from '../definition/measure.ts';
import { factOf, type Model, tableName } from '../definition/model.ts';
import { models } from '../models/index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const timesOf = (measure: Measure): readonly PgColumn[] =>
  measure.kind === 'stock' ? [measure.since, ...measure.until] : [measure.at];

/** Every column that stands in a measure, its conditions included. */
const columnsIn = (part: unknown): readonly PgColumn[] => {
  if (is(part, PgColumn)) return [part];
  if (is(part, SQL)) return part.queryChunks.flatMap(columnsIn);
  return [];
};

/** What all rollups of a model read of each fact. */
function readBy(model: Model) {
  const { rollups } = model;
  const sources = new Set(rollups.flatMap((rollup) => sourcesOf(model, rollup)));
  return [...sources].map((source) => {
    const measures = rollups
      .flatMap((rollup) => Object.keys(rollup.measures))
      .map((name) => known(model.measures[name], name))
      .filter((measure) => timesOf(measure).some((time) => tableName(time) === source));
    const times = measures.flatMap(timesOf);
    const [first] = times;
    const fact = known(first && factOf(model, first), source);
    const columns = [
      ...times,
      ...measures.flatMap((measure) => [
        ...columnsIn(measure.where),
        ...('of' in measure ? columnsIn(measure.of) : []),
      ]),
      ...rollups
        .flatMap((rollup) => Object.keys(rollup.dimensions))
        .map((name) => known(fact.dimensions[name], name)),
      fact.origin,
      fact.districtCode,
    ];
    const names = (some: readonly PgColumn[]) => [...new Set(some.map(({ name }) => name))];
    // The batch tells whether a row waits with all that came with it.
    return {
      source,
      times: names(times).sort(),
      columns: [...names(columns), 'batch_id'].sort(),
    };
  });
}

const READ = Object.values<Model>(models).flatMap(readBy);

describe('the triggers on a fact', () => {
  it.each(READ)('$source: know every column that its rollups read', async ({ source, ...read }) => {
    const { sql: query } = database.connection;
    const functions = await query<{ name: string; text: string }[]>`
      select proname as name, pg_get_functiondef(oid) as text from pg_proc
      where proname like ${`minxin_${source}_touched_by_%`} order by proname`;
    expect(functions.map(({ name }) => name.split('_by_')[1])).toEqual([
      ...['delete', 'insert', 'trigger', 'truncate', 'update'],
    ]);
    for (const { text } of functions) {
      const named = (part: RegExp) =>
        [...(part.exec(text)?.[1] ?? '').matchAll(/\br\.(\w+)/g)].map(([, name]) => name).sort();
      expect(named(/unnest\(array\[(.*)\]\)/)).toEqual(read.times);
      expect(named(/to_jsonb\(i\) from \(select (.*)\) i\)/)).toEqual(read.columns);
    }
    const [trigger] = await query<{ text: string }[]>`
      select pg_get_triggerdef(oid) as text from pg_trigger
      where tgname = ${`minxin_${source}_touched_by_trigger`}`;
    const compared = [...(trigger?.text ?? '').matchAll(/old\.(\w+) IS DISTINCT FROM/g)];
    expect(compared.map(([, name]) => name).sort()).toEqual(read.columns);
  });
});
