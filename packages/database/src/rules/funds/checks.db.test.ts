import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  agreementSignatories,
  collectiveApprovals,
  fundInspections,
  fundPayments,
} from '../../tables/funds/index.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import { FundBooks, refusalOf } from './testing/fund-books.ts';

let database: TestDatabase;
let books: FundBooks;
let agreementNo: string;
let projectNo: string;
beforeAll(async () => {
  database = await createTestDatabase();
  books = new FundBooks(database.connection);
  await books.open();
  ({ agreementNo, projectNo } = await books.ready(1000, { finishedOn: '2020-03-03' }));
});
afterAll(() => database.drop());

const db = () => database.connection.db;
const run = (statement: string) => database.connection.sql.unsafe(statement);
const signatory = { seq: 9, role: 'other', organisation: '监理', signedOn: '2020-02-03' } as const;
const payment = { stageNo: 1, amountFen: 1n, paidOn: '2020-03-09', voucherNo: '记 1' };
const inspection = { inspectedOn: '2020-04-01', verifiedPermille: 1000, inspector: '产业办' };

const WRONG: Readonly<Record<string, () => Promise<unknown>>> = {
  fund_projects_town_code: () => books.project({ townCode: '6109' }),
  fund_projects_village_in_town: () => books.project({ villageCode: '610902100201' }),
  fund_projects_budget: () => books.project({ budgetFen: 0n }),
  fund_projects_finished: () => books.project({ finishedOn: '2020-01-01' }),
  fund_acceptances_document: () =>
    run(`update fund_acceptances set document_no = '' where project_no = '${projectNo}'`),
  fund_agreements_contract: () => books.agreement(projectNo, [], { contractFen: 0n }),
  fund_agreements_verified: () => run('update fund_agreements set verified_permille = 1001'),
  fund_agreements_paid: () => run('update fund_agreements set paid_fen = contract_fen + 1'),
  agreement_signatories_seq: () =>
    db()
      .insert(agreementSignatories)
      .values({ ...books.stamp, agreementNo, ...signatory, seq: 0 }),
  agreement_signatories_organisation: () =>
    db()
      .insert(agreementSignatories)
      .values({ ...books.stamp, agreementNo, ...signatory, organisation: '' }),
  fund_stages_number: () => run('update fund_stages set stage_no = stage_no - 1'),
  fund_stages_cap: () => books.agreement(projectNo, [0n]),
  fund_stages_paid: () => run('update fund_stages set paid_fen = cap_fen + 1'),
  fund_inspections_verified: () =>
    db()
      .insert(fundInspections)
      .values({ ...books.stamp, agreementNo, ...inspection, verifiedPermille: 1001, onSite: true }),
  fund_inspections_inspector: () =>
    db()
      .insert(fundInspections)
      .values({ ...books.stamp, agreementNo, ...inspection, inspector: '', onSite: true }),
  collective_approvals_document: () =>
    db()
      .insert(collectiveApprovals)
      .values({
        ...{ ...books.stamp, agreementNo, stageNo: 1 },
        ...{ approvedOn: '2020-03-02', meetingDocument: '' },
      }),
  fund_payments_amount: () =>
    db()
      .insert(fundPayments)
      .values({ ...books.stamp, agreementNo, ...payment, paymentNo: 'Y-0', amountFen: 0n }),
  fund_payments_voucher: () =>
    db()
      .insert(fundPayments)
      .values({ ...books.stamp, agreementNo, ...payment, paymentNo: 'Y-0', voucherNo: '' }),
};

it.each(Object.keys(WRONG))('%s is held', async (rule) => {
  if (rule === 'fund_acceptances_document') await books.accept(projectNo, '2020-03-05');
  expect(await refusalOf(WRONG[rule]?.() ?? Promise.resolve())).toMatchObject({
    kind: 'check',
    rule,
  });
});

it('lets their neighbours pass', async () => {
  const good = { ...books.stamp, agreementNo };
  await books.project({ villageCode: null, finishedOn: '2020-01-02', budgetFen: 1n });
  await db()
    .insert(agreementSignatories)
    .values({ ...good, ...signatory });
  await db()
    .insert(fundInspections)
    .values({ ...good, ...inspection, onSite: true });
  await db()
    .insert(fundPayments)
    .values({ ...good, ...payment, paymentNo: 'Y-1' });
});
