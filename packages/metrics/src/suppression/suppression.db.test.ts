import { type PeriodInput, parsePeriod } from '@minxin/calendar';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Model } from '../definition/model.ts';
import { households } from '../models/index.ts';
import type { Filter } from '../question/question.ts';
import { reconcile } from '../reconciliation/reconcile.ts';
import { bindValue } from '../slice/bound-value.ts';
import { openSlice } from '../slice/open-slice.ts';
import { readTable } from '../table/table.ts';
import { VILLAGES } from '../testing/villages.ts';
import { at, DISTRICT } from '../testing/write-records.ts';
import { writeVillages } from '../testing/write-villages.ts';

const HIDDEN = {
  ...{ value: null, exact: null, numerator: null, denominator: null },
  ...{ state: 'SUPPRESSED', text: '已隐去' },
};
const named = (name: string): string => VILLAGES.find((one) => one.name === name)?.code ?? '';

let database: TestDatabase;
const context = (smallCells = false) => ({
  db: database.connection.db,
  districtCode: DISTRICT,
  now: at('2021-06-01 00:00'),
  ...(smallCells && { rights: { smallCells } }),
});
const open = (
  model: Model,
  period: PeriodInput,
  { where = {}, asOf, smallCells }: { where?: Filter; asOf?: Date; smallCells?: boolean } = {},
) => openSlice(context(smallCells), model, { period: parsePeriod(period), where, asOf });

beforeAll(async () => {
  database = await createTestDatabase();
  await writeVillages(database.connection, VILLAGES);
});
afterAll(() => database.drop());

describe('a value that few households stand behind', () => {
  it.each([
    ['two households of a village', { VILLAGE: [named('上河村')] }, 'households'],
    ['their gain', { VILLAGE: [named('上河村')] }, 'gainPerHousehold'],
    ['their median', { VILLAGE: [named('上河村')] }, 'medianGain'],
    ['the two who lost among nine', { VILLAGE: [named('下坪村')] }, 'fallers'],
    [
      'the five who lost among six, and so the one who did not',
      { VILLAGE: [named('上坪村')] },
      'lossShare',
    ],
    ['all but two, which are the rest', { VILLAGE: { not: [named('上河村')] } }, 'persons'],
    ['a search that finds a part of an atom', { VILLAGE: { search: '上湾' } }, 'households'],
  ] as const)('is withheld: %s', async (_, where, metric) => {
    const slice = await open(households, { year: 2019 }, { where });
    expect(await bindValue(slice, metric)).toMatchObject(HIDDEN);
    const allowed = await open(households, { year: 2019 }, { where, smallCells: true });
    expect(await bindValue(allowed, metric)).toMatchObject({
      state: 'OK',
      value: expect.any(Number),
    });
  });

  it('is shown of the whole, of a large village, and of an atom', async () => {
    const all = await open(households, { year: 2019 });
    expect(await all.metric('households')).toMatchObject({ value: 54 });
    expect(await all.metric('fallers')).toMatchObject({ value: 19 });
    const large = await open(households, { year: 2019 }, { where: { VILLAGE: [named('河口村')] } });
    expect(await large.metric('lossShare')).toMatchObject({ numerator: '6', denominator: '14' });
    const atom = await open(households, { year: 2019 }, { where: { VILLAGE: { search: '河村' } } });
    expect(await atom.metric('households')).toMatchObject({ value: 5 });
    expect(await atom.metric('villages')).toMatchObject({ value: 2 });
    const nobody = await open(households, { year: 2019 }, { where: { VILLAGE: [] } });
    expect(await nobody.metric('households')).toMatchObject({ value: 0 });
  });

  it('leaves its parts their names, and tells nothing of their order', async () => {
    const slice = await open(households, { year: 2019 });
    const parts = await slice.by('VILLAGE', {
      metrics: ['fallers'],
      orderBy: { metric: 'households', direction: 'DESC' },
    });
    const told = await Promise.all(
      parts.map(async (part) => [part.label, (await part.metric('households')).text]),
    );
    expect(told).toEqual([
      ['河口村', '14 户'],
      ['河湾村', '12 户'],
      ['下坪村', '9 户'],
      ['上坪村', '6 户'],
      ['上河村', '已隐去'],
      ['下河村', '已隐去'],
      ['上湾村', '已隐去'],
      ['下湾村', '已隐去'],
    ]);
  });

  it('does not follow from what remains beside the first parts', async () => {
    const slice = await open(households, { year: 2019 });
    const order = { metric: 'households', direction: 'DESC' } as const;
    const rest = async (first: number) => {
      const parts = await slice.by('VILLAGE', { orderBy: order, first, rest: true });
      return (await parts.at(-1)?.metric('households'))?.text;
    };
    expect(await rest(4)).toBe('13 户');
    expect(await rest(5)).toBe('已隐去');
  });

  it('is null in a table, which says so', async () => {
    const slice = await open(households, { year: 2019 }, { where: { TOWN: ['610902112'] } });
    const { columns } = await readTable(slice, {
      ...{ metrics: ['households', 'lossShare'], by: ['VILLAGE'], parts: true },
    });
    const metrics = columns.filter(({ unit, kind }) => unit || kind.endsWith('ATOR'));
    expect(metrics.map(({ id, values, suppressed }) => [id, values, suppressed])).toEqual([
      ['households', [null, null, 12], [0, 1]],
      ['lossShare', [null, null, null], [0, 1, 2]],
      ['lossShare.numerator', [null, null, null], [0, 1, 2]],
      ['lossShare.denominator', [null, null, null], [0, 1, 2]],
    ]);
    expect(columns[0]).toMatchObject({ id: 'VILLAGE', suppressed: [] });
  });

  it('is compared with nothing, and nothing with it', async () => {
    const where = { VILLAGE: [named('上河村')] };
    const slice = await open(households, { year: 2020 }, { where });
    const value = await bindValue(slice, 'households');
    expect(value).toMatchObject({ value: 6, state: 'OK' });
    expect(await value.change('YEAR_AGO')).toMatchObject({
      ...{ base: null, absolute: null, percent: null, points: null, text: '已隐去' },
    });
    expect(await bindValue(slice.base('YEAR_AGO').slice, 'households')).toMatchObject(HIDDEN);
  });
});

describe('the passport of a protected value', () => {
  it('tells nothing that depends on the records where the value is withheld', async () => {
    const where = { VILLAGE: [named('下坪村')] };
    const slice = await open(households, { year: 2019 }, { where });
    const { parts, filters } = await (await bindValue(slice, 'lossShare')).passport();
    expect(filters).toMatchObject([{ values: [{ label: '下坪村' }] }]);
    expect(parts).toHaveLength(2);
    for (const part of parts) {
      expect(part).toMatchObject({
        ...{ suppressed: true, value: null, rows: null, parameters: [], batches: [] },
        ...{ simulatedRows: null, simulatedShare: null },
      });
    }
  });

  it('names the files of all that a year holds, and of no part of it', async () => {
    const files = async (where: Filter, metric: string) => {
      const slice = await open(households, { year: 2019 }, { where });
      const { parts } = await (await bindValue(slice, metric)).passport();
      return parts.map(({ value, rows, batches }) => [value, rows, batches.length]);
    };
    expect(await files({}, 'households')).toEqual([['54', 54, 1]]);
    expect(await files({}, 'fallers')).toEqual([['19', null, 0]]);
    expect(await files({ VILLAGE: [named('河口村')] }, 'households')).toEqual([['14', null, 0]]);
  });
});

describe('reconciliation', () => {
  it('shows a whole beside its printed figure, and withholds a part with its difference', async () => {
    const { sql } = database.connection;
    const figure = (id: string, area_code: string) => ({
      ...{
        district_code: DISTRICT,
        batch_id: 1,
        source_row: 1,
        origin: 'published',
        id,
        area_code,
      },
      ...{ role: 'yardstick', subject: 'households', metric: 'benefiting_households', value: '54' },
      ...{ qualifier: 'exact', period_from: '2019-01-01', period_to: '2019-12-31', area_name: '' },
      ...{ unit: 'household', source: '', locator: '', note: '' },
    });
    const figures = [figure('HH-01', DISTRICT), figure('HH-02', named('上河村'))];
    await sql`insert into published_figures ${sql(figures)}`;
    const states = async (smallCells: boolean) =>
      (await reconcile(context(smallCells), 2019)).map(({ state, explanation, computed }) => [
        ...[state, computed?.value, explanation.includes('52')],
      ]);
    expect(await states(false)).toEqual([
      ['MATCHES', 54, false],
      ['SUPPRESSED', null, false],
    ]);
    expect(await states(true)).toEqual([
      ['MATCHES', 54, false],
      ['UNEXPLAINED', 2, true],
    ]);
  });
});
