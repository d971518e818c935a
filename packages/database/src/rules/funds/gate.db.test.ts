import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, connect } from '../../connect.ts';
import { fundPayments } from '../../tables/funds/index.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import { FundBooks, refusalOf } from './testing/fund-books.ts';

let database: TestDatabase;
let books: FundBooks;
beforeAll(async () => {
  database = await createTestDatabase();
  books = new FundBooks(database.connection);
  await books.open();
});
afterAll(() => database.drop());

const row = async (statement: string) => (await database.connection.sql.unsafe(statement))[0];

describe('the payment gate', () => {
  it('waits for all four signatures, and names those that are missing', async () => {
    const agreement = await books.agreement(await books.project());
    await books.sign(agreement, ['town', 'enterprise']);
    await books.inspect(agreement, '2020-03-02', 300);
    await books.signOff(agreement, 1, '2020-03-02');
    await books.approve(agreement, 1, '2020-03-02');
    const pay = () => refusalOf(books.pay(agreement, 1, 300n, '2020-03-09'));
    expect(await pay()).toMatchObject({
      rule: 'fund_payments_signed',
      facts: { agreement, missing: '村集体、银行', missingEn: 'collective, bank' },
    });
    await books.sign(agreement, ['collective']);
    await books.sign(agreement, ['bank'], '2020-03-10');
    expect(await pay()).toMatchObject({ rule: 'fund_payments_signed', facts: { missing: '银行' } });
    expect(
      await refusalOf(books.pay(agreement, 1, 300n, '2020-03-10')),
      'on the day of the last signature',
    ).toBeUndefined();
    expect(
      await row(`select signed_by_all_on::text as signed, paid_fen::int, verified_permille as verified
        from fund_agreements where agreement_no = '${agreement}'`),
    ).toEqual({ signed: '2020-03-10', paid_fen: 30_000, verified: 300 });
  });

  it('waits for an inspection on site; papers looked at in an office are none', async () => {
    const agreement = await books.agreement(await books.project());
    await books.sign(agreement, ['town', 'collective', 'enterprise', 'bank']);
    await books.inspect(agreement, '2020-02-20', 900, false);
    expect(await refusalOf(books.pay(agreement, 1, 1n, '2020-03-09'))).toMatchObject({
      rule: 'fund_payments_inspected',
      facts: { agreement, day: '2020-03-09' },
    });
    expect(await refusalOf(books.signOff(agreement, 1, '2020-03-01'))).toMatchObject({
      rule: 'fund_sign_offs_inspected',
      facts: { agreement, stage: 1, day: '2020-03-01' },
    });
    await books.inspect(agreement, '2020-03-02', 300);
    expect(await refusalOf(books.signOff(agreement, 1, '2020-03-02'))).toBeUndefined();
  });

  it('waits for the third sign-off and for the collective', async () => {
    const agreement = await books.agreement(await books.project());
    await books.sign(agreement, ['town', 'collective', 'enterprise', 'bank']);
    await books.inspect(agreement, '2020-03-02', 300);
    await books.signOff(agreement, 1, '2020-03-03', ['industry_office', 'finance_audit_office']);
    const pay = () => refusalOf(books.pay(agreement, 1, 300n, '2020-03-09'));
    expect(await pay()).toMatchObject({
      rule: 'fund_payments_sign_offs',
      facts: { stage: 1, missing: '脱贫办', missingEn: 'poverty relief office', amount: '300.00' },
    });
    await books.signOff(agreement, 1, '2020-03-09', ['poverty_relief_office']);
    expect(await pay()).toMatchObject({ rule: 'fund_payments_approved', facts: { stage: 1 } });
    await books.approve(agreement, 1, '2020-03-09');
    expect(await pay()).toBeUndefined();
  });

  it('pays no more than the contract at its verified progress, to the fen', async () => {
    const { agreementNo } = await books.ready(425);
    await books.pay(agreementNo, 1, 300n, '2020-03-09');
    expect(await refusalOf(books.pay(agreementNo, 2, 126n, '2020-03-10'))).toMatchObject({
      rule: 'fund_payments_progress',
      facts: {
        ...{ paid: '300.00', amount: '126.00', limit: '425.00' },
        ...{ contract: '1,000.00', verified: '42.5' },
      },
    });
    expect(await refusalOf(books.pay(agreementNo, 2, 125n, '2020-03-10'))).toBeUndefined();
    await books.inspect(agreementNo, '2020-03-20', 500);
    expect(
      await refusalOf(books.pay(agreementNo, 2, 1n, '2020-03-19')),
      'verified later than paid',
    ).toMatchObject({ rule: 'fund_payments_progress', facts: { limit: '425.00' } });
  });

  it('pays no more than the cap of the stage, nor than the caps up to it', async () => {
    const { agreementNo } = await books.ready(1000);
    expect(await refusalOf(books.pay(agreementNo, 1, 301n, '2020-03-09'))).toMatchObject({
      rule: 'fund_payments_cap',
      facts: { stage: 1, paid: '0.00', amount: '301.00', limit: '300.00' },
    });
    await books.pay(agreementNo, 1, 200n, '2020-03-09');
    await books.pay(agreementNo, 2, 400n, '2020-03-10');
    expect(await refusalOf(books.pay(agreementNo, 1, 100n, '2020-03-11'))).toMatchObject({
      rule: 'fund_payments_caps_so_far',
      facts: { stage: 1, paid: '600.00', amount: '100.00', limit: '300.00' },
    });
  });

  it('pays the stages in order, and the last after acceptance', async () => {
    const { projectNo, agreementNo } = await books.ready(1000, { finishedOn: '2020-03-03' });
    expect(await refusalOf(books.pay(agreementNo, 2, 1n, '2020-03-09'))).toMatchObject({
      rule: 'fund_payments_order',
      facts: { stage: 2, skipped: 1 },
    });
    await books.pay(agreementNo, 1, 300n, '2020-03-09');
    await books.pay(agreementNo, 2, 400n, '2020-03-09');
    const pay = () => refusalOf(books.pay(agreementNo, 3, 300n, '2020-03-12'));
    expect(await pay()).toMatchObject({
      rule: 'fund_payments_accepted',
      facts: { project: projectNo, stage: 3 },
    });
    await books.accept(projectNo, '2020-03-10', 'failed');
    expect(await pay()).toMatchObject({ rule: 'fund_payments_accepted' });
    await books.accept(projectNo, '2020-03-12');
    expect(await pay()).toBeUndefined();
  });

  it('refuses a payment number that is there already as what it is', async () => {
    const { agreementNo } = await books.ready(1000);
    await books.pay(agreementNo, 1, 300n, '2020-03-09', 'Y-TWICE');
    expect(await refusalOf(books.pay(agreementNo, 1, 300n, '2020-03-09', 'Y-TWICE'))).toMatchObject(
      {
        kind: 'unique',
        rule: 'fund_payments_district_code_payment_no_pk',
      },
    );
    expect(await refusalOf(books.pay(agreementNo, 1, 300n, '2020-03-09'))).toMatchObject({
      rule: 'fund_payments_cap',
      facts: { paid: '300.00' },
    });
    expect(await refusalOf(books.pay(agreementNo, 9, 300n, '2020-03-09'))).toMatchObject({
      kind: 'foreign_key',
      rule: 'fund_payments_stage',
    });
  });

  it('pays the last stage once, however many try at the same time', async () => {
    const { projectNo, agreementNo } = await books.ready(1000, { finishedOn: '2020-03-03' });
    await books.accept(projectNo, '2020-03-03');
    await books.pay(agreementNo, 1, 300n, '2020-03-09');
    await books.pay(agreementNo, 2, 400n, '2020-03-09');
    const connections = await Promise.all(Array.from({ length: 5 }, () => connect(database.url)));
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, attempt) =>
        refusalOf(
          payLast(connections[attempt % connections.length], agreementNo, `LAST-${attempt}`),
        ),
      ),
    );
    await Promise.all(connections.map((connection) => connection.close()));
    const refused = answers.filter((answer) => answer !== undefined);
    expect(refused).toHaveLength(99);
    expect(new Set(refused.map(({ rule }) => rule))).toEqual(new Set(['fund_payments_cap']));
    expect(refused[0]?.facts).toMatchObject({ paid: '300.00', amount: '300.00', limit: '300.00' });
    expect(
      await row(`select paid_fen::int, (select count(*)::int from fund_payments
          where agreement_no = '${agreementNo}' and stage_no = 3) as payments
        from fund_agreements where agreement_no = '${agreementNo}'`),
    ).toEqual({ paid_fen: 100_000, payments: 1 });
  });
});

async function payLast(connection: Connection | undefined, agreement: string, paymentNo: string) {
  await connection?.db.insert(fundPayments).values({
    ...books.stamp,
    ...{ paymentNo, agreementNo: agreement, stageNo: 3, amountFen: 30_000n },
    ...{ paidOn: '2020-03-12', voucherNo: '记 1' },
  });
}
