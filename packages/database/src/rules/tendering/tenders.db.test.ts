import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tenderLots } from '../../tables/index.ts';
import { openTenderDesk, refusal, type TenderDesk } from './testing/tender-desk.ts';

let desk: TenderDesk;
beforeAll(async () => {
  desk = await openTenderDesk();
});
afterAll(() => desk.database.drop());

describe('a tender', () => {
  it('may be entered before its award, or with its result alone, but not with half of one', async () => {
    await desk.enterTender();
    expect(await desk.summary()).toEqual({ on: null, fen: null, supplier: null, bidders: null });
    const whole = { awardedOn: '2020-03-27', awardFen: 9_000_000n, bidders: 3 };
    expect(await refusal(desk.enterTender(whole, 0))).toBe('allowed');
    expect(await refusal(desk.enterTender({ awardedOn: '2020-03-27' }, 0))).toMatchObject({
      rule: 'tenders_result',
    });
    expect(await refusal(desk.enterTender({ supplierCode: 'A' }, 0))).toMatchObject({
      rule: 'tenders_result',
    });
  });

  it.each([
    ['tenders_opening', { bidDeadline: null }],
    ['tenders_opening', { openedAt: new Date('2020-03-25T09:59:59+08:00') }],
    ['tenders_deadline', { bidDeadline: new Date('2020-03-01T10:00:00+08:00') }],
    ['tenders_direct', { method: 'direct' as const, bidders: 2 }],
    ['tenders_control_price', { controlPriceFen: 0n }],
    [
      'tenders_award_price',
      { controlPriceFen: 5n, awardFen: 6n, awardedOn: '2020-03-27', bidders: 3 },
    ],
  ])('keeps %s', async (rule, more) => {
    expect(await refusal(desk.enterTender(more))).toMatchObject({ rule });
  });

  it('gives its lots no more than its budget', async () => {
    await desk.enterTender({}, 2);
    const third = { ...desk.stamp(), tenderNo: desk.tenderNo, lotNo: 3, title: '' };
    expect(
      await refusal(desk.db.insert(tenderLots).values({ ...third, budgetFen: 1n })),
    ).toMatchObject({
      rule: 'tender_lots_within_budget',
      facts: { total: '200,000.01', budget: '200,000.00' },
    });
    expect(await refusal(desk.db.insert(tenderLots).values(third))).toBe('allowed');
    await desk.damage(
      'tenders',
      `update tenders set budget_fen = 5 where tender_no = '${desk.tenderNo}'`,
    );
    expect(await desk.broken('tender_lots_within_budget')).toEqual([desk.tenderNo]);
    await desk.sql`update tenders set budget_fen = null where tender_no = ${desk.tenderNo}`;
  });

  it('sums up its awards: the sum, the last day, the supplier where there is one', async () => {
    await desk.enterTender({}, 2);
    await desk.threeBids(1);
    await desk.threeBids(2);
    await desk.bid('D', 9_600_000n, { lotNo: 2 });
    await desk.award('A', 9_000_000n);
    expect(await desk.summary()).toEqual({
      on: '2020-03-27',
      fen: 9_000_000,
      supplier: 'A',
      bidders: 4,
    });
    await desk.award('B', 9_300_000n, { lotNo: 2, awardedOn: '2020-03-30' });
    expect(await desk.summary()).toEqual({
      on: '2020-03-30',
      fen: 18_300_000,
      supplier: null,
      bidders: 4,
    });
    const otherwise = desk.sql`update tenders set award_fen = 1 where tender_no = ${desk.tenderNo}`;
    expect(await refusal(otherwise)).toMatchObject({
      rule: 'tenders_summary',
      facts: { tender: desk.tenderNo },
    });
    const fewer = desk.sql`update tenders set bidders = 3 where tender_no = ${desk.tenderNo}`;
    expect(await refusal(fewer)).toMatchObject({ rule: 'tenders_summary' });
    await desk.revoke('A');
    expect(await desk.summary()).toEqual({
      on: '2020-03-30',
      fen: 9_300_000,
      supplier: 'B',
      bidders: 4,
    });
    await desk.damage(
      'tenders',
      `update tenders set award_fen = 7 where tender_no = '${desk.tenderNo}'`,
    );
    expect(await desk.broken('tenders_summary')).toEqual([desk.tenderNo]);
    await desk.sql`delete from tender_revocations where tender_no = ${desk.tenderNo}`;
    expect(await desk.summary()).toEqual({
      on: '2020-03-30',
      fen: 18_300_000,
      supplier: null,
      bidders: 4,
    });
    await desk.sql`delete from tender_awards where tender_no = ${desk.tenderNo}`;
    expect(await desk.summary()).toEqual({ on: null, fen: null, supplier: null, bidders: 4 });
  });
});
