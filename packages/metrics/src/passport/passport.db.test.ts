import { parsePeriod } from '@minxin/calendar';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serviceHall } from '../models/index.ts';
import type { Filter } from '../question/question.ts';
import { bindValue } from '../slice/bound-value.ts';
import { openSlice } from '../slice/open-slice.ts';
import { at, DISTRICT, type TestCase, writeRecords } from '../testing/write-records.ts';

let database: TestDatabase;

const done = (department: string, day: string, took: number): TestCase => ({
  department,
  acceptedAt: at(`${day} 09:00`),
  dueAt: at(`${day} 18:00`),
  closedAt: at(`${day} ${9 + took}:00`),
});

beforeAll(async () => {
  database = await createTestDatabase();
  const days = { firstDay: '2019-02-11', lastDay: '2019-12-31' };
  const first = [
    done('A', '2019-03-01', 1),
    done('A', '2019-03-04', 10),
    done('B', '2019-03-05', 2),
  ];
  await writeRecords(database.connection, { ...days, cases: first });
  await writeRecords(database.connection, { ...days, cases: [done('A', '2019-03-06', 11)] });
});
afterAll(() => database.drop());

async function passportOf(metric: string, where: Filter = {}, department?: string) {
  const context = {
    ...{ db: database.connection.db, districtCode: DISTRICT, now: at('2020-06-01 00:00') },
  };
  const period = parsePeriod({ month: '2019-03' });
  const whole = await openSlice(context, serviceHall, { period, where });
  const parts = department ? await whole.by('DEPARTMENT') : [whole];
  const slice = parts.find(({ key }) => (key?.key ?? undefined) === department) ?? whole;
  return (await bindValue(slice, metric)).passport();
}

describe('the passport of a value', () => {
  it('says what it is, as of when, and from which files and rows its parts come', async () => {
    const passport = await passportOf('onTimeRate', {}, 'A');
    expect(passport).toMatchObject({
      metric: { id: 'onTimeRate', subject: 'service-hall', label: '按期办结率' },
      versions: [{ from: null }],
      period: { from: '2019-03-01', to: '2019-04-01' },
      ...{ dataThrough: '2019-12-31', dataVersion: 2 },
      filters: [
        {
          ...{ dimension: 'DEPARTMENT', label: '单位', relation: 'IS' },
          values: [{ key: 'A', label: '单位A' }],
        },
      ],
    });
    expect(passport.parts).toMatchObject([
      { role: 'NUMERATOR', measure: 'onTime', value: '1', rows: 1, time: 'due_at' },
      { role: 'DENOMINATOR', measure: 'due', value: '3', rows: 3, records: 'service_cases' },
    ]);
    expect(passport.parts[1]?.batches).toMatchObject([
      { kind: 'test', fileName: 'test.csv', dataVersion: 1, rows: 2, firstRow: 1, lastRow: 2 },
      { dataVersion: 2, rows: 1, firstRow: 1, lastRow: 1 },
    ]);
  });

  it('names the rollup that the value was read from, or that the records were asked', async () => {
    const rollups = async (where: Filter) =>
      (await passportOf('accepted', where)).parts.map(({ rollup }) => rollup);
    expect(await rollups({ DEPARTMENT: ['A'] })).toEqual(['service_hall_monthly']);
    expect(await rollups({ CHANNEL: ['window'] })).toEqual([null]);
  });

  it('carries a statement that gives the value when it is run as it stands', async () => {
    for (const where of [{}, { DEPARTMENT: { not: ['B'] } }, { WINDOW: { search: '窗口' } }]) {
      const { parts } = await passportOf('accepted', where);
      const [part] = parts;
      const rows = await database.connection.sql.unsafe<{ accepted: string }[]>(part?.sql ?? '', [
        ...(part?.parameters ?? []),
      ]);
      expect(rows[0]?.accepted).toBe(part?.value);
    }
  });

  it('says how far an estimate may lie from the exact value, which the others have', async () => {
    // Of 1, 2, 10 and 11 hours the second.
    const { metric, versions, parts } = await passportOf('medianHandlingHours');
    expect(metric.errorBound).toBe(0.01);
    expect(versions[0]?.description).toContain('误差不超过 1 %');
    expect(parts).toMatchObject([
      { rollup: 'service_hall_hours_monthly', records: 'service_cases', rows: 4 },
    ]);
    const [part] = parts;
    expect(Math.abs(Number(part?.value) - 2)).toBeLessThanOrEqual(0.02);
    const [row] = await database.connection.sql.unsafe(part?.sql ?? '', [
      ...(part?.parameters ?? []),
    ]);
    expect(row?.medianHours).toBe(part?.value);
    expect((await passportOf('onTimeRate')).metric.errorBound).toBeNull();
  });

  it('tells how much of it is made up', async () => {
    await database.connection.sql`
      update service_cases set origin = 'simulated' where case_no = (select min(case_no) from service_cases)`;
    const { parts } = await passportOf('accepted');
    expect(parts).toMatchObject([{ rows: 4, simulatedRows: 1, simulatedShare: 0.25 }]);
  });
});
