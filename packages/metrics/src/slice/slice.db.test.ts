import { parsePeriod } from '@minxin/calendar';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hotline, serviceHall } from '../models/index.ts';
import { at, DISTRICT, writeRecords } from '../testing/write-records.ts';
import { bindValue } from './bound-value.ts';
import { openSlice } from './open-slice.ts';

const YEAR = parsePeriod({ year: 2019 });
let database: TestDatabase;
const statements: string[] = [];

const context = () => ({
  db: database.connection.db,
  districtCode: DISTRICT,
  now: at('2020-06-01 00:00'),
});

beforeAll(async () => {
  database = await createTestDatabase({ onStatement: (statement) => statements.push(statement) });
  await writeRecords(database.connection, {
    firstDay: '2019-02-11',
    lastDay: '2020-01-31',
    cases: [
      // On time to the second; late; open and overdue; withdrawn before due; without due date; due next year.
      {
        department: 'A',
        acceptedAt: at('2019-03-01 09:00'),
        dueAt: at('2019-03-08 23:59'),
        closedAt: at('2019-03-08 23:59'),
        visits: 1,
        rating: 5,
      },
      {
        department: 'A',
        acceptedAt: at('2019-03-02 09:00'),
        dueAt: at('2019-03-08 23:59'),
        closedAt: at('2019-03-09 08:00'),
        visits: 2,
        rating: 2,
      },
      {
        department: 'B',
        acceptedAt: at('2019-04-01 09:00'),
        dueAt: at('2019-04-08 23:59'),
        closedAt: null,
      },
      {
        department: 'B',
        acceptedAt: at('2019-04-02 09:00'),
        dueAt: at('2019-04-09 23:59'),
        closedAt: null,
        withdrawnAt: at('2019-04-03 09:00'),
      },
      {
        department: 'B',
        acceptedAt: at('2019-05-01 09:00'),
        dueAt: null,
        closedAt: at('2019-05-02 09:00'),
        visits: null,
        rating: null,
      },
      {
        department: 'B',
        acceptedAt: at('2019-12-31 23:30'),
        dueAt: at('2020-01-08 23:59'),
        closedAt: at('2020-01-02 09:00'),
        visits: 0,
        rating: 4,
      },
    ],
    orders: [
      {
        unit: 'u1',
        town: '610902001',
        receivedAt: at('2019-12-30 10:00'),
        dueAt: at('2020-01-07 23:59'),
        closedAt: at('2020-01-10 10:00'),
      },
    ],
  });
});
afterAll(() => database.drop());

describe('metrics of a slice', () => {
  it('counts the due cohort: open overdue in it, withdrawn before due and undated out of it', async () => {
    const slice = await openSlice(context(), serviceHall, { period: YEAR });
    expect(await slice.metric('onTimeRate')).toMatchObject({
      numerator: '1',
      denominator: '3',
      state: 'OK',
      text: '33.3 %',
    });
    expect(await slice.metric('accepted')).toMatchObject({ value: 6, exact: '6', text: '6 件' });
    expect(await slice.metric('closed')).toMatchObject({ value: 3 });
    expect(await slice.metric('openOverdue')).toMatchObject({ value: 1 });
    expect(await slice.metric('open')).toMatchObject({ value: 2 });
  });

  it('rates only what was recorded: visits and ratings left empty are in no denominator', async () => {
    const slice = await openSlice(context(), serviceHall, { period: YEAR });
    expect(await slice.metric('atMostOneVisitRate')).toMatchObject({
      numerator: '1',
      denominator: '2',
    });
    expect(await slice.metric('satisfactionRate')).toMatchObject({
      numerator: '1',
      denominator: '2',
    });
    expect(await slice.metric('ratedShare')).toMatchObject({ numerator: '2', denominator: '3' });
  });

  it('puts a record on the day people lived it: half past eleven at night on 31 December is 2019', async () => {
    const slice = await openSlice(context(), serviceHall, {
      period: parsePeriod({ month: '2019-12' }),
    });
    expect(await slice.metric('accepted')).toMatchObject({ value: 1 });
  });

  it('answers as of a past instant by the dates of the records', async () => {
    const asOf = at('2019-03-09 00:00');
    const slice = await openSlice(context(), serviceHall, { period: YEAR, asOf });
    expect(await slice.metric('accepted')).toMatchObject({ value: 2, state: 'PARTIAL' });
    expect(await slice.metric('openOverdue')).toMatchObject({ value: 1 });
    expect(await slice.metric('onTimeRate')).toMatchObject({ numerator: '1', denominator: '2' });
  });

  it('has no data where the records do not reach, and none of a ratio over nothing', async () => {
    const before = await openSlice(context(), serviceHall, { period: parsePeriod({ year: 2015 }) });
    expect(await before.metric('accepted')).toMatchObject({
      value: null,
      text: '—',
      state: 'NO_DATA',
    });
    const after = await openSlice(context(), serviceHall, {
      period: parsePeriod({ month: '2020-03' }),
    });
    expect(await after.metric('accepted')).toMatchObject({ state: 'NO_DATA' });
    const quiet = await openSlice(context(), serviceHall, {
      period: parsePeriod({ month: '2019-11' }),
    });
    expect(await quiet.metric('accepted')).toMatchObject({ value: 0, state: 'OK' });
    expect(await quiet.metric('onTimeRate')).toMatchObject({
      value: null,
      denominator: '0',
      state: 'NO_DATA',
    });
  });
});

describe('cuts of a slice', () => {
  it('cuts by time into months that add up to the year', async () => {
    const slice = await openSlice(context(), serviceHall, { period: YEAR });
    const months = slice.over('MONTH');
    const values = await Promise.all(
      months.map(async (month) => (await month.metric('accepted')).value),
    );
    expect(values).toEqual([0, 0, 2, 2, 1, 0, 0, 0, 0, 0, 0, 1]);
    expect(months[0]?.label).toBe('2019年1月');
  });

  it('cuts by department with the names that people know, and by what was left empty', async () => {
    const slice = await openSlice(context(), serviceHall, { period: YEAR });
    const parts = await slice.by('DEPARTMENT', { metrics: ['accepted'] });
    expect(parts.map((part) => part.key)).toEqual([
      { key: 'A', label: '单位A', rest: false },
      { key: 'B', label: '单位B', rest: false },
    ]);
    const windows = await slice.by('WINDOW');
    expect(windows.map((part) => part.label)).toEqual(['未注明', '窗口A', '窗口B']);
  });

  it('orders parts by a metric, those without a value last', async () => {
    const slice = await openSlice(context(), serviceHall, { period: YEAR });
    const parts = await slice.by('DEPARTMENT', {
      orderBy: { metric: 'onTimeRate', direction: 'DESC' },
      first: 1,
    });
    expect(parts.map((part) => part.label)).toEqual(['单位A']);
  });

  it('nests, with one statement a level whatever the number of slices', async () => {
    const slice = await openSlice(context(), serviceHall, { period: YEAR });
    const before = statements.length;
    const months = slice.over('MONTH');
    const nested = await Promise.all(
      months.map((month) => month.by('DEPARTMENT', { metrics: ['accepted', 'onTimeRate'] })),
    );
    const values = await Promise.all(
      nested
        .flat()
        .map(async (part) => [
          part.period.from,
          part.label,
          (await part.metric('accepted')).value,
          (await part.metric('onTimeRate')).text,
        ]),
    );
    expect(statements.length - before).toBe(1);
    expect(values).toContainEqual(['2019-03-01', '单位A', 2, '50.0 %']);
    expect(values).toContainEqual(['2019-04-01', '单位B', 2, '0 %']);
  });

  it('asks all metrics of siblings in one statement', async () => {
    const slice = await openSlice(context(), hotline, { period: YEAR });
    const before = statements.length;
    await Promise.all(
      slice
        .over('QUARTER')
        .flatMap((part) =>
          ['orders', 'closed', 'onTimeRate', 'openOverdue'].map((id) => part.metric(id)),
        ),
    );
    expect(statements.length - before).toBe(1);
  });
});

describe('changes', () => {
  it('compares like with like while a period is running', async () => {
    const slice = await openSlice(context(), serviceHall, { period: parsePeriod({ year: 2020 }) });
    const change = await (await bindValue(slice, 'accepted')).change('YEAR_AGO');
    expect(change).toMatchObject({ partial: true, base: 0, percent: null, absolute: 0 });
    expect(change.basePeriod).toMatchObject({ from: '2019-01-01', to: '2019-02-01' });
  });

  it('says nothing of a change from a year without records', async () => {
    const slice = await openSlice(context(), serviceHall, { period: YEAR });
    expect(await (await bindValue(slice, 'accepted')).change('YEAR_AGO')).toMatchObject({
      base: null,
      text: '—',
    });
  });
});

describe('what is refused', () => {
  it.each([
    ['an unknown metric', 'UNKNOWN_METRIC', /no metric nothing. Valid: accepted, closed/],
    ['an unknown dimension', 'UNKNOWN_DIMENSION', /no dimension TOWN. Valid: DEPARTMENT, ITEM/],
    [
      'a metric that a dimension does not cut',
      'NOT_IN_MODEL',
      /consultations can't be cut by DEPARTMENT/,
    ],
    ['first below one', 'BAD_FIRST', /first is -1/],
  ])('%s', async (_, code, message) => {
    const slice = await openSlice(context(), serviceHall, { period: YEAR });
    const asked: Record<string, () => Promise<unknown>> = {
      UNKNOWN_METRIC: () => slice.metric('nothing'),
      UNKNOWN_DIMENSION: () => slice.by('TOWN'),
      // The cut stands: what it can't be asked for is refused alone.
      NOT_IN_MODEL: async () => {
        const [part] = await slice.by('DEPARTMENT', { metrics: ['accepted', 'consultations'] });
        return part?.metric('consultations');
      },
      BAD_FIRST: () => slice.by('DEPARTMENT', { first: -1 }),
    };
    await expect(asked[code]?.()).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });
});
