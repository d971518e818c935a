import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  api = await openTestApi();
  clerk = clerkOf(api);
});
afterAll(() => api.close());

const OFFICES = ['INDUSTRY_OFFICE', 'FINANCE_AUDIT_OFFICE', 'POVERTY_RELIEF_OFFICE'] as const;

const payment = (no: string, stage: number, amount: string, day = '2026-09-20') =>
  `recordFundPayment(input: { paymentNo: "${no}", agreementNo: "E-A", stageNo: ${stage}, amount: "${amount}", paidOn: "${day}", voucherNo: "凭 ${no}" })`;
const signOff = (stage: number, office: string, day = '2026-09-12') =>
  clerk.enter(
    `recordFundSignOff(input: { agreementNo: "E-A", stageNo: ${stage}, office: ${office}, signedOn: "${day}" })`,
    'id',
  );
const approval = (stage: number, day = '2026-09-13') =>
  clerk.enter(
    `recordCollectiveApproval(input: { agreementNo: "E-A", stageNo: ${stage}, approvedOn: "${day}", meetingDocument: "会纪〔2026〕${stage} 号" })`,
    'id',
  );
const inspection = (day: string, permille: number) =>
  clerk.enter(
    `recordFundInspection(input: { agreementNo: "E-A", inspectedOn: "${day}", verifiedPermille: ${permille}, inspector: "镇产业办", onSite: true })`,
    'id',
  );

describe('the payment gate', () => {
  it('begins with a project and an agreement of four signatories and three stages', async () => {
    const project = await clerk.enter(
      `recordFundProject(input: { projectNo: "E-P", name: "产业路", townCode: "610902111", source: DISTRICT, budget: "2000000", approvedOn: "2026-09-01" })`,
      'provenance { origin } town { name }',
    );
    expect(project).toMatchObject({ provenance: { origin: 'ENTERED' } });
    const roles = ['TOWN', 'COLLECTIVE', 'ENTERPRISE', 'BANK'];
    const signatories = roles.map(
      (role, seq) =>
        `{ seq: ${seq + 1}, role: ${role}, organisation: "单位${seq + 1}", signedOn: "2026-09-03" }`,
    );
    const agreement = await clerk.enter(
      `recordFundAgreement(input: { agreementNo: "E-A", projectNo: "E-P", contractor: "某建筑公司", contract: "1000000", signedOn: "2026-09-02",
        signatories: [${signatories.join(' ')}],
        stages: [{ stageNo: 1, name: "进场", cap: "300000", isLast: false } { stageNo: 2, name: "主体", cap: "400000", isLast: false } { stageNo: 3, name: "验收", cap: "300000", isLast: true }] })`,
      'signedByAllOn agreementSignatories { role } fundStages { cap isLast }',
    );
    expect(agreement).toMatchObject({ signedByAllOn: '2026-09-03' });
    expect(agreement.agreementSignatories).toHaveLength(4);
  });

  it('opens only after inspection, three sign-offs and the collective approval, naming what is missing', async () => {
    expect(await clerk.refused(payment('E-1', 1, '100000'))).toMatchObject({
      code: 'FUND_PAYMENTS_INSPECTED',
    });
    await inspection('2026-09-10', 250);
    for (const office of OFFICES.slice(0, 2)) await signOff(1, office);
    const third = await clerk.refused(payment('E-1', 1, '100000'));
    expect(third).toMatchObject({ code: 'FUND_PAYMENTS_SIGN_OFFS' });
    expect(third.message).toContain('脱贫办');
    await signOff(1, OFFICES[2]);
    expect(await clerk.refused(payment('E-1', 1, '100000'))).toMatchObject({
      code: 'FUND_PAYMENTS_APPROVED',
    });
    await approval(1);
  });

  it('keeps payments within the verified progress and the cap, to the fen', async () => {
    const over = await clerk.refused(payment('E-1', 1, '250000.01'));
    expect(over).toMatchObject({ code: 'FUND_PAYMENTS_PROGRESS', field: 'amount' });
    expect(over.message).toContain('250,000.00');
    await clerk.enter(payment('E-1', 1, '250000'), 'amount stage { paid }');
    expect(await clerk.refused(payment('E-1', 1, '1'))).toMatchObject({ code: 'ALREADY_THERE' });
    await inspection('2026-09-14', 900);
    const cap = await clerk.refused(payment('E-2', 1, '50000.01'));
    expect(cap).toMatchObject({ code: 'FUND_PAYMENTS_CAP' });
    await clerk.enter(payment('E-2', 1, '50000'), 'amount');
  });

  it.each([
    ['0', 'FUND_PAYMENTS_AMOUNT'],
    ['-5', 'FUND_PAYMENTS_AMOUNT'],
    ['1.005', 'BAD_VALUE'],
    ['a lot', 'BAD_VALUE'],
  ])('refuses to pay %s yuan', async (amount, code) => {
    expect(await clerk.refused(payment('E-X', 1, amount))).toMatchObject({ code, field: 'amount' });
  });

  it('pays the last stage after acceptance alone, and once, whoever else tries', async () => {
    for (const stage of [2, 3]) {
      for (const office of OFFICES) await signOff(stage, office, '2026-09-15');
      await approval(stage, '2026-09-16');
    }
    await clerk.enter(payment('E-3', 2, '400000'), 'amount');
    await inspection('2026-09-18', 1000);
    expect(await clerk.refused(payment('E-4', 3, '300000'))).toMatchObject({
      code: 'FUND_PAYMENTS_ACCEPTED',
    });
    await clerk.enter(
      'amendFundProject(id: "E-P", input: { finishedOn: "2026-09-17" })',
      'finishedOn',
    );
    await clerk.enter(
      'recordFundAcceptance(input: { projectNo: "E-P", heldOn: "2026-09-19", outcome: PASSED, documentNo: "验收〔2026〕1 号" })',
      'id',
    );
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        api.answer<{ result: { ok: boolean; refusals: { code: string; message: string }[] } }>(
          `mutation { result: ${payment(`E-L${n}`, 3, '300000')} { ok refusals { code message } } }`,
        ),
      ),
    );
    expect(answers.filter(({ result }) => result.ok)).toHaveLength(1);
    for (const { result } of answers.filter(({ result: { ok } }) => !ok)) {
      expect(result.refusals[0]?.code).toBe('FUND_PAYMENTS_CAP');
    }
  });

  it('is what the metrics then say', async () => {
    const slice = 'funds(period: { month: "2026-09" }, where: { project: ["E-P"] })';
    expect(await clerk.metrics(slice, ['disbursed', 'payments', 'contracted'])).toEqual({
      ...{ disbursed: '1000000', payments: '4', contracted: '1000000' },
    });
  });

  it('marks as made up what is paid on a made-up agreement', async () => {
    const { records } = await api.answer<{
      records: { fundAgreements: { nodes: { agreementNo: string; lastInspectedOn: string }[] } };
    }>(
      '{ records { fundAgreements(first: 1, where: { agreementNo: { startsWith: "SIM" }, lastInspectedOn: { isNull: false } }) { nodes { agreementNo lastInspectedOn } } } }',
    );
    const { agreementNo } = records.fundAgreements.nodes[0] ?? {};
    const entered = await clerk.enter(
      `recordFundInspection(input: { agreementNo: "${agreementNo}", inspectedOn: "2026-10-09", verifiedPermille: 1000, inspector: "镇产业办", onSite: false })`,
      'provenance { origin }',
    );
    expect(entered).toEqual({ provenance: { origin: 'SIMULATED' } });
  });
});
