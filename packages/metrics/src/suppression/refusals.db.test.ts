import { type PeriodInput, parsePeriod } from '@minxin/calendar';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Model } from '../definition/model.ts';
import { distribution, hotline, households } from '../models/index.ts';
import type { Filter } from '../question/question.ts';
import { readRecords } from '../records/read-records.ts';
import { bindValue } from '../slice/bound-value.ts';
import { openSlice } from '../slice/open-slice.ts';
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
  ...(smallCells && { rights: { smallCells } }),
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
