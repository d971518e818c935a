import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import { fundsRules } from './index.ts';
import { DISTRICT, FundBooks, refusalOf } from './testing/fund-books.ts';

let database: TestDatabase;
let books: FundBooks;
beforeAll(async () => {
  database = await createTestDatabase();
  books = new FundBooks(database.connection);
  await books.open();
});
afterAll(() => database.drop());

const run = (statement: string) => database.connection.sql.unsafe(statement);
const refusedRun = (statement: string) => refusalOf(run(statement));

describe('projects and agreements', () => {
  it('keep contracts within the budget, from either side', async () => {
    const project = await books.project({ budgetFen: 150_000n });
    await books.agreement(project);
    expect(await refusalOf(books.agreement(project, [], { contractFen: 50_001n }))).toMatchObject({
      rule: 'fund_agreements_budget',
      facts: { project, contracted: '1,500.01', budget: '1,500.00' },
    });
    expect(await refusalOf(books.agreement(project, [], { contractFen: 50_000n }))).toBeUndefined();
    expect(
      await refusedRun(
        `update fund_projects set budget_fen = 149999 where project_no = '${project}'`,
      ),
    ).toMatchObject({ rule: 'fund_agreements_budget' });
    expect(
      await refusalOf(books.agreement(await books.project(), [], { signedOn: '2020-01-01' })),
    ).toMatchObject({ rule: 'fund_agreements_approved', facts: { approved: '2020-01-02' } });
  });

  it('start with nothing paid, verified or signed, whatever was entered', async () => {
    const entered = { paidFen: 5n, verifiedPermille: 900, signedByAllOn: '2020-02-03' };
    const agreement = await books.agreement(await books.project(), [], entered);
    const [row] = await run(`select paid_fen::int, verified_permille, signed_by_all_on
      from fund_agreements where agreement_no = '${agreement}'`);
    expect(row).toEqual({ paid_fen: 0, verified_permille: 0, signed_by_all_on: null });
  });

  it('have stages that are numbered, end with the last, and fit the contract', async () => {
    const project = await books.project({ budgetFen: 10_000_000n });
    const stages = (caps: bigint[]) => refusalOf(books.agreement(project, caps));
    expect(await stages([1000n])).toBeUndefined();
    expect(await stages([600n, 401n])).toMatchObject({
      rule: 'fund_stages_total',
      facts: { caps: '1,001.00', contract: '1,000.00' },
    });
    const agreement = await books.agreement(project);
    const of = `where agreement_no = '${agreement}'`;
    expect(await refusedRun(`delete from fund_stages ${of} and stage_no = 3`)).toMatchObject({
      rule: 'fund_stages_last',
      facts: { count: 0, highest: 2 },
    });
    expect(await refusedRun(`delete from fund_stages ${of} and stage_no = 1`)).toMatchObject({
      rule: 'fund_stages_numbered',
      facts: { count: 2, highest: 3 },
    });
    expect(await refusedRun(`update fund_stages set is_last = true ${of}`)).toMatchObject({
      rule: 'fund_stages_last',
      facts: { count: 3 },
    });
    expect(await refusedRun(`update fund_agreements set contract_fen = 99999 ${of}`)).toMatchObject(
      {
        rule: 'fund_stages_total',
      },
    );
  });

  it('keep what a payment rests on', async () => {
    const { projectNo, agreementNo } = await books.ready(1000, { finishedOn: '2020-03-03' });
    const of = `where agreement_no = '${agreementNo}'`;
    await run(`update agreement_signatories set signed_on = '2020-02-05' ${of} and role = 'bank'`);
    const [before] = await run(`select signed_by_all_on::text as day from fund_agreements ${of}`);
    expect(before).toEqual({ day: '2020-02-05' });
    await books.accept(projectNo, '2020-03-05');
    for (const [stage, yuan] of [
      [1, 300n],
      [2, 400n],
      [3, 300n],
    ] as const) {
      await books.pay(agreementNo, stage, yuan, '2020-03-09');
    }
    const refused = async (statement: string) => (await refusedRun(statement))?.rule;
    expect(await refused(`delete from agreement_signatories ${of}`)).toBe(
      'agreement_signatories_paid',
    );
    expect(await refused(`delete from fund_sign_offs ${of}`)).toBe('fund_sign_offs_paid');
    expect(await refused(`delete from collective_approvals ${of}`)).toBe(
      'collective_approvals_paid',
    );
    expect(await refused(`delete from fund_acceptances where project_no = '${projectNo}'`)).toBe(
      'fund_acceptances_paid',
    );
    expect(await refused(`update fund_stages set cap_fen = 1 ${of}`)).toBe('fund_stages_paid');
    expect(await refused(`update fund_agreements set contract_fen = 99999 ${of}`)).toBe(
      'fund_agreements_paid',
    );
    expect(await refused(`update fund_payments set amount_fen = 1 ${of}`)).toBe(
      'fund_payments_kept',
    );
    expect(await refused(`delete from fund_inspections ${of}`)).toBe('fund_inspections_kept');
  });
});

describe('inspections and acceptances', () => {
  it('never let the verified progress fall, also when entered late', async () => {
    const agreement = await books.agreement(await books.project());
    await books.inspect(agreement, '2020-03-02', 300);
    await books.inspect(agreement, '2020-05-02', 500);
    expect(await refusalOf(books.inspect(agreement, '2020-06-02', 499))).toMatchObject({
      rule: 'fund_inspections_falling',
      facts: { day: '2020-06-02', verified: '49.9', otherDay: '2020-05-02', otherVerified: '50.0' },
    });
    expect(await refusalOf(books.inspect(agreement, '2020-04-02', 501))).toMatchObject({
      rule: 'fund_inspections_falling',
      facts: { otherDay: '2020-05-02' },
    });
    expect(await refusalOf(books.inspect(agreement, '2020-04-02', 400))).toBeUndefined();
    const [row] = await run(`select verified_permille, last_inspected_on::text as day
      from fund_agreements where agreement_no = '${agreement}'`);
    expect(row).toEqual({ verified_permille: 500, day: '2020-05-02' });
  });

  it('accept a project once, when its work is done', async () => {
    const project = await books.project();
    expect(await refusalOf(books.accept(project, '2020-03-03'))).toMatchObject({
      rule: 'fund_acceptances_finished',
      facts: { project, day: '2020-03-03' },
    });
    await run(
      `update fund_projects set finished_on = '2020-03-03' where project_no = '${project}'`,
    );
    await books.accept(project, '2020-03-03');
    expect(await refusalOf(books.accept(project, '2020-03-04'))).toMatchObject({
      rule: 'fund_acceptances_once',
      facts: { day: '2020-03-03' },
    });
    expect(
      await refusedRun(
        `update fund_projects set finished_on = null where project_no = '${project}'`,
      ),
    ).toMatchObject({ rule: 'fund_projects_accepted' });
  });
});

describe('any payments in any order', () => {
  it('never pass a cap or the verified progress, and the totals are their sums', async () => {
    const step = fc.record({
      stage: fc.integer({ min: 1, max: 3 }),
      yuan: fc.bigInt({ min: 1n, max: 420n }),
      raise: fc.integer({ min: 0, max: 300 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const { projectNo, agreementNo } = await books.ready(200, { finishedOn: '2020-03-03' });
        await books.accept(projectNo, '2020-03-03');
        let verified = 200;
        for (const [position, { stage, yuan, raise }] of steps.entries()) {
          verified = Math.min(1000, verified + raise);
          const day = `2020-04-${String(position + 1).padStart(2, '0')}`;
          await books.inspect(agreementNo, day, verified);
          await refusalOf(books.pay(agreementNo, stage, yuan, day));
        }
        const [row] = await run(`select
          a.paid_fen = coalesce((select sum(amount_fen) from fund_payments where agreement_no = a.agreement_no), 0) as summed,
          a.paid_fen * 1000 <= a.contract_fen * a.verified_permille as within,
          (select bool_and(paid_fen <= cap_fen) from fund_stages where agreement_no = a.agreement_no) as capped
          from fund_agreements a where agreement_no = '${agreementNo}'`);
        expect(row).toEqual({ summed: true, within: true, capped: true });
      }),
      { numRuns: 15 },
    );
  });
});

const brokenRows = async () => {
  const found: Record<string, number> = {};
  for (const [name, rule] of Object.entries(fundsRules)) {
    if (!('broken' in rule)) continue;
    const rows = await database.connection.db.execute<{ key: string; what: string }>(
      rule.broken(DISTRICT),
    );
    for (const one of rows) expect([name, one.what]).toEqual([name, expect.stringMatching(/\S/)]);
    if (rows.length > 0) found[name] = rows.length;
  }
  return found;
};

describe('the doctor', () => {
  it('finds nothing in books that passed the gate', async () => {
    expect(await brokenRows()).toEqual({});
  });

  it('names the rows that were damaged by hand, by rule', async () => {
    const { projectNo, agreementNo } = await books.ready(1000, { finishedOn: '2020-03-03' });
    const other = await books.ready(1000);
    const tables = ['fund_projects', 'fund_agreements', 'agreement_signatories', 'fund_stages'];
    tables.push(
      'fund_inspections',
      'fund_sign_offs',
      'collective_approvals',
      'fund_acceptances',
      'fund_payments',
    );
    for (const table of tables) await run(`alter table ${table} disable trigger user`);
    const of = `where agreement_no = '${agreementNo}'`;
    await books.pay(agreementNo, 3, 900n, '2020-03-09');
    await books.pay(other.agreementNo, 1, 350n, '2020-03-01');
    await books.pay(other.agreementNo, 1, 500n, '2020-03-09');
    await run(
      `update fund_sign_offs set signed_on = '2020-03-01' where agreement_no = '${other.agreementNo}' and stage_no = 1`,
    );
    await run(`delete from agreement_signatories ${of} and role = 'bank'`);
    await run(`delete from fund_sign_offs ${of} and office = 'finance_audit_office'`);
    await run(`delete from collective_approvals ${of}`);
    await run(`update fund_stages set cap_fen = cap_fen * 2, is_last = true ${of}`);
    await run(`delete from fund_sign_offs ${of} and stage_no = 2`);
    await run(`update fund_stages set stage_no = 9 ${of} and stage_no = 2`);
    await run(
      `update fund_projects set budget_fen = 1, approved_on = '2020-03-03' where project_no = '${projectNo}'`,
    );
    await books.inspect(agreementNo, '2020-03-08', 100);
    await run(
      `update fund_inspections set verified_permille = 200 where agreement_no = '${other.agreementNo}'`,
    );
    await books.accept(other.projectNo, '2020-03-03');
    await books.accept(other.projectNo, '2020-03-04');
    for (const table of tables) await run(`alter table ${table} enable trigger user`);
    const judged = Object.entries(fundsRules).filter(([, rule]) => 'broken' in rule);
    expect(Object.keys(await brokenRows()).sort()).toEqual(judged.map(([name]) => name).sort());
  });
});
