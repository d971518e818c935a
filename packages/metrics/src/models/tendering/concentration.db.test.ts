import { parsePeriod } from '@minxin/calendar';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSlice } from '../../slice/open-slice.ts';
import { at, DISTRICT } from '../../testing/write-records.ts';
import { type Row, writeRows } from '../../testing/write-rows.ts';
import { tendering } from './index.ts';

const tender = (
  tender_no: string,
  method: string,
  bidders: number,
  yuan: number,
  row: Row,
): Row => ({
  ...{ tender_no, kind: 'works', method, method_details: '', title: '', bidders },
  ...{ notice_on: '2020-03-02', awarded_on: '2020-04-01', award_fen: yuan * 100, ...row },
});

/** Awarded: 400 to A, 300 to B, 50 to nobody knows whom. */
const TABLES: Readonly<Record<string, readonly Row[]>> = {
  suppliers: [
    { code: 'A', name: '甲' },
    { code: 'B', name: '乙' },
  ],
  tenders: [
    tender('1', 'open', 2, 100, {
      ...{ supplier_code: 'A', control_price_fen: 125_00, budget_fen: 110_00 },
    }),
    tender('2', 'open', 3, 300, { supplier_code: 'B', control_price_fen: 315_00 }),
    tender('3', 'selective', 2, 300, { supplier_code: 'A' }),
    tender('4', 'direct', 1, 50, { supplier_code: null }),
  ],
};

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const days = { subject: 'tendering', from: '2020-03-01', to: '2020-04-30' } as const;
  await writeRows(database.connection, days, TABLES);
});
afterAll(() => database.drop());

const year = (ranges = {}, number = 2020) =>
  openSlice(
    { db: database.connection.db, districtCode: DISTRICT, now: at('2020-12-31 00:00') },
    tendering,
    { period: parsePeriod({ year: number }), ranges },
  );

it('knows the share of the top supplier, and how concentrated awards are', async () => {
  const slice = await year();
  expect(await slice.metric('topSupplierShare')).toMatchObject({
    ...{ numerator: '400', denominator: '700' },
  });
  // (4² + 3²) / 7².
  expect((await slice.metric('concentration')).value).toBeCloseTo(25 / 49, 12);
  const [open] = await slice.by('METHOD', { metrics: ['concentration'] });
  expect(open?.label).toBe('单一来源');
  expect((await open?.metric('concentration'))?.value).toBeNull();
});

it('says nothing of a year without awards', async () => {
  const slice = await year({}, 2019);
  expect(await slice.metric('concentration')).toMatchObject({ value: null, state: 'NO_DATA' });
});

it('holds awards against the control price where there is one', async () => {
  expect(await (await year()).metric('discountRate')).toMatchObject({
    ...{ numerator: '40', denominator: '440' },
  });
});

it('counts open tenders with under three bidders', async () => {
  expect(await (await year()).metric('thinOpenTenders')).toMatchObject({ value: 1 });
});

it('is narrowed by amounts in yuan', async () => {
  const count = async (ranges: object) => (await (await year(ranges)).metric('count')).value;
  expect(await count({ amount: { from: '100', to: '299.99' } })).toBe(1);
  expect(await count({ budget: { from: '110' } })).toBe(1);
});
