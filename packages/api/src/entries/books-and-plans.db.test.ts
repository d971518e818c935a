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

describe('the plan of 2020, whose result is not yet public', () => {
  const plan = 'SIM-FP2020-01';
  const step = (name: string, day: string) =>
    `recordDistributionStep(input: { planNo: "${plan}", step: ${name}, doneOn: "${day}", document: "公示〔2021〕1 号" })`;
  const payout = (amount: string) =>
    `recordDistributionPayout(input: { planNo: "${plan}", householdNo: "610902111001-0001", amount: "${amount}", paidOn: "2021-01-20" })`;

  it('pays nobody before its sixth step, then each household its share, once', async () => {
    expect(await clerk.refused(payout('1093.29'))).toMatchObject({
      code: 'DISTRIBUTION_PAYOUTS_PUBLIC',
    });
    expect(await clerk.refused(step('RESULT_PUBLIC', '2020-12-01'))).toMatchObject({
      code: 'DISTRIBUTION_STEPS_DATES',
    });
    await clerk.enter(step('RESULT_PUBLIC', '2021-01-10'), 'id');
    expect(await clerk.refused(payout('1093.28'))).toMatchObject({
      code: 'DISTRIBUTION_PAYOUTS_AMOUNT',
    });
    const paid = await clerk.enter(payout('1093.29'), 'amount provenance { origin }');
    expect(paid).toEqual({ amount: '1093.29', provenance: { origin: 'SIMULATED' } });
    expect(await clerk.refused(payout('1093.29'))).toMatchObject({ code: 'ALREADY_THERE' });
  });
});
