import { parsePeriod } from '@minxin/calendar';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RecordRow, readRecords } from '../../records/read-records.ts';
import { openSlice } from '../../slice/open-slice.ts';
import { readTable } from '../../table/table.ts';
import { at, DISTRICT } from '../../testing/write-records.ts';
import { type Row, writeRows } from '../../testing/write-rows.ts';
import { serviceHall } from './index.ts';

/** 23:59:59 of a day of 2020. */
const due = (day: string) => `2020-${day} 23:59:59+08`;
const clock = (dayAndTime: string) => `2020-${dayAndTime}+08`;

const item = (code: string, case_type: string, promised_days: number): Row => ({
  ...{ code, name: code, department_code: 'D', case_type, promised_days },
  ...{ visits_promised: 1, listed_on: '2020-01-02' },
});
const window = (code: string, opened_on: string): Row => ({
  ...{ code, name: code, department_code: 'D', opened_on },
});
const kase = (case_no: string, accepted: string, row: Row = {}): Row => ({
  ...{ case_no, department_code: 'D', item_code: 'PROMISED', channel: 'window' },
  ...{ window_code: 'W1', accepted_at: clock(accepted), ...row },
});
const open = (case_no: string, accepted: string, dueOn: string) =>
  kase(case_no, accepted, { due_at: due(dueOn) });
const event = (kind: string, instant: string, row: Row = {}): Row => ({
  ...{ case_no: 'supplement', kind, at: clock(instant), origin: 'entered', ...row },
});

/**
 * June 2020 has 21 working days: the 25th to the 27th are the Dragon Boat Festival, the 28th is a
 * working Sunday. Ten working days were promised.
 */
const TABLES: Readonly<Record<string, readonly Row[]>> = {
  service_departments: [{ code: 'D', name: '单位', joined_on: '2020-01-02' }],
  service_items: [item('PROMISED', 'promised', 10), item('INSTANT', 'instant', 0)],
  service_windows: [window('W1', '2020-06-01'), window('W2', '2020-06-22')],
  service_cases: [
    // Four working days of ten.
    kase('plain', '06-01 10:00', {
      due_at: due('06-15'),
      closed_at: clock('06-05 10:00'),
      visits: 1,
    }),
    // Six, of which it stood still for two.
    kase('supplement', '06-01 10:00', { origin: 'entered', visits: 1 }),
    // Friday after closing time: day 0 is Monday the 8th, and it took two.
    kase('late-evening', '06-05 18:00', {
      ...{ due_at: due('06-22'), closed_at: clock('06-10 10:00'), visits: 2 },
    }),
    kase('instant', '06-02 10:00', {
      ...{ item_code: 'INSTANT', due_at: due('06-02'), closed_at: clock('06-02 10:09') },
      ...{ visits: 0, rating: 2 },
    }),
    kase('again', '06-02 10:00', {
      ...{ due_at: due('06-16'), closed_at: clock('06-03 10:00'), visits: 1 },
      ...{ reopened_at: clock('06-10 10:00'), final_closed_at: clock('06-12 10:00') },
    }),
    kase('again-open', '06-02 10:00', {
      ...{ due_at: due('06-16'), closed_at: clock('06-04 10:00'), visits: 1 },
      reopened_at: clock('06-19 10:00'),
    }),
    kase('no-due', '06-02 10:00'),
    kase('withdrawn', '06-02 10:00', { due_at: due('06-16'), withdrawn_at: clock('06-03 10:00') }),
    open('late-0', '06-16 10:00', '06-30'),
    open('late-1', '06-15 10:00', '06-29'),
    open('late-6', '06-05 10:00', '06-19'),
    open('late-20', '05-18 10:00', '06-01'),
    open('late-21', '05-15 10:00', '05-29'),
  ],
  service_case_events: [
    event('paused', '06-02 10:00', { pause_kind: 'supplement', document_no: '补正通知' }),
    event('resumed', '06-04 10:00'),
    event('closed', '06-09 10:00'),
  ],
  service_simplified_approvals: [
    ['plain', 2],
    ['again', 1],
  ].map(([case_no, documents_asked]) => ({
    ...{ case_no, documents_asked, application_forms: 1, commitment_letters: 1, seals: 1 },
  })) as readonly Row[],
  service_consultations: [
    { day: '2020-06-01', channel: 'desk', persons: 7 },
    { day: '2020-06-01', channel: 'phone', persons: 5 },
  ],
  service_corrections: [
    {
      correction_no: 'C1',
      case_no: 'plain',
      window_code: 'W1',
      found_on: '2020-06-08',
      what: '错字',
    },
  ],
};

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const days = { subject: 'service-hall', from: '2020-05-01', to: '2020-06-30' } as const;
  await writeRows(database.connection, days, TABLES);
});
afterAll(() => database.drop());

const june = (more: { asOf?: Date; ranges?: Record<string, { from: string }> } = {}) =>
  openSlice(
    { db: database.connection.db, districtCode: DISTRICT, now: at('2020-12-31 00:00') },
    serviceHall,
    { period: parsePeriod({ month: '2020-06' }), ...more },
  );

describe('service hall', () => {
  it.each([
    // Promised 50, taken 4 + 4 + 2 + 1 + 2.
    ['speedUp', 37, 50],
    ['daysPromised', 50, 5],
    ['daysWorked', 13, 5],
    ['doneOnceRate', 2, 6],
    ['finalClosureRate', 1, 2],
    ['documentsPerSimplified', 3, 2],
    ['averageDaily', 11, 21],
    // W2 was open on six of the 21 days.
    ['windowLoad', 11, 27],
  ])('%s is %i of %i', async (metric, numerator, denominator) => {
    const value = await (await june()).metric(metric);
    expect([value.numerator, value.denominator].map(Number)).toEqual([numerator, denominator]);
  });

  it.each([
    ['withdrawn', 1],
    ['withoutDue', 1],
    ['badRatings', 1],
  ])('%s are %i', async (metric, count) => {
    expect((await (await june()).metric(metric)).value).toBe(count);
  });

  it.each([
    // Of 0.15, 24, 48, 96, 112 and 192 hours the third and the sixth.
    ['medianHandlingHours', 48],
    ['p90HandlingHours', 192],
  ])('%s are %i, within one percent', async (metric, hours) => {
    const { value } = await (await june()).metric(metric);
    expect(Math.abs((value ?? 0) / hours - 1)).toBeLessThanOrEqual(0.01);
  });

  it.each([
    ['2020-07-01', { all: 5, upTo5: 2, upTo20: 2, over20: 1 }],
    // A Sunday: what fell due on Friday is less than a working day late.
    ['2020-06-22', { all: 3, upTo5: 1, upTo20: 2, over20: 0 }],
  ])('tells at the start of %s how late what is open is', async (day, expected) => {
    const slice = await june({ asOf: at(`${day} 00:00`) });
    const value = async (id: string) => (await slice.metric(id)).value;
    expect({
      all: await value('openOverdue'),
      upTo5: await value('overdueUpTo5'),
      upTo20: await value('overdueUpTo20'),
      over20: await value('overdueOver20'),
    }).toEqual(expected);
  });

  it('knows of a past day only what was known then: nothing had been reopened', async () => {
    const slice = await june({ asOf: at('2020-06-08 00:00') });
    const value = await slice.metric('doneOnceRate');
    expect([value.numerator, value.denominator]).toEqual(['4', '4']);
  });

  it('is cut by what an item, a consultation and a breach are', async () => {
    const slice = await june();
    const cut = async (dimension: string, metric: string) =>
      Object.fromEntries(
        await Promise.all(
          (await slice.by(dimension, { metrics: [metric] })).map(async (part) => [
            part.label,
            (await part.metric(metric)).value,
          ]),
        ),
      );
    expect(await cut('CASE_TYPE', 'closed')).toEqual({ 即办件: 1, 承诺件: 5 });
    expect(await cut('DESK', 'consultations')).toEqual({ 咨询台: 7, 电话: 5 });
    expect(await cut('BREACH', 'breaches')).toMatchObject({ 失误: 1 });
  });

  it('is cut by the weekday and the hour of acceptance, by the clock of the hall', async () => {
    const { columns } = await readTable(await june(), {
      ...{ metrics: ['accepted'], by: ['WEEKDAY', 'HOUR'] },
    });
    const [, weekdays, , hours, accepted] = columns.map(({ values }) => values);
    expect(weekdays?.map((day, row) => [day, hours?.[row], accepted?.[row]])).toEqual([
      ['周一', '10 时', 3],
      ['周二', '10 时', 6],
      ['周五', '10 时', 1],
      ['周五', '18 时', 1],
    ]);
  });

  it('is narrowed to an hour, records and all', async () => {
    const slice = await openSlice(
      { db: database.connection.db, districtCode: DISTRICT, now: at('2020-12-31 00:00') },
      serviceHall,
      { period: parsePeriod({ month: '2020-06' }), where: { HOUR: ['18'] } },
    );
    const { rows } = await readRecords<{ caseNo: string } & RecordRow['record']>(slice, {});
    expect(rows.map(({ record }) => record.caseNo)).toEqual(['late-evening']);
    expect((await slice.metric('closed')).value).toBe(1);
    await expect(slice.metric('breaches')).rejects.toMatchObject({ code: 'NOT_IN_MODEL' });
  });

  it('is narrowed by visits and rating', async () => {
    const value = async (range: string, from: string) =>
      (await (await june({ ranges: { [range]: { from } } })).metric('closed')).value;
    expect([await value('visits', '2'), await value('rating', '2')]).toEqual([1, 1]);
  });
});
