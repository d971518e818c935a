import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  contractAmendments,
  suppliers,
  tenderAwards,
  tenderBids,
  tenderContracts,
  tenderLots,
  tenderNotices,
  tenderRevocations,
  tenders,
} from '../tables/index.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { RULES } from './index.ts';
import { violationOf } from './violation.ts';

let database: TestDatabase;
let batchId: number;
beforeAll(async () => {
  database = await createTestDatabase();
  const [batch] = await database.connection.sql<{ id: string }[]>`
    insert into batches (district_code, kind, origin, file_name, file_sha256, data_version)
    values ('610902', 'test', 'entered', 'test', ${'0'.repeat(64)}, 1) returning id`;
  batchId = Number(batch?.id);
  await db()
    .insert(suppliers)
    .values(['A', 'B', 'C', 'D'].map((code) => ({ ...stamp(), code, name: `供应商 ${code}` })));
});
afterAll(() => database.drop());

const db = () => database.connection.db;
const stamp = () => ({ districtCode: '610902', batchId, sourceRow: 1, origin: 'entered' as const });

/** The rule that refuses it, with what fills its sentence; 'allowed' where none does. */
const refusal = async (attempt: PromiseLike<unknown>) => {
  try {
    await attempt;
    return 'allowed';
  } catch (error) {
    const violation = violationOf(error);
    if (!violation) throw error;
    return violation;
  }
};
const broken = async (rule: string) => {
  const found = await db().execute<{ key: string; what: string }>(
    RULES[rule]?.broken?.('610902') as never,
  );
  return found.map(({ key }) => key);
};

let number = 0;
let tenderNo = '';
/** A tender that has been opened, with a lot of 100,000 yuan. */
const enterTender = async (more: Partial<typeof tenders.$inferInsert> = {}, lots = 1) => {
  number += 1;
  tenderNo = `T${number}`;
  await db()
    .insert(tenders)
    .values({
      ...{ ...stamp(), tenderNo, kind: 'works', method: 'open', methodDetails: '公开招标' },
      ...{ title: '工程', noticeOn: '2020-03-02', budgetFen: 20_000_000n },
      bidDeadline: new Date('2020-03-25T10:00:00+08:00'),
      openedAt: new Date('2020-03-25T10:00:00+08:00'),
      ...more,
    });
  for (let lotNo = 1; lotNo <= lots; lotNo += 1) {
    await db()
      .insert(tenderLots)
      .values({
        ...{ ...stamp(), tenderNo, lotNo, title: `${lotNo} 标段` },
        ...{ budgetFen: 10_000_000n, controlPriceFen: 9_800_000n },
      });
  }
};
type Bid = Partial<typeof tenderBids.$inferInsert>;
const bid = (supplierCode: string, amountFen: bigint, more: Bid = {}) =>
  db()
    .insert(tenderBids)
    .values({
      ...{ ...stamp(), tenderNo, lotNo: 1, supplierCode, amountFen },
      receivedAt: new Date('2020-03-24T10:00:00+08:00'),
      ...more,
    });
const threeBids = async (lotNo = 1) => {
  await bid('A', 9_000_000n, { lotNo });
  await bid('B', 9_300_000n, { lotNo });
  await bid('C', 9_500_000n, { lotNo });
};
type Award = Partial<typeof tenderAwards.$inferInsert>;
const award = (supplierCode: string, amountFen: bigint, more: Award = {}) =>
  db()
    .insert(tenderAwards)
    .values({
      ...{ ...stamp(), tenderNo, lotNo: 1, supplierCode, amountFen },
      awardedOn: '2020-03-27',
      ...more,
    });
const revoke = (supplierCode: string, revokedOn = '2020-04-10') =>
  db()
    .insert(tenderRevocations)
    .values({
      ...{ ...stamp(), tenderNo, lotNo: 1, supplierCode, revokedOn },
      reason: '放弃中标',
    });
const sign = (more: Partial<typeof tenderContracts.$inferInsert> = {}) =>
  db()
    .insert(tenderContracts)
    .values({
      ...{ ...stamp(), contractNo: `${tenderNo}-HT`, tenderNo, lotNo: 1, supplierCode: 'A' },
      ...{ signedOn: '2020-04-08', amountFen: 9_000_000n },
      ...more,
    });
const amend = (amendmentNo: number, changeFen: bigint, signedOn = '2020-06-01') =>
  db()
    .insert(contractAmendments)
    .values({
      ...{ ...stamp(), contractNo: `${tenderNo}-HT`, amendmentNo, changeFen, signedOn },
      reason: '工程量变更',
    });
type Kind = (typeof tenderNotices.$inferInsert)['kind'];
const publish = (kind: Kind, publishedOn: string) =>
  db()
    .insert(tenderNotices)
    .values({ ...stamp(), tenderNo, kind, publishedOn, documentNo: `${kind}-${publishedOn}` });
const summary = async () => {
  const [row] = await database.connection.sql`
    select awarded_on::text as on, award_fen::int as fen, supplier_code as supplier, bidders
    from tenders where tender_no = ${tenderNo}`;
  return row;
};
/** Changes rows past the triggers, as damage would. */
const damage = (table: string, statement: string) =>
  database.connection.sql.unsafe(
    `alter table ${table} disable trigger user; ${statement}; alter table ${table} enable trigger user`,
  );

describe('the credit code of a supplier', () => {
  const put = (creditCode: string | null) =>
    refusal(
      db()
        .insert(suppliers)
        .values({ ...stamp(), code: `X${creditCode}`, name: '', creditCode }),
    );

  it('has a right check digit, if there is one', async () => {
    expect(await put('91110000600037341L')).toBe('allowed');
    expect(await put('91610902MA00000250')).toBe('allowed');
    expect(await put(null)).toBe('allowed');
    expect(await put('91110000600037341M')).toMatchObject({
      rule: 'suppliers_credit_code',
      facts: { code: '91110000600037341M' },
    });
    await damage('suppliers', `update suppliers set credit_code = '9111' where code = 'Xnull'`);
    expect(await broken('suppliers_credit_code')).toEqual(['Xnull']);
    await database.connection.sql`update suppliers set credit_code = null where code = 'Xnull'`;
  });

  it('is never that of a made-up one', async () => {
    const made = { ...stamp(), origin: 'simulated' as const, code: 'SIM-1', name: '模拟' };
    expect(
      await refusal(
        db()
          .insert(suppliers)
          .values({ ...made, creditCode: '91110000600037341L' }),
      ),
    ).toMatchObject({ rule: 'suppliers_made_up' });
  });
});

describe('a tender', () => {
  it('may be entered before its award, or with its result alone, but not with half of one', async () => {
    await enterTender();
    expect(await summary()).toEqual({ on: null, fen: null, supplier: null, bidders: null });
    const whole = { awardedOn: '2020-03-27', awardFen: 9_000_000n, bidders: 3 };
    expect(await refusal(enterTender(whole, 0))).toBe('allowed');
    expect(await refusal(enterTender({ awardedOn: '2020-03-27' }, 0))).toMatchObject({
      rule: 'tenders_result',
    });
    expect(await refusal(enterTender({ supplierCode: 'A' }, 0))).toMatchObject({
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
    expect(await refusal(enterTender(more))).toMatchObject({ rule });
  });

  it('gives its lots no more than its budget', async () => {
    await enterTender({}, 2);
    const third = { ...stamp(), tenderNo, lotNo: 3, title: '' };
    expect(
      await refusal(
        db()
          .insert(tenderLots)
          .values({ ...third, budgetFen: 1n }),
      ),
    ).toMatchObject({
      rule: 'tender_lots_within_budget',
      facts: { total: '200,000.01', budget: '200,000.00' },
    });
    expect(await refusal(db().insert(tenderLots).values(third))).toBe('allowed');
    await damage('tenders', `update tenders set budget_fen = 5 where tender_no = '${tenderNo}'`);
    expect(await broken('tender_lots_within_budget')).toEqual([tenderNo]);
    await database.connection
      .sql`update tenders set budget_fen = null where tender_no = ${tenderNo}`;
  });
});

describe('a bid', () => {
  it('comes after the notice, for a price, and is only turned down with a reason', async () => {
    await enterTender();
    const early = { receivedAt: new Date('2020-03-01T23:00:00+08:00') };
    expect(await refusal(bid('A', 1n, early))).toMatchObject({
      rule: 'tender_bids_early',
      facts: { received: '2020-03-01', notice: '2020-03-02' },
    });
    expect(await refusal(bid('A', 0n))).toMatchObject({ rule: 'tender_bids_amount' });
    expect(await refusal(bid('A', 1n, { state: 'disqualified' }))).toMatchObject({
      rule: 'tender_bids_reason',
    });
    expect(await refusal(bid('A', 1n, { state: 'disqualified', reason: '资格不符' }))).toBe(
      'allowed',
    );
    expect(await summary()).toMatchObject({ bidders: 1 });
    await damage(
      'tenders',
      `update tenders set notice_on = '2020-03-25' where tender_no = '${tenderNo}'`,
    );
    expect(await broken('tender_bids_early')).toEqual([`${tenderNo}/1/A`]);
    await damage(
      'tenders',
      `update tenders set notice_on = '2020-03-02' where tender_no = '${tenderNo}'`,
    );
  });

  it('is the only one of a direct procurement', async () => {
    await enterTender({ method: 'direct' });
    await bid('A', 9_000_000n);
    expect(await refusal(bid('B', 9_000_000n))).toMatchObject({ rule: 'tenders_direct' });
  });

  it('stays as it is once its lot is awarded; the same one again is no change', async () => {
    await enterTender();
    await threeBids();
    await award('A', 9_000_000n);
    expect(await refusal(bid('D', 1n))).toMatchObject({
      rule: 'tender_bids_awarded',
      facts: { lot: 1 },
    });
    const change = database.connection.sql`
      update tender_bids set amount_fen = 5 where tender_no = ${tenderNo} and supplier_code = 'A'`;
    expect(await refusal(change)).toMatchObject({ rule: 'tender_bids_awarded' });
    const again = database.connection.sql`
      insert into tender_bids select * from tender_bids where tender_no = ${tenderNo}
      on conflict (district_code, tender_no, lot_no, supplier_code) do update set source_row = 9`;
    expect(await refusal(again)).toBe('allowed');
  });
});

describe('an award', () => {
  beforeEach(() => enterTender());

  it('goes to a valid bid of its lot, at its price', async () => {
    await threeBids();
    await bid('D', 8_000_000n, { state: 'disqualified', reason: '资格不符' });
    expect(await refusal(award('D', 8_000_000n))).toMatchObject({
      rule: 'tender_awards_valid_bid',
    });
    expect(await refusal(award('A', 8_999_999n))).toMatchObject({
      rule: 'tender_awards_price',
      facts: { award: '89,999.99', bid: '90,000.00' },
    });
    expect(await refusal(award('A', 9_000_000n))).toBe('allowed');
    await damage(
      'tender_bids',
      `update tender_bids set state = 'disqualified', reason = '?', amount_fen = 1
      where tender_no = '${tenderNo}' and supplier_code = 'A'`,
    );
    expect(await broken('tender_awards_valid_bid')).toEqual([`${tenderNo}/1/A`]);
    expect(await broken('tender_awards_price')).toEqual([`${tenderNo}/1/A`]);
    await damage(
      'tender_bids',
      `update tender_bids set state = 'valid', reason = null, amount_fen = 9000000
      where tender_no = '${tenderNo}' and supplier_code = 'A'`,
    );
  });

  it('without a bid is refused by its foreign key', async () => {
    expect(await refusal(award('A', 1n))).toMatchObject({ rule: 'tender_awards_bid' });
  });

  it('may lie below the last price where prices are negotiated', async () => {
    await enterTender({ method: 'limited' });
    await threeBids();
    expect(await refusal(award('A', 9_000_001n))).toMatchObject({ rule: 'tender_awards_price' });
    expect(await refusal(award('A', 8_900_000n))).toBe('allowed');
  });

  it('lies within the control price of its lot', async () => {
    await threeBids();
    await bid('D', 9_900_000n);
    expect(await refusal(award('D', 9_900_000n))).toMatchObject({
      rule: 'tender_awards_control_price',
      facts: { award: '99,000.00', control: '98,000.00' },
    });
    await award('C', 9_500_000n);
    await damage(
      'tender_lots',
      `update tender_lots set control_price_fen = 9 where tender_no = '${tenderNo}'`,
    );
    expect(await broken('tender_awards_control_price')).toEqual([`${tenderNo}/1/C`]);
    await damage(
      'tender_lots',
      `update tender_lots set control_price_fen = null where tender_no = '${tenderNo}'`,
    );
  });

  it('of an open tender needs three valid bids, or the approval of fewer', async () => {
    await bid('A', 9_000_000n);
    await bid('B', 9_100_000n);
    await bid('C', 9_200_000n, { state: 'disqualified', reason: '资格不符' });
    expect(await refusal(award('A', 9_000_000n))).toMatchObject({
      rule: 'tender_awards_bidders',
      facts: { valid: 2 },
    });
    expect(await refusal(award('A', 9_000_000n, { approvalDocument: ' ' }))).toMatchObject({
      rule: 'tender_awards_approval',
    });
    expect(
      await refusal(award('A', 9_000_000n, { approvalDocument: '汉发改批〔2020〕1 号' })),
    ).toBe('allowed');
    await damage(
      'tender_awards',
      `update tender_awards set approval_document = null where tender_no = '${tenderNo}'`,
    );
    expect(await broken('tender_awards_bidders')).toEqual([`${tenderNo}/1/A`]);
    await damage(
      'tender_awards',
      `update tender_awards set approval_document = '补' where tender_no = '${tenderNo}'`,
    );
  });

  it('comes after the opening', async () => {
    await threeBids();
    expect(await refusal(award('A', 9_000_000n, { awardedOn: '2020-03-24' }))).toMatchObject({
      rule: 'tender_awards_early',
      facts: { awarded: '2020-03-24', opened: '2020-03-25' },
    });
    await database.connection
      .sql`update tenders set opened_at = null where tender_no = ${tenderNo}`;
    expect(await refusal(award('A', 9_000_000n))).toMatchObject({ rule: 'tender_awards_unopened' });
    await damage(
      'tender_awards',
      `insert into tender_awards (district_code, batch_id, source_row, origin,
      tender_no, lot_no, supplier_code, amount_fen, awarded_on)
      values ('610902', ${batchId}, 1, 'entered', '${tenderNo}', 1, 'A', 9000000, '2020-03-20')`,
    );
    expect(await broken('tender_awards_unopened')).toEqual([`${tenderNo}/1/A`]);
    await damage(
      'tenders',
      `update tenders set opened_at = '2020-03-25 10:00+08' where tender_no = '${tenderNo}'`,
    );
    expect(await broken('tender_awards_early')).toEqual([`${tenderNo}/1/A`]);
    // The award came in past the triggers: the summary knows nothing of it.
    expect(await broken('tenders_summary')).toEqual([tenderNo]);
    await database.connection
      .sql`update tender_awards set awarded_on = '2020-03-27' where tender_no = ${tenderNo}`;
    expect(await broken('tenders_summary')).toEqual([]);
  });

  it('is not given to a cancelled tender, and an awarded one is not cancelled', async () => {
    await threeBids();
    await publish('cancelled', '2020-03-26');
    expect(await refusal(award('A', 9_000_000n))).toMatchObject({
      rule: 'tender_awards_cancelled',
    });
    await database.connection.sql`delete from tender_notices where tender_no = ${tenderNo}`;
    await award('A', 9_000_000n);
    expect(await refusal(publish('cancelled', '2020-03-28'))).toMatchObject({
      rule: 'tender_notices_cancelled',
      facts: { awarded: '2020-03-27' },
    });
    await damage(
      'tender_notices',
      `insert into tender_notices (district_code, batch_id, source_row, origin,
      tender_no, document_no, kind, published_on)
      values ('610902', ${batchId}, 1, 'entered', '${tenderNo}', 'X', 'cancelled', '2020-03-28')`,
    );
    expect(await broken('tender_awards_cancelled')).toEqual([`${tenderNo}/1/A`]);
    expect(await broken('tender_notices_cancelled')).toEqual([`${tenderNo}/X`]);
    await database.connection.sql`delete from tender_notices where tender_no = ${tenderNo}`;
  });

  it('makes the summary of its tender: the sum, the last day, the supplier where there is one', async () => {
    await enterTender({}, 2);
    await threeBids(1);
    await threeBids(2);
    await bid('D', 9_600_000n, { lotNo: 2 });
    await award('A', 9_000_000n);
    expect(await summary()).toEqual({
      on: '2020-03-27',
      fen: 9_000_000,
      supplier: 'A',
      bidders: 4,
    });
    await award('B', 9_300_000n, { lotNo: 2, awardedOn: '2020-03-30' });
    expect(await summary()).toEqual({
      on: '2020-03-30',
      fen: 18_300_000,
      supplier: null,
      bidders: 4,
    });
    const otherwise = database.connection
      .sql`update tenders set award_fen = 1 where tender_no = ${tenderNo}`;
    expect(await refusal(otherwise)).toMatchObject({
      rule: 'tenders_summary',
      facts: { tender: tenderNo },
    });
    const fewer = database.connection
      .sql`update tenders set bidders = 3 where tender_no = ${tenderNo}`;
    expect(await refusal(fewer)).toMatchObject({ rule: 'tenders_summary' });
    await revoke('A');
    expect(await summary()).toEqual({
      on: '2020-03-30',
      fen: 9_300_000,
      supplier: 'B',
      bidders: 4,
    });
    await damage('tenders', `update tenders set award_fen = 7 where tender_no = '${tenderNo}'`);
    expect(await broken('tenders_summary')).toEqual([tenderNo]);
    await database.connection.sql`delete from tender_revocations where tender_no = ${tenderNo}`;
    expect(await summary()).toEqual({
      on: '2020-03-30',
      fen: 18_300_000,
      supplier: null,
      bidders: 4,
    });
    await database.connection.sql`delete from tender_awards where tender_no = ${tenderNo}`;
    expect(await summary()).toEqual({ on: null, fen: null, supplier: null, bidders: 4 });
  });

  it('is the only one of its lot until it is revoked', async () => {
    await threeBids();
    await award('A', 9_000_000n);
    expect(await refusal(award('B', 9_300_000n))).toMatchObject({ rule: 'tender_awards_one' });
    expect(await refusal(revoke('A', '2020-03-26'))).toMatchObject({
      rule: 'tender_revocations_early',
      facts: { revoked: '2020-03-26', awarded: '2020-03-27' },
    });
    await revoke('A');
    expect(await summary()).toMatchObject({ on: null, fen: null });
    expect(await refusal(award('B', 9_300_000n))).toBe('allowed');
    expect(await summary()).toMatchObject({ fen: 9_300_000, supplier: 'B' });
    await database.connection.sql.unsafe(`drop index tender_awards_one_a_lot`);
    await damage(
      'tender_awards',
      `update tender_awards set revoked_on = null where tender_no = '${tenderNo}'`,
    );
    expect(await broken('tender_awards_one')).toEqual([`${tenderNo}/1`]);
    await damage(
      'tender_awards',
      `update tender_awards set revoked_on = '2020-04-10'
      where tender_no = '${tenderNo}' and supplier_code = 'A'`,
    );
    await damage(
      'tender_revocations',
      `update tender_revocations set revoked_on = '2020-03-01' where tender_no = '${tenderNo}'`,
    );
    expect(await broken('tender_revocations_early')).toEqual([`${tenderNo}/1/A`]);
    await damage(
      'tender_revocations',
      `update tender_revocations set revoked_on = '2020-04-10' where tender_no = '${tenderNo}'`,
    );
  });

  it('is one of two that are entered at the same time', async () => {
    await threeBids();
    const answers = await Promise.all([
      refusal(award('A', 9_000_000n)),
      refusal(award('B', 9_300_000n)),
      refusal(award('C', 9_500_000n)),
    ]);
    expect(answers.filter((answer) => answer === 'allowed')).toHaveLength(1);
    expect(answers.filter((answer) => answer !== 'allowed')).toMatchObject([
      { rule: 'tender_awards_one' },
      { rule: 'tender_awards_one' },
    ]);
  });

  it('waits for a bid that is being turned down', async () => {
    await threeBids();
    let awarded: Promise<unknown> = Promise.resolve();
    await database.connection.sql.begin(async (tx) => {
      await tx`update tender_bids set state = 'disqualified', reason = '串通投标'
        where tender_no = ${tenderNo} and supplier_code = 'C'`;
      awarded = refusal(award('A', 9_000_000n));
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(await awarded).toMatchObject({ rule: 'tender_awards_bidders', facts: { valid: 2 } });
  });
});

describe('a notice', () => {
  it('tells what has happened', async () => {
    await enterTender();
    await threeBids();
    expect(await refusal(publish('tender', '2020-03-01'))).toMatchObject({
      rule: 'tender_notices_early',
    });
    expect(await refusal(publish('tender', '2020-03-02'))).toBe('allowed');
    expect(await refusal(publish('award', '2020-03-27'))).toMatchObject({
      rule: 'tender_notices_award',
    });
    await award('A', 9_000_000n);
    expect(await refusal(publish('award', '2020-03-26'))).toMatchObject({
      rule: 'tender_notices_award',
    });
    expect(await refusal(publish('award', '2020-03-27'))).toBe('allowed');
    expect(await refusal(publish('contract', '2020-04-08'))).toMatchObject({
      rule: 'tender_notices_contract',
    });
    await sign();
    expect(await refusal(publish('contract', '2020-04-08'))).toBe('allowed');
    const document = { documentNo: ' ', kind: 'change' as const, publishedOn: '2020-03-03' };
    expect(
      await refusal(
        db()
          .insert(tenderNotices)
          .values({ ...stamp(), tenderNo, ...document }),
      ),
    ).toMatchObject({ rule: 'tender_notices_document' });
    await damage(
      'tender_notices',
      `update tender_notices set published_on = '2020-01-01' where tender_no = '${tenderNo}'`,
    );
    expect(await broken('tender_notices_early')).toHaveLength(3);
    expect(await broken('tender_notices_award')).toEqual([`${tenderNo}/award-2020-03-27`]);
    expect(await broken('tender_notices_contract')).toEqual([`${tenderNo}/contract-2020-04-08`]);
    await database.connection.sql`delete from tender_notices where tender_no = ${tenderNo}`;
  });
});

describe('a contract', () => {
  beforeEach(async () => {
    await enterTender();
    await threeBids();
    await award('A', 9_000_000n);
  });

  it('rests on an award that stands, at its amount and after it', async () => {
    expect(await refusal(sign({ amountFen: 9_000_001n }))).toMatchObject({
      rule: 'tender_contracts_price',
      facts: { contract: '90,000.01', award: '90,000.00' },
    });
    expect(await refusal(sign({ signedOn: '2020-03-26' }))).toMatchObject({
      rule: 'tender_contracts_early',
    });
    await revoke('A');
    expect(await refusal(sign())).toMatchObject({
      rule: 'tender_contracts_standing',
      facts: { revoked: '2020-04-10' },
    });
    await database.connection.sql`delete from tender_revocations where tender_no = ${tenderNo}`;
    expect(await refusal(sign())).toBe('allowed');
    expect(await refusal(revoke('A'))).toMatchObject({ rule: 'tender_revocations_contract' });
    await damage(
      'tender_contracts',
      `update tender_contracts set amount_fen = 8, signed_on = '2020-01-01' where tender_no = '${tenderNo}'`,
    );
    await damage(
      'tender_awards',
      `update tender_awards set revoked_on = '2020-04-10' where tender_no = '${tenderNo}'`,
    );
    await damage(
      'tender_revocations',
      `insert into tender_revocations (district_code, batch_id, source_row, origin,
      tender_no, lot_no, supplier_code, revoked_on, reason)
      values ('610902', ${batchId}, 1, 'entered', '${tenderNo}', 1, 'A', '2020-04-10', '?')`,
    );
    expect(await broken('tender_contracts_price')).toEqual([`${tenderNo}-HT`]);
    expect(await broken('tender_contracts_early')).toEqual([`${tenderNo}-HT`]);
    expect(await broken('tender_contracts_standing')).toEqual([`${tenderNo}-HT`]);
    expect(await broken('tender_revocations_contract')).toEqual([`${tenderNo}/1/A`]);
    await damage(
      'tender_contracts',
      `delete from tender_contracts where tender_no = '${tenderNo}'`,
    );
  });

  it('keeps its total with every amendment', async () => {
    await sign({ totalFen: 5n });
    const total = async () => {
      const [row] = await database.connection.sql`
        select total_fen::int as total from tender_contracts where tender_no = ${tenderNo}`;
      return row?.total;
    };
    expect(await total()).toBe(9_000_000);
    await amend(1, 5_000_000n);
    await amend(2, -1_000_000n);
    expect(await total()).toBe(13_000_000);
    expect(await refusal(amend(3, -13_000_000n))).toMatchObject({ rule: 'tender_contracts_total' });
    expect(await refusal(amend(3, 1n, '2020-04-07'))).toMatchObject({
      rule: 'contract_amendments_early',
    });
    await database.connection
      .sql`delete from contract_amendments where amendment_no = 1 and contract_no = ${`${tenderNo}-HT`}`;
    expect(await total()).toBe(8_000_000);
    await damage(
      'contract_amendments',
      `update contract_amendments set signed_on = '2020-01-01' where contract_no = '${tenderNo}-HT'`,
    );
    expect(await broken('contract_amendments_early')).toEqual([`${tenderNo}-HT/2`]);
    await damage(
      'contract_amendments',
      `delete from contract_amendments where contract_no = '${tenderNo}-HT'`,
    );
  });

  it('of a procurement grows by at most a tenth, also by two clerks at once', async () => {
    await enterTender({ kind: 'procurement' });
    await threeBids();
    await award('A', 9_000_000n);
    await sign();
    expect(await refusal(amend(1, 900_001n))).toMatchObject({
      rule: 'contract_amendments_share',
      facts: { added: '9,000.01', contract: '90,000.00' },
    });
    const answers = await Promise.all([refusal(amend(1, 500_000n)), refusal(amend(2, 500_000n))]);
    expect(answers.filter((answer) => answer === 'allowed')).toHaveLength(1);
    expect(await refusal(amend(3, 400_000n))).toBe('allowed');
    await damage('tenders', `update tenders set kind = 'works' where tender_no = '${tenderNo}'`);
    await amend(4, 1n);
    await damage(
      'tenders',
      `update tenders set kind = 'procurement' where tender_no = '${tenderNo}'`,
    );
    expect(await broken('contract_amendments_share')).toEqual([`${tenderNo}-HT`]);
  });
});

describe('the credit code in SQL', () => {
  it('allows exactly one check character for every body', async () => {
    const letter = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY');
    const body = fc
      .tuple(
        letter,
        letter,
        fc.stringMatching(/^\d{6}$/),
        fc.array(letter, { minLength: 9, maxLength: 9 }),
      )
      .map(([a, b, region, rest]) => a + b + region + rest.join(''));
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const [row] = await database.connection.sql`
          select count(*)::int as valid from unnest(string_to_array('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', null)) as last
          where minxin_credit_code_valid(${text} || last)`;
        expect(row?.valid).toBe(1);
      }),
      { numRuns: 50 },
    );
  });
});
