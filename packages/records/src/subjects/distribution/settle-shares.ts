import type { Transaction } from '@minxin/database';
import { sql } from 'drizzle-orm';

/** Gives every share of a plan the amount that is its due, after one of them or the plan's sums changed. */
export async function settleShares(
  tx: Transaction,
  districtCode: string,
  { planNo }: Readonly<Record<string, unknown>>,
): Promise<void> {
  await tx.db.execute(sql`
    update distribution_shares s set amount_fen = due.amount_fen
    from minxin_distribution_shares_due(${districtCode}::text, ${String(planNo)}::text) due
    where s.district_code = ${districtCode} and s.plan_no = ${String(planNo)}
      and s.household_no = due.household_no and s.amount_fen <> due.amount_fen`);
}
