import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTenderDesk, refusal, type TenderDesk } from './testing/tender-desk.ts';

let desk: TenderDesk;
beforeAll(async () => {
  desk = await openTenderDesk();
});
afterAll(() => desk.database.drop());

describe('a bid', () => {
  it('comes after the notice, for a price, and is only turned down with a reason', async () => {
    await desk.enterTender();
    const early = { receivedAt: new Date('2020-03-01T23:00:00+08:00') };
    expect(await refusal(desk.bid('A', 1n, early))).toMatchObject({
      rule: 'tender_bids_early',
      facts: { received: '2020-03-01', notice: '2020-03-02' },
    });
    expect(await refusal(desk.bid('A', 0n))).toMatchObject({ rule: 'tender_bids_amount' });
    expect(await refusal(desk.bid('A', 1n, { state: 'disqualified' }))).toMatchObject({
      rule: 'tender_bids_reason',
    });
    expect(await refusal(desk.bid('A', 1n, { state: 'disqualified', reason: '资格不符' }))).toBe(
      'allowed',
    );
    expect(await desk.summary()).toMatchObject({ bidders: 1 });
    await desk.damage(
      'tenders',
      `update tenders set notice_on = '2020-03-25' where tender_no = '${desk.tenderNo}'`,
    );
    expect(await desk.broken('tender_bids_early')).toEqual([`${desk.tenderNo}/1/A`]);
    await desk.damage(
      'tenders',
      `update tenders set notice_on = '2020-03-02' where tender_no = '${desk.tenderNo}'`,
    );
  });

  it('is the only one of a direct procurement', async () => {
    await desk.enterTender({ method: 'direct' });
    await desk.bid('A', 9_000_000n);
    expect(await refusal(desk.bid('B', 9_000_000n))).toMatchObject({ rule: 'tenders_direct' });
  });

  it('stays as it is once its lot is awarded; the same one again is no change', async () => {
    await desk.enterTender();
    await desk.threeBids();
    await desk.award('A', 9_000_000n);
    expect(await refusal(desk.bid('D', 1n))).toMatchObject({
      rule: 'tender_bids_awarded',
      facts: { lot: 1 },
    });
    const change = desk.sql`
      update tender_bids set amount_fen = 5 where tender_no = ${desk.tenderNo} and supplier_code = 'A'`;
    expect(await refusal(change)).toMatchObject({ rule: 'tender_bids_awarded' });
    const again = desk.sql`
      insert into tender_bids select * from tender_bids where tender_no = ${desk.tenderNo}
      on conflict (district_code, tender_no, lot_no, supplier_code) do update set source_row = 9`;
    expect(await refusal(again)).toBe('allowed');
  });
});
