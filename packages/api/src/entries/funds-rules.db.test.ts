import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';
import { FUNDS_ATTEMPTS } from '../testing/funds/attempts.ts';
import {
  acceptance,
  agreement,
  approval,
  inspection,
  OFFICES,
  payment,
  project,
  ROLES,
  signature,
  signOff,
  stages,
} from '../testing/funds/entries.ts';
import { untried } from '../testing/rules-tried.ts';

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  api = await openTestApi();
  clerk = clerkOf(api);
  const approved = 'townCode: "610902111", approvedOn: "2026-03-01", budget: "5000000"';
  const evidence = (no: string, stageNo: number) => [
    ...OFFICES.map((office) => signOff(no, stageNo, office)),
    approval(no, stageNo),
  ];
  for (const mutation of [
    ...['R-P', 'R-Q'].map((no) => project(`projectNo: "${no}", ${approved}`)),
    // R-A: in the midst of its payments. R-B: paid to the end. R-C: the bank has not signed.
    // R-D: with gaps in its evidence. R-E: never inspected.
    ...['R-A', 'R-D', 'R-E'].map((no) => agreement(no)),
    agreement('R-B', 'projectNo: "R-Q", contract: "1000000", signedOn: "2026-03-02"'),
    agreement('R-C', '', ROLES.slice(0, 3)),
    ...[inspection('R-A', '2026-03-10', 400), inspection('R-B', '2026-03-10', 1000)],
    inspection('R-D', '2026-03-10', 1000),
    ...[1, 2, 3].flatMap((n) => [...evidence('R-A', n), ...evidence('R-B', n)]),
    ...evidence('R-D', 2),
    ...OFFICES.map((office) => signOff('R-D', 3, office)),
    'amendFundProject(id: "R-Q", input: { finishedOn: "2026-03-14" })',
    acceptance('R-Q', '2026-03-15'),
    ...[payment('R-A', 1, '100000', 'R-1'), payment('R-A', 2, '250000', 'R-2')],
    ...[payment('R-B', 1, '300000', 'R-3'), payment('R-B', 2, '400000', 'R-4')],
    payment('R-B', 3, '300000', 'R-5'),
  ]) {
    await clerk.enter(mutation, 'id');
  }
});
afterAll(() => api.close());

describe('a rule of funds', () => {
  it.each(FUNDS_ATTEMPTS)('refuses %s', async (_, mutation, code, field) => {
    expect(await clerk.refused(mutation)).toMatchObject({ code, field });
  });

  it('is tried, every one that an entry can break', () => {
    const tables = [
      ...['fund_projects', 'fund_acceptances', 'fund_agreements', 'agreement_signatories'],
      ...['fund_stages', 'fund_inspections', 'fund_sign_offs', 'collective_approvals'],
      'fund_payments',
    ];
    expect(untried(tables, FUNDS_ATTEMPTS)).toEqual([
      // A blank text is missing before the table sees it.
      'AGREEMENT_SIGNATORIES_ORGANISATION',
      'COLLECTIVE_APPROVALS_DOCUMENT',
      'FUND_ACCEPTANCES_DOCUMENT',
      // Nobody enters what the database works out, and no mutation changes a ledger.
      'FUND_AGREEMENTS_VERIFIED',
      'FUND_INSPECTIONS_INSPECTOR',
      'FUND_INSPECTIONS_KEPT',
      'FUND_PAYMENTS_KEPT',
      'FUND_PAYMENTS_VOUCHER',
    ]);
  });

  it.each([
    [signature('R-C', 'seq: 9, organisation: "　"'), 'organisation'],
    [approval('R-D', 1, ' '), 'meetingDocument'],
    [acceptance('R-P', '2026-03-15', 'FAILED', ''), 'documentNo'],
    [inspection('R-E', '2026-03-10', 1, ' '), 'inspector'],
    [payment('R-A', 2, '1', 'R-N', ' '), 'voucherNo'],
  ])('asks for the text that is blank: %s', async (mutation, field) => {
    expect(await clerk.refused(mutation)).toMatchObject({ code: 'MISSING', field });
  });

  it('names in both languages the party that has not signed', async () => {
    const { message, messageEn } = await clerk.refused(payment('R-C', 1, '1'));
    expect(message).toContain('还缺银行签署');
    expect(messageEn).toContain('the signature of bank');
  });
});

describe('an agreement entered in error', () => {
  it('goes whole, with its signatures and stages, and can then be entered anew', async () => {
    const wrong = stages([1, '50000', false], [2, '50000', true]);
    const contracted = () =>
      clerk.metrics('funds(period: { month: "2026-03" }, where: { project: ["R-P"] })', [
        'contracted',
      ]);
    const before = await contracted();
    await clerk.enter(wrong, 'id');
    expect(await contracted()).not.toEqual(before);
    for (const [n, code] of [
      [1, 'FUND_STAGES_NUMBERED'],
      [2, 'FUND_STAGES_LAST'],
    ] as const) {
      expect(await clerk.refused(`removeFundStage(id: "R-X/${n}")`)).toMatchObject({ code });
    }
    await clerk.enter('removeFundAgreement(id: "R-X")', 'id');
    expect(await contracted()).toEqual(before);
    const again = await clerk.enter(
      stages([1, '100000', true]),
      'signedByAllOn agreementSignatories { role } fundStages { cap }',
    );
    expect(again.signedByAllOn).toBe('2026-03-03');
    expect(again.agreementSignatories).toHaveLength(4);
    expect(again.fundStages).toEqual([{ cap: '100000.00' }]);
  });

  it('stays where it was inspected or paid', async () => {
    for (const id of ['R-A', 'R-D']) {
      const { code } = await clerk.refused(`removeFundAgreement(id: "${id}")`);
      expect(['STILL_USED', 'AGREEMENT_SIGNATORIES_PAID']).toContain(code);
    }
  });
});

describe('a payment sent by many at once', () => {
  it('under one number is paid once, and the others learn that it is there', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        api.answer<{ result: { ok: boolean; refusals: { code: string; message: string }[] } }>(
          `mutation { result: ${payment('R-A', 2, '1', 'R-6')} { ok refusals { code message } } }`,
        ),
      ),
    );
    expect(answers.filter(({ result }) => result.ok)).toHaveLength(1);
    for (const { result } of answers.filter(({ result: { ok } }) => !ok)) {
      expect(result.refusals).toEqual([{ code: 'ALREADY_THERE', message: '资金拨付已有这一条' }]);
    }
  });
});
