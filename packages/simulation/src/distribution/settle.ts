import type {
  distributionPayouts,
  distributionPlans,
  distributionShares,
  Transaction,
} from '@minxin/database';
import type { Made } from '../writing/made.ts';
import type { Distribution, MadePlan } from './make.ts';

export interface Settled {
  readonly plan: Made<typeof distributionPlans>;
  readonly shares: readonly Made<typeof distributionShares>[];
  readonly payouts: readonly Made<typeof distributionPayouts>[];
}

/** A plan with its sums and amounts as the database works them out: there is one definition of them. */
export async function settled(
  tx: Transaction,
  { participants, paidOn, steps: _, ...plan }: MadePlan,
  { code, reservePercent, welfarePercent }: Distribution['ruleSet'],
): Promise<Settled> {
  const percents = [reservePercent, welfarePercent];
  const [reserveFen = 0n, welfareFen = 0n] = (
    await tx.sql<{ fen: string }[]>`
      select minxin_distribution_percent(${String(plan.incomeFen)}::text::bigint, percent)::text as fen
      from unnest(${percents}::int[]) with ordinality as p (percent, place) order by place`
  ).map(({ fen }) => BigInt(fen));
  const distributableFen = plan.incomeFen - reserveFen - welfareFen;
  const amounts = await tx.sql<{ household: string; fen: string }[]>`
    select household_no as household, amount_fen::text as fen from minxin_distribution_shares(
      ${String(distributableFen)}::text::bigint,
      ${participants.map((one) => one.householdNo)}::text[],
      ${participants.map((one) => one.shares)}::int[])`;
  const due = new Map(amounts.map(({ household, fen }) => [household, BigInt(fen)]));
  const shares = participants.map(({ householdNo, shares: count, villageCode }) => {
    const amountFen = due.get(householdNo) ?? 0n;
    return { planNo: plan.planNo, householdNo, shares: count, amountFen, villageCode };
  });
  return {
    plan: {
      ...{ ...plan, collectiveCode: plan.townCode, ruleSetCode: code, deficitFen: 0n },
      ...{ reserveFen, welfareFen, distributableFen },
      ...{ householdCount: 0, shareCount: 0, stepsDone: 0 },
    },
    shares: shares.map(({ villageCode: _village, ...share }) => share),
    payouts: shares.flatMap(({ villageCode, planNo, householdNo, amountFen }) => {
      const day = paidOn.get(villageCode);
      return day ? [{ planNo, householdNo, amountFen, paidOn: day }] : [];
    }),
  };
}
