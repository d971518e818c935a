import { type PeriodInput, parsePeriod } from '@minxin/calendar';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Model } from '../definition/model.ts';
import { distribution, hotline, households } from '../models/index.ts';
import type { Filter } from '../question/question.ts';
import { reconcile } from '../reconciliation/reconcile.ts';
import { readRecords } from '../records/read-records.ts';
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
const statements: string[] = [];
const context = (smallCells = false) => ({
  db: database.connection.db,
  districtCode: DISTRICT,
  now: at('2021-06-01 00:00'),
  rights: { smallCells },
});
const open = (
  model: Model,
  period: PeriodInput,
  { where = {}, asOf, smallCells }: { where?: Filter; asOf?: Date; smallCells?: boolean } = {},
) => openSlice(context(smallCells), model, { period: parsePeriod(period), where, asOf });

beforeAll(async () => {
  database = await createTestDatabase({ onStatement: (statement) => statements.push(statement) });
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
    expect(await files({}, 'fallers')).toEqual([['19', 19, 0]]);
    expect(await files({ VILLAGE: [named('河口村')] }, 'households')).toEqual([['14', 14, 0]]);
  });
});

describe('what is refused', () => {
  it('the records of single households, but not those of public plans', async () => {
    const slice = await open(households, { year: 2019 });
    await expect(readRecords(slice, {})).rejects.toMatchObject({
      code: 'SUPPRESSED',
      message: expect.stringMatching(/逐户记录.*VILLAGE, TOWN/),
    });
    const allowed = await open(households, { year: 2019 }, { smallCells: true });
    expect((await readRecords(allowed, {})).rows).toHaveLength(50);
    const plans = await open(distribution, { year: 2019 });
    expect((await readRecords(plans, {})).rows).toHaveLength(2);
  });

  it.each([
    ['a month', { month: '2019-07' }, undefined],
    ['days that end within a year', { range: { from: '2019-01-01', to: '2019-08-14' } }, undefined],
    [
      'days that begin within a year',
      { range: { from: '2019-08-15', to: '2020-12-31' } },
      undefined,
    ],
    ['a year as of a day in it', { year: 2019 }, at('2019-08-15 00:00')],
    ['a running year as of an earlier day', { year: 2020 }, at('2020-12-01 00:00')],
  ] as const)('of dividends: %s', async (_, period, asOf) => {
    const slice = await open(distribution, period, asOf ? { asOf } : {});
    for (const metric of ['distributed', 'dividendHouseholds', 'paidOut', 'payoutProgress']) {
      await expect(slice.metric(metric)).rejects.toMatchObject({
        code: 'BAD_PERIOD',
        message: expect.stringMatching(/涉及农户，只按整年回答/),
      });
    }
    await expect(slice.by('VILLAGE', { metrics: ['paidOut'] })).rejects.toThrow('只按整年回答');
    // What whole collectives took in and set aside is public, day by day.
    expect(await slice.metric('reserve')).toMatchObject({ value: expect.any(Number) });
    const allowed = await open(distribution, period, { smallCells: true, ...(asOf && { asOf }) });
    expect(await allowed.metric('paidOut')).toMatchObject({ value: expect.any(Number) });
  });
});

describe('dividends', () => {
  it('of whole years are shown, together or apart', async () => {
    const value = async (period: PeriodInput, metric: string, where: Filter = {}) =>
      (await (await open(distribution, period, { where })).metric(metric)).value;
    expect(await value({ year: 2019 }, 'dividendHouseholds')).toBe(45);
    expect(await value({ year: 2020 }, 'dividendHouseholds')).toBe(42);
    const both = { range: { from: '2019-01-01', to: '2020-12-31' } };
    const [first, second] = [
      await value({ year: 2019 }, 'paidOut'),
      await value({ year: 2020 }, 'paidOut'),
    ];
    expect(await value(both, 'paidOut')).toBe((first ?? 0) + (second ?? 0));
    // How many are in both years would follow from the two and from their union.
    expect(await value(both, 'dividendHouseholds')).toBeNull();
    expect(await value({ month: '2018-03' }, 'paidOut')).toBeNull();
  });

  it('hide payments where the few late ones of a village would follow from them', async () => {
    const where = { VILLAGE: [named('下坪村')] };
    const slice = await open(distribution, { year: 2019 }, { where });
    expect(await slice.metric('distributed')).toMatchObject({ state: 'OK' });
    expect(await slice.metric('paidOut')).toMatchObject(HIDDEN);
    expect(await slice.metric('payoutProgress')).toMatchObject(HIDDEN);
  });

  it('of a running year are compared with nothing of the midst of another', async () => {
    await database.connection.sql`
      update data_days set last_day = '2020-10-31' where subject = 'distribution'`;
    try {
      const slice = await open(distribution, { year: 2020 });
      const value = await bindValue(slice, 'distributed');
      expect(value).toMatchObject({ state: 'PARTIAL', value: expect.any(Number) });
      expect(await value.change('YEAR_AGO')).toMatchObject({
        base: null,
        text: '已隐去',
        partial: true,
      });
      const income = await bindValue(slice, 'reserve');
      expect(await income.change('YEAR_AGO')).toMatchObject({ base: expect.any(Number) });
    } finally {
      await database.connection.sql`
        update data_days set last_day = '2020-12-31' where subject = 'distribution'`;
    }
  });
});

describe('the cost', () => {
  const counted = async (ask: () => Promise<unknown>) => {
    const before = statements.length;
    await ask();
    return statements.length - before;
  };

  it('is one statement a request for a protected fact, whatever is asked of it', async () => {
    const slice = await open(households, { year: 2019 });
    const ask = async (metrics: readonly string[]) => {
      const parts = await slice.by('VILLAGE', { metrics });
      await Promise.all(parts.flatMap((part) => metrics.map((id) => part.metric(id))));
    };
    expect(await counted(() => ask(['households', 'fallers', 'medianGain']))).toBe(2);
    expect(await counted(() => slice.metric('households'))).toBe(1);
  });

  it('is nothing for what anybody may know', async () => {
    const slice = await open(hotline, { year: 2019 });
    expect(await counted(() => slice.metric('orders'))).toBe(1);
    const plans = await open(distribution, { year: 2019 });
    expect(await counted(() => plans.metric('income'))).toBe(1);
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
