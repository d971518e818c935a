import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTenderDesk, refusal, type TenderDesk } from './testing/tender-desk.ts';

let desk: TenderDesk;
beforeAll(async () => {
  desk = await openTenderDesk();
});
afterAll(() => desk.database.drop());

describe('an award', () => {
  beforeEach(() => desk.enterTender());

  it('goes to a valid bid of its lot, at its price', async () => {
    await desk.threeBids();
    await desk.bid('D', 8_000_000n, { state: 'disqualified', reason: '资格不符' });
    expect(await refusal(desk.award('D', 8_000_000n))).toMatchObject({
      rule: 'tender_awards_valid_bid',
    });
    expect(await refusal(desk.award('A', 8_999_999n))).toMatchObject({
      rule: 'tender_awards_price',
      facts: { award: '89,999.99', bid: '90,000.00' },
    });
    expect(await refusal(desk.award('A', 9_000_000n))).toBe('allowed');
    await desk.damage(
      'tender_bids',
      `update tender_bids set state = 'disqualified', reason = '?', amount_fen = 1
      where tender_no = '${desk.tenderNo}' and supplier_code = 'A'`,
    );
    expect(await desk.broken('tender_awards_valid_bid')).toEqual([`${desk.tenderNo}/1/A`]);
    expect(await desk.broken('tender_awards_price')).toEqual([`${desk.tenderNo}/1/A`]);
    await desk.damage(
      'tender_bids',
      `update tender_bids set state = 'valid', reason = null, amount_fen = 9000000
      where tender_no = '${desk.tenderNo}' and supplier_code = 'A'`,
    );
  });

  it('without a bid is refused by its foreign key', async () => {
    expect(await refusal(desk.award('A', 1n))).toMatchObject({ rule: 'tender_awards_bid' });
  });

  it('may lie below the last price where prices are negotiated', async () => {
    await desk.enterTender({ method: 'limited' });
    await desk.threeBids();
    expect(await refusal(desk.award('A', 9_000_001n))).toMatchObject({
      rule: 'tender_awards_price',
    });
    expect(await refusal(desk.award('A', 8_900_000n))).toBe('allowed');
  });

  it('lies within the control price of its lot', async () => {
    await desk.threeBids();
    await desk.bid('D', 9_900_000n);
    expect(await refusal(desk.award('D', 9_900_000n))).toMatchObject({
      rule: 'tender_awards_control_price',
      facts: { award: '99,000.00', control: '98,000.00' },
    });
    await desk.award('C', 9_500_000n);
    await desk.damage(
      'tender_lots',
      `update tender_lots set control_price_fen = 9 where tender_no = '${desk.tenderNo}'`,
    );
    expect(await desk.broken('tender_awards_control_price')).toEqual([`${desk.tenderNo}/1/C`]);
    await desk.damage(
      'tender_lots',
      `update tender_lots set control_price_fen = null where tender_no = '${desk.tenderNo}'`,
    );
  });

  it('of an open tender needs three valid bids, or the approval of fewer', async () => {
    await desk.bid('A', 9_000_000n);
    await desk.bid('B', 9_100_000n);
    await desk.bid('C', 9_200_000n, { state: 'disqualified', reason: '资格不符' });
    expect(await refusal(desk.award('A', 9_000_000n))).toMatchObject({
      rule: 'tender_awards_bidders',
      facts: { valid: 2 },
    });
    expect(await refusal(desk.award('A', 9_000_000n, { approvalDocument: ' ' }))).toMatchObject({
      rule: 'tender_awards_approval',
    });
    expect(
      await refusal(desk.award('A', 9_000_000n, { approvalDocument: '汉发改批〔2020〕1 号' })),
    ).toBe('allowed');
    await desk.damage(
      'tender_awards',
      `update tender_awards set approval_document = null where tender_no = '${desk.tenderNo}'`,
    );
    expect(await desk.broken('tender_awards_bidders')).toEqual([`${desk.tenderNo}/1/A`]);
    await desk.damage(
      'tender_awards',
      `update tender_awards set approval_document = '补' where tender_no = '${desk.tenderNo}'`,
    );
  });

  it('comes after the opening', async () => {
    await desk.threeBids();
    expect(await refusal(desk.award('A', 9_000_000n, { awardedOn: '2020-03-24' }))).toMatchObject({
      rule: 'tender_awards_early',
      facts: { awarded: '2020-03-24', opened: '2020-03-25' },
    });
    await desk.sql`update tenders set opened_at = null where tender_no = ${desk.tenderNo}`;
    expect(await refusal(desk.award('A', 9_000_000n))).toMatchObject({
      rule: 'tender_awards_unopened',
    });
    await desk.damage(
      'tender_awards',
      `insert into tender_awards (district_code, batch_id, source_row, origin,
      tender_no, lot_no, supplier_code, amount_fen, awarded_on)
      values ('610902', ${desk.batchId}, 1, 'entered', '${desk.tenderNo}', 1, 'A', 9000000, '2020-03-20')`,
    );
    expect(await desk.broken('tender_awards_unopened')).toEqual([`${desk.tenderNo}/1/A`]);
    await desk.damage(
      'tenders',
      `update tenders set opened_at = '2020-03-25 10:00+08' where tender_no = '${desk.tenderNo}'`,
    );
    expect(await desk.broken('tender_awards_early')).toEqual([`${desk.tenderNo}/1/A`]);
    // The award came in past the triggers: the summary knows nothing of it.
    expect(await desk.broken('tenders_summary')).toEqual([desk.tenderNo]);
    await desk.sql`update tender_awards set awarded_on = '2020-03-27' where tender_no = ${desk.tenderNo}`;
    expect(await desk.broken('tenders_summary')).toEqual([]);
  });

  it('is not given to a cancelled tender, and an awarded one is not cancelled', async () => {
    await desk.threeBids();
    await desk.publish('cancelled', '2020-03-26');
    expect(await refusal(desk.award('A', 9_000_000n))).toMatchObject({
      rule: 'tender_awards_cancelled',
    });
    await desk.sql`delete from tender_notices where tender_no = ${desk.tenderNo}`;
    await desk.award('A', 9_000_000n);
    expect(await refusal(desk.publish('cancelled', '2020-03-28'))).toMatchObject({
      rule: 'tender_notices_cancelled',
      facts: { awarded: '2020-03-27' },
    });
    await desk.damage(
      'tender_notices',
      `insert into tender_notices (district_code, batch_id, source_row, origin,
      tender_no, document_no, kind, published_on)
      values ('610902', ${desk.batchId}, 1, 'entered', '${desk.tenderNo}', 'X', 'cancelled', '2020-03-28')`,
    );
    expect(await desk.broken('tender_awards_cancelled')).toEqual([`${desk.tenderNo}/1/A`]);
    expect(await desk.broken('tender_notices_cancelled')).toEqual([`${desk.tenderNo}/X`]);
    await desk.sql`delete from tender_notices where tender_no = ${desk.tenderNo}`;
  });

  it('is the only one of its lot until it is revoked', async () => {
    await desk.threeBids();
    await desk.award('A', 9_000_000n);
    expect(await refusal(desk.award('B', 9_300_000n))).toMatchObject({ rule: 'tender_awards_one' });
    expect(await refusal(desk.revoke('A', '2020-03-26'))).toMatchObject({
      rule: 'tender_revocations_early',
      facts: { revoked: '2020-03-26', awarded: '2020-03-27' },
    });
    await desk.revoke('A');
    expect(await desk.summary()).toMatchObject({ on: null, fen: null });
    expect(await refusal(desk.award('B', 9_300_000n))).toBe('allowed');
    expect(await desk.summary()).toMatchObject({ fen: 9_300_000, supplier: 'B' });
    await desk.sql.unsafe(`drop index tender_awards_one_a_lot`);
    await desk.damage(
      'tender_awards',
      `update tender_awards set revoked_on = null where tender_no = '${desk.tenderNo}'`,
    );
    expect(await desk.broken('tender_awards_one')).toEqual([`${desk.tenderNo}/1`]);
    await desk.damage(
      'tender_awards',
      `update tender_awards set revoked_on = '2020-04-10'
      where tender_no = '${desk.tenderNo}' and supplier_code = 'A'`,
    );
    await desk.damage(
      'tender_revocations',
      `update tender_revocations set revoked_on = '2020-03-01' where tender_no = '${desk.tenderNo}'`,
    );
    expect(await desk.broken('tender_revocations_early')).toEqual([`${desk.tenderNo}/1/A`]);
    await desk.damage(
      'tender_revocations',
      `update tender_revocations set revoked_on = '2020-04-10' where tender_no = '${desk.tenderNo}'`,
    );
  });

  it('is one of two that are entered at the same time', async () => {
    await desk.threeBids();
    const answers = await Promise.all([
      refusal(desk.award('A', 9_000_000n)),
      refusal(desk.award('B', 9_300_000n)),
      refusal(desk.award('C', 9_500_000n)),
    ]);
    expect(answers.filter((answer) => answer === 'allowed')).toHaveLength(1);
    expect(answers.filter((answer) => answer !== 'allowed')).toMatchObject([
      { rule: 'tender_awards_one' },
      { rule: 'tender_awards_one' },
    ]);
  });

  it('waits for a bid that is being turned down', async () => {
    await desk.threeBids();
    let awarded: Promise<unknown> = Promise.resolve();
    await desk.sql.begin(async (tx) => {
      await tx`update tender_bids set state = 'disqualified', reason = '串通投标'
        where tender_no = ${desk.tenderNo} and supplier_code = 'C'`;
      awarded = refusal(desk.award('A', 9_000_000n));
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(await awarded).toMatchObject({ rule: 'tender_awards_bidders', facts: { valid: 2 } });
  });
});
