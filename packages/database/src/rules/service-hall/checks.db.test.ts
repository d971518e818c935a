import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, failure, type Hall, openHall } from './testing/hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.database.drop());

describe('one row', () => {
  const item = {
    ...{ name: '事项', department_code: 'D', case_type: 'promised', promised_days: 3 },
    ...{ visits_promised: 1, listed_on: '2019-02-11' },
  };
  it.each([
    ['service_items_base_code', { base_code: '12345678901' }],
    ['service_items_implementation_code', { implementation_code: '1'.repeat(30) }],
    ['service_items_business_code', { business_code: '1'.repeat(30) }],
    ['service_items_promised_limit', { promised_limit: 4, promised_unit: 'working_day' }],
    ['service_items_promised_limit', { promised_limit: 2, promised_unit: 'natural_day' }],
    ['service_items_promised_limit', { promised_limit: 3 }],
    ['service_items_statutory_limit', { statutory_limit: 5, statutory_unit: 'working_day' }],
    ['service_items_online_depth', { online_depth: 5 }],
    ['service_items_visits', { visits_promised: -1 }],
    ['service_items_days', { delisted_on: '2019-02-10' }],
    ['service_items_promise', { case_type: 'instant' }],
    ['service_items_within_law', { statutory_days: 2 }],
  ])('of the catalogue is held to %s', async (rule, row) => {
    expect((await hall.refusal('service_items', { code: 'I2', ...item, ...row }))?.rule).toBe(rule);
  });

  it('of the catalogue may keep its codes and its limits in their own units', async () => {
    const row = {
      ...{ base_code: '000123001000', implementation_code: '1'.repeat(31) },
      ...{ business_code: '1'.repeat(33), online_depth: 4, fee_charged: false },
      ...{ promised_limit: 5, promised_unit: 'natural_day', statutory_days: 10 },
      ...{ statutory_limit: 10, statutory_unit: 'working_day' },
    };
    await hall.insert('service_items', { code: 'I3', ...item, ...row });
  });

  it.each([
    ['service_cases_closed_after', { closed_at: at('03-02 08:00') }],
    ['service_cases_due_after', { due_at: at('03-02 08:00') }],
    ['service_cases_withdrawn_after', { withdrawn_at: at('03-02 08:00') }],
    ['service_cases_one_end', { closed_at: at('03-03 08:00'), withdrawn_at: at('03-03 08:00') }],
    ['service_cases_visits', { visits: -1 }],
    ['service_cases_rating', { rating: 6, closed_at: at('03-03 08:00') }],
    ['service_cases_rated_when_closed', { rating: 5 }],
    ['service_cases_original_due', { original_due_at: at('03-05 08:00') }],
    ['service_cases_paused_after', { paused_at: at('03-02 08:00') }],
    ['service_cases_reopened_after', { reopened_at: at('03-05 08:00') }],
    [
      'service_cases_final_after',
      { closed_at: at('03-03 08:00'), final_closed_at: at('03-05 08:00') },
    ],
  ])('of a case is held to %s', async (rule, row) => {
    expect(await failure(hall.newCase(row, 'imported'))).toBe(rule);
  });

  it.each([
    [
      'service_departments',
      { code: 'D2', name: '单位', joined_on: '2019-03-01', left_on: '2019-02-28' },
    ],
    [
      'service_windows',
      {
        code: 'W3',
        name: 'W3',
        department_code: 'D',
        opened_on: '2019-03-01',
        closed_on: '2019-02-28',
      },
    ],
  ])('of %s ends after it begins', async (table, row) => {
    expect((await hall.refusal(table, row))?.rule).toBe(`${table}_days`);
  });

  it('of consultations counts none or more', async () => {
    const row = { day: '2020-03-02', channel: 'desk', persons: -1 };
    expect((await hall.refusal('service_consultations', row))?.rule).toBe(
      'service_consultations_persons',
    );
  });
});
