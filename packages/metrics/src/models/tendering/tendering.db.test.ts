import { parsePeriod } from '@minxin/calendar';
import {
  commitBatch,
  suppliers,
  tenderAwards,
  tenderBids,
  tenderLots,
  tenders,
} from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refreshRollups } from '../../rollups/refresh.ts';
import { openSlice } from '../../slice/open-slice.ts';
import { at, DISTRICT } from '../../testing/write-records.ts';
import { tendering } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const batch = { districtCode: DISTRICT, kind: 'test', origin: 'entered' as const };
  await commitBatch(
    database.connection,
    { ...batch, fileName: 'test', fileSha256: '0'.repeat(64) },
    async ({ db }, { id }) => {
      const stamp = {
        ...{ districtCode: DISTRICT, batchId: id, sourceRow: 1 },
        origin: 'entered' as const,
      };
      await db.insert(suppliers).values([
        { ...stamp, code: 'A', name: '甲' },
        { ...stamp, code: 'B', name: '乙' },
      ]);
      const tender = { ...stamp, kind: 'works' as const, title: '', noticeOn: '2020-03-02' };
      const due = at('2020-03-22 10:00');
      await db.insert(tenders).values([
        // In two lots, won by different suppliers on different days; the second has no budget.
        {
          ...{ ...tender, tenderNo: 'LOTS', method: 'selective', methodDetails: '邀请招标' },
          ...{ bidDeadline: due, openedAt: due },
        },
        // Known by their results alone.
        {
          ...{ ...tender, tenderNo: 'SUM', method: 'open', methodDetails: '公开招标' },
          ...{ awardedOn: '2020-04-01', awardFen: 900_00n, budgetFen: 1000_00n, bidders: 4 },
          supplierCode: 'A',
        },
        {
          ...{ ...tender, tenderNo: 'DIRECT', method: 'direct', methodDetails: '单一来源' },
          ...{ awardedOn: '2020-04-01', awardFen: 50_00n, bidders: 1, supplierCode: 'A' },
        },
        { ...tender, tenderNo: 'RUNNING', method: 'open', methodDetails: '公开招标' },
      ]);
      const lot = { ...stamp, tenderNo: 'LOTS', title: '' };
      await db.insert(tenderLots).values([
        { ...lot, lotNo: 1, budgetFen: 500_00n },
        { ...lot, lotNo: 2 },
      ]);
      const bid = { ...stamp, tenderNo: 'LOTS', receivedAt: at('2020-03-20 10:00') };
      await db.insert(tenderBids).values([
        { ...bid, lotNo: 1, supplierCode: 'A', amountFen: 400_00n },
        { ...bid, lotNo: 1, supplierCode: 'B', amountFen: 450_00n },
        { ...bid, lotNo: 2, supplierCode: 'B', amountFen: 300_00n },
      ]);
      const award = { ...stamp, tenderNo: 'LOTS' };
      await db.insert(tenderAwards).values([
        { ...award, lotNo: 1, supplierCode: 'A', amountFen: 400_00n, awardedOn: '2020-03-24' },
        { ...award, lotNo: 2, supplierCode: 'B', amountFen: 300_00n, awardedOn: '2020-04-01' },
      ]);
      return {
        rowCount: 10,
        dataDays: { tendering: { firstDay: '2020-03-01', lastDay: '2020-04-01' } },
      };
    },
    refreshRollups,
  );
});
afterAll(() => database.drop());

const open = (where = {}) =>
  openSlice(
    { db: database.connection.db, districtCode: DISTRICT, now: at('2020-06-01 00:00') },
    tendering,
    { period: parsePeriod({ year: 2020 }), where },
  );
const parts = async (id: string, where = {}) => {
  const { numerator, denominator } = await (await open(where)).metric(id);
  return [Number(numerator), Number(denominator)];
};
const whole = async (id: string, where = {}) => (await (await open(where)).metric(id)).value;

describe('tendering', () => {
  it('counts tenders that have a result, and what they came to', async () => {
    expect(await whole('count')).toBe(3);
    expect(await whole('amount')).toBe(1650);
  });

  it('counts saving by lot, only where a budget is known', async () => {
    expect(await parts('savingRate')).toEqual([200, 1500]);
    expect(await whole('savingKnown')).toBe(2);
    expect(await whole('savingExcluded')).toBe(2);
    expect(await parts('savingRate', { SUPPLIER: ['B'] })).toEqual([0, 0]);
  });

  it('counts competition by lot', async () => {
    expect(await parts('competitiveShare')).toEqual([3, 4]);
    expect(await parts('singleBidShare')).toEqual([1, 3]);
    expect(await parts('averageBidders')).toEqual([2 + 1 + 4 + 1, 4]);
    expect(await parts('cycleDays')).toEqual([22 + 30 + 30 + 30, 4]);
    expect(await whole('suppliers')).toBe(2);
  });

  it('counts as many lone bidders as there are flags of R018', async () => {
    expect(await whole('redFlags', { RULE: ['R018'] })).toBe(1);
    const slice = await open();
    const rules = await slice.by('RULE', { metrics: ['redFlags'] });
    expect(rules.map(({ label }) => label)).toEqual(['只有一家投标']);
  });

  it('says what a rule of red flags cannot cut', async () => {
    await expect(whole('count', { RULE: ['R018'] })).rejects.toMatchObject({
      code: 'NOT_IN_MODEL',
    });
  });
});
