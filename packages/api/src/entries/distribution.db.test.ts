import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';
import * as entries from '../testing/distribution/entries.ts';

const { amendPlan, amendShare, clause, household, income, payout, plan, ruleSet } = entries;
const { share, STEPS, step, steps, VILLAGE } = entries;

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  // What clerks enter here are few households, whose numbers are what is tested.
  api = await openTestApi({ smallCells: true });
  clerk = clerkOf(api);
  for (const no of ['E-H1', 'E-H2', 'E-H3', 'E-H4']) await clerk.enter(household(no), 'id');
});
afterAll(() => api.close());

const figures = (year: number, ...ids: readonly string[]) =>
  clerk.metrics(`distribution(period: { year: ${year} }, where: { village: ["${VILLAGE}"] })`, ids);

const SUMS = 'income deficit reserve welfare distributable';
const PLAN = `${SUMS} householdCount shareCount stepsDone resultPublicOn
  distributionShares { householdNo shares amount }`;

interface Divided {
  readonly distributable: string;
  readonly distributionShares: readonly {
    readonly householdNo: string;
    readonly shares: number;
    readonly amount: string;
  }[];
}

const planOf = async (no: string) => {
  const { records } = await api.answer<{ records: { distributionPlans: { nodes: Divided[] } } }>(
    `{ records { distributionPlans(where: { planNo: { eq: "${no}" } }) { nodes { ${PLAN} } } } }`,
  );
  return records.distributionPlans.nodes[0] as Divided;
};

const fen = (yuan: string) => BigInt(yuan.replace('.', ''));
/** Each household's amount, which together are what is distributed, to the fen. */
const amountsOf = async (no: string) => {
  const { distributable, distributionShares } = await planOf(no);
  const total = distributionShares.reduce((sum, { amount }) => sum + fen(amount), 0n);
  expect(total).toBe(fen(distributable));
  return Object.fromEntries(distributionShares.map((one) => [one.householdNo, one.amount]));
};

describe('a plan by members’ shares', () => {
  it('divides income that was received, under a rule set with its document', async () => {
    const received = await clerk.enter(
      income('E-I1', '2025-03-02', '6000'),
      'amount collective { code } town { code } provenance { origin fileName }',
    );
    expect(received).toEqual({
      ...{ amount: '6000.00', collective: { code: VILLAGE }, town: { code: entries.TOWN } },
      provenance: { origin: 'ENTERED', fileName: '手工录入：集体收入' },
    });
    await clerk.enter(income('E-I2', '2025-09-30', '4000.01'), 'id');
    const rules = await clerk.enter(
      ruleSet('E-M', 'MEMBER_SHARES_2025', '2025-05-01'),
      'toDay reservePercent welfarePercent document',
    );
    expect(rules).toEqual({
      ...{ toDay: null, reservePercent: 10, welfarePercent: 20, document: '收益分配办法' },
    });
    expect(await figures(2025, 'income', 'distributed')).toEqual({
      ...{ income: '10000.01', distributed: '0' },
    });
  });

  it('computes exact fen by largest remainder', async () => {
    const shares = { 'E-H1': 3, 'E-H2': 3, 'E-H3': 1 };
    const entered = await clerk.enter(
      plan('E-P', { rules: 'E-M', income: '10000.01' }, shares),
      `${SUMS} householdCount shareCount stepsDone provenance { origin } ruleSet { document }`,
    );
    expect(entered).toEqual({
      ...{ income: '10000.01', deficit: '0.00', reserve: '1000.00', welfare: '2000.00' },
      ...{ distributable: '7000.01', householdCount: 3, shareCount: 7, stepsDone: 0 },
      ...{ provenance: { origin: 'ENTERED' }, ruleSet: { document: '收益分配办法' } },
    });
    // The one fen that is left goes to the first of two equal remainders.
    expect(await amountsOf('E-P')).toEqual({
      ...{ 'E-H1': '3000.01', 'E-H2': '3000.00', 'E-H3': '1000.00' },
    });
    expect(
      await figures(2025, 'reserveShare', 'welfareShare', 'distributed', 'dividendHouseholds'),
    ).toEqual({
      ...{ reserveShare: '1000/10000.01', welfareShare: '2000/10000.01' },
      ...{ distributed: '7000.01', dividendHouseholds: '3' },
    });
  });

  it('works every amount out anew when a share or the income is corrected', async () => {
    const added = await clerk.enter(
      share('E-P', 'E-H4', 2),
      'shares amount plan { householdCount shareCount }',
    );
    expect(added).toEqual({
      ...{ shares: 2, amount: '1555.56', plan: { householdCount: 4, shareCount: 9 } },
    });
    expect(await amountsOf('E-P')).toEqual({
      ...{ 'E-H1': '2333.34', 'E-H2': '2333.33', 'E-H3': '777.78', 'E-H4': '1555.56' },
    });
    const less = await clerk.enter(amendPlan('E-P', 'income: "9000.01", deficit: "0.05"'), SUMS);
    expect(less).toEqual({
      ...{ income: '9000.01', deficit: '0.05', reserve: '900.00', welfare: '1799.99' },
      distributable: '6299.97',
    });
    expect(await amountsOf('E-P')).toEqual({
      ...{ 'E-H1': '2099.99', 'E-H2': '2099.99', 'E-H3': '700.00', 'E-H4': '1399.99' },
    });
    await clerk.enter(amendPlan('E-P', 'income: "10000.01", deficit: "0"'), 'id');
    await clerk.enter('removeDistributionShare(id: "E-P/E-H4")', 'id');
    const more = await clerk.enter(amendShare('E-P', 'E-H3', 2), 'amount');
    expect(more).toEqual({ amount: '1750.00' });
    expect(await amountsOf('E-P')).toEqual({
      ...{ 'E-H1': '2625.01', 'E-H2': '2625.00', 'E-H3': '1750.00' },
    });
  });

  it('pays nobody before the six dated steps of 四议两公开', async () => {
    const early = payout('E-P', 'E-H1', '2625.01', '2025-12-31');
    expect(await figures(2025, 'stepsRecordedShare')).toEqual({ stepsRecordedShare: '0/1' });
    for (const [n, mutation] of steps('E-P', '2025-12').entries()) {
      expect(await clerk.refused(early)).toMatchObject({
        ...{ code: 'DISTRIBUTION_PAYOUTS_PUBLIC', field: null },
        message: expect.stringContaining(`只完成 ${n} 步`),
      });
      const taken = await clerk.enter(
        mutation,
        'step doneOn document plan { stepsDone resultPublicOn }',
      );
      expect(taken).toEqual({
        ...{ step: STEPS[n], doneOn: `2025-12-0${n + 2}`, document: '会议记录 1 号' },
        plan: { stepsDone: n + 1, resultPublicOn: n === 5 ? '2025-12-07' : null },
      });
    }
    expect(await figures(2025, 'stepsRecordedShare')).toEqual({ stepsRecordedShare: '1/1' });
  });

  it('pays each household its share once, whoever pays it at the same moment', async () => {
    const paid = await clerk.enter(
      payout('E-P', 'E-H1', '2625.01', '2025-12-08'),
      'amount paidOn share { shares } household { householdNo } provenance { origin }',
    );
    expect(paid).toEqual({
      ...{ amount: '2625.01', paidOn: '2025-12-08', share: { shares: 3 } },
      ...{ household: { householdNo: 'E-H1' }, provenance: { origin: 'ENTERED' } },
    });
    const again = payout('E-P', 'E-H1', '2625.01', '2025-12-08');
    expect(await clerk.refused(again)).toMatchObject({ code: 'ALREADY_THERE' });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        api.answer<{ result: { ok: boolean; refusals: { code: string }[] } }>(
          `mutation { result: ${payout('E-P', 'E-H2', '2625.00', '2026-01-05')} { ok refusals { code } } }`,
        ),
      ),
    );
    expect(answers.filter(({ result }) => result.ok)).toHaveLength(1);
    expect(
      new Set(answers.flatMap(({ result }) => result.refusals.map(({ code }) => code))),
    ).toEqual(new Set(['ALREADY_THERE']));
  });

  it('counts a payout in the year it is paid, and its progress with its plan', async () => {
    expect(await figures(2025, 'paidOut', 'payoutProgress', 'dividendPerPerson')).toEqual({
      ...{ paidOut: '2625.01', payoutProgress: '5250.01/7000.01', dividendPerPerson: '0/0' },
    });
    expect(await figures(2026, 'paidOut', 'payoutProgress')).toMatchObject({ paidOut: '2625' });
  });
});

describe('a plan by the rule of 2019', () => {
  it('offsets a deficit, sets aside a tenth and a fifth half-up, and divides the rest by head', async () => {
    await clerk.enter(ruleSet('E-F', 'FIXED_SHARES_2019', '2019-01-01'), 'id');
    await clerk.enter(income('E-I9', '2019-06-01', '1000'), 'id');
    const terms = { rules: 'E-F', year: 2019, income: '1000', deficit: '499.95' };
    const persons = { 'E-H1': 2, 'E-H2': 1, 'E-H3': 1 };
    expect(await clerk.enter(plan('E-P9', terms, persons), SUMS)).toEqual({
      ...{ income: '1000.00', deficit: '499.95', reserve: '50.01', welfare: '100.01' },
      distributable: '350.03',
    });
    expect(await amountsOf('E-P9')).toEqual({
      ...{ 'E-H1': '175.01', 'E-H2': '87.51', 'E-H3': '87.51' },
    });
    expect(await figures(2019, 'reserveShare', 'distributed', 'dividendPerPerson')).toEqual({
      ...{ reserveShare: '50.01/500.05', distributed: '350.03', dividendPerPerson: '350.03/4' },
    });
  });

  it('moves with its rule set while nothing is resolved', async () => {
    const half = 'reservePercent: 0, welfarePercent: 50';
    await clerk.enter(ruleSet('E-G', 'FIXED_SHARES_2019', '2019-01-01', half), 'id');
    const moved = await clerk.enter(amendPlan('E-P9', 'ruleSetCode: "E-G"'), SUMS);
    expect(moved).toMatchObject({ reserve: '0.00', welfare: '250.03', distributable: '250.02' });
    expect(await amountsOf('E-P9')).toEqual({
      ...{ 'E-H1': '125.01', 'E-H2': '62.51', 'E-H3': '62.50' },
    });
  });
});

describe('四分四不分', () => {
  const standing = async (fromDay: string) => {
    const { records } = await api.answer<{ records: { fourFourNotRules: { nodes: unknown[] } } }>(
      `{ records { fourFourNotRules(where: { fromDay: { eq: "${fromDay}" } }) { nodes { kind ordinal text document } } } }`,
    );
    return records.fourFourNotRules.nodes;
  };

  it('is a dated table that a clerk edits, each clause with its document', async () => {
    const entered = await clerk.enter(
      clause('2019-01-01', 'DIVIDE', 1, '经营收入'),
      'id text document provenance { origin }',
    );
    expect(entered).toMatchObject({
      ...{ text: '经营收入', document: '镇发〔2019〕1 号', provenance: { origin: 'ENTERED' } },
    });
    await clerk.enter(clause('2019-01-01', 'WITHHOLD', 1, '专项补助'), 'id');
    await clerk.enter(clause('2020-01-01', 'DIVIDE', 1, '经营和投资收入'), 'id');
    await clerk.enter(
      `amendFourFourNotRule(id: "${entered.id}", input: { text: "经营净收入", document: "镇发〔2019〕2 号" })`,
      'id',
    );
    expect(await standing('2019-01-01')).toEqual([
      { kind: 'DIVIDE', ordinal: 1, text: '经营净收入', document: '镇发〔2019〕2 号' },
      { kind: 'WITHHOLD', ordinal: 1, text: '专项补助', document: '镇发〔2019〕1 号' },
    ]);
    await clerk.enter(`removeFourFourNotRule(id: "${entered.id}")`, 'id');
    expect(await standing('2019-01-01')).toHaveLength(1);
    expect(await standing('2020-01-01')).toHaveLength(1);
  });
});

describe('the made-up plan of 2020, whose result is not yet public', () => {
  const due = (amount: string) =>
    payout('SIM-FP2020-01', '610902111001-0001', amount, '2021-01-20');

  it('takes its sixth step, then pays each household its share, once, as made up', async () => {
    expect(await clerk.refused(due('1093.29'))).toMatchObject({
      ...{ code: 'DISTRIBUTION_PAYOUTS_PUBLIC', message: expect.stringContaining('只完成 5 步') },
    });
    await clerk.enter(step('SIM-FP2020-01', 'RESULT_PUBLIC', '2021-01-10'), 'id');
    const paid = await clerk.enter(due('1093.29'), 'amount provenance { origin }');
    expect(paid).toEqual({ amount: '1093.29', provenance: { origin: 'SIMULATED' } });
    expect(await clerk.refused(due('1093.29'))).toMatchObject({ code: 'ALREADY_THERE' });
  });
});
