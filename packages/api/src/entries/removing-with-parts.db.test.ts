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

/** Removes a record, which must go. */
const remove = async (mutation: string) => {
  const { result } = await api.answer<{ result: { ok: boolean; refusals: unknown[] } }>(
    `mutation { result: ${mutation} { ok refusals { code message } } }`,
  );
  expect(result).toEqual({ ok: true, refusals: [] });
};

const countOf = async (list: string, where: string) => {
  const { records } = await api.answer<{ records: Record<string, { totalCount: number }> }>(
    `{ records { ${list}(where: ${where}) { totalCount } } }`,
  );
  return records[list]?.totalCount;
};

describe('a tender that is removed', () => {
  const tender = (no: string) =>
    clerk.enter(
      `recordTender(input: { tenderNo: "${no}", kind: WORKS, method: OPEN, methodDetails: "公开招标", title: "试办工程", noticeOn: "2026-03-02",
        bidDeadline: "2026-04-01T09:00:00+08:00", lots: [{ lotNo: 1, title: "一标段" } { lotNo: 2, title: "二标段" }] })`,
      'id tenderLots { lotNo }',
    );

  it('takes its own lots along, and no other tender’s', async () => {
    await tender('E-T1');
    await tender('E-T2');
    await remove('removeTender(id: "E-T1")');
    expect(await countOf('tenderLots', '{ tenderNo: { eq: "E-T1" } }')).toBe(0);
    expect(await countOf('tenderLots', '{ tenderNo: { eq: "E-T2" } }')).toBe(2);
  });

  it('stays whole while one of its lots has a bid', async () => {
    await clerk.enter('recordSupplier(input: { code: "E-S", name: "试办公司" })', 'id');
    await clerk.enter(
      `recordTenderBid(input: { tenderNo: "E-T2", lotNo: 1, supplierCode: "E-S", amount: "100", receivedAt: "2026-03-20T10:00:00+08:00" })`,
      'id',
    );
    expect(await clerk.refused('removeTender(id: "E-T2")')).toMatchObject({ code: 'STILL_USED' });
    expect(await countOf('tenderLots', '{ tenderNo: { eq: "E-T2" } }')).toBe(2);
    expect(await countOf('tenders', '{ tenderNo: { eq: "E-T2" } }')).toBe(1);
  });
});

describe('a plan that is removed', () => {
  it('takes its shares along, while no step was taken', async () => {
    for (const no of ['E-H1', 'E-H2']) {
      await clerk.enter(
        `recordHousehold(input: { householdNo: "${no}", villageCode: "610902111201", townCode: "610902111" })`,
        'id',
      );
    }
    await clerk.enter(
      `recordCollectiveIncome(input: { incomeNo: "E-C", collectiveCode: "610902111201", townCode: "610902111", source: OPERATION, receivedOn: "2026-03-02", amount: "1000" })`,
      'id',
    );
    await clerk.enter(
      `recordDistributionRuleSet(input: { code: "E-R", kind: MEMBER_SHARES_2025, fromDay: "2025-05-01", reservePercent: 10, welfarePercent: 20, document: "章程" })`,
      'id',
    );
    const plan = await clerk.enter(
      `recordDistributionPlan(input: { planNo: "E-P", collectiveCode: "610902111201", townCode: "610902111", year: 2026, plannedOn: "2026-04-01", ruleSetCode: "E-R", income: "1000",
        shares: [{ householdNo: "E-H1", shares: 1 } { householdNo: "E-H2", shares: 2 }] })`,
      'distributionShares { amount }',
    );
    expect(plan.distributionShares).toEqual([{ amount: '233.33' }, { amount: '466.67' }]);
    await remove('removeDistributionPlan(id: "E-P")');
    expect(await countOf('distributionShares', '{ planNo: { eq: "E-P" } }')).toBe(0);
  });

  it('stays whole, with every share and payout, once it was resolved', async () => {
    const before = await countOf('distributionShares', '{ planNo: { eq: "SIM-FP2019-01" } }');
    expect(before).toBe(738);
    const { code } = await clerk.refused('removeDistributionPlan(id: "SIM-FP2019-01")');
    expect(code).toBe('STILL_USED');
    expect(await countOf('distributionShares', '{ planNo: { eq: "SIM-FP2019-01" } }')).toBe(before);
  });
});

describe('a case that is removed', () => {
  it('stays whole with its events, which are kept as they were entered', async () => {
    const { records } = await api.answer<{
      records: { serviceCaseEvents: { nodes: { caseNo: string }[] } };
    }>('{ records { serviceCaseEvents(first: 1) { nodes { caseNo } } } }');
    const caseNo = records.serviceCaseEvents.nodes[0]?.caseNo;
    const before = await countOf('serviceCaseEvents', `{ caseNo: { eq: "${caseNo}" } }`);
    expect(await clerk.refused(`removeServiceCase(id: "${caseNo}")`)).toMatchObject({
      code: 'STILL_USED',
    });
    expect(await countOf('serviceCaseEvents', `{ caseNo: { eq: "${caseNo}" } }`)).toBe(before);
  });
});
