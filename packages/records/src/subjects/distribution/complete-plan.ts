import { distributionRuleSets, type Transaction } from '@minxin/database';
import { and, eq } from 'drizzle-orm';
import type { Entry } from '../../definition/record-kind.ts';
import { planSums } from './plan-sums.ts';
import { type ShareHolder, shareOut } from './shares.ts';

interface Percents {
  readonly reservePercent: number;
  readonly welfarePercent: number;
}

/** A rule set that isn't there leaves a plan without percents: its foreign key then refuses it. */
const NONE: Percents = { reservePercent: 0, welfarePercent: 0 };

/** Reads the plan's rule set and works out what a clerk does not enter. */
export async function completePlan(
  tx: Transaction,
  districtCode: string,
  entry: Entry,
): Promise<Entry> {
  const [found] = await tx.db
    .select({
      reservePercent: distributionRuleSets.reservePercent,
      welfarePercent: distributionRuleSets.welfarePercent,
    })
    .from(distributionRuleSets)
    .where(
      and(
        eq(distributionRuleSets.districtCode, districtCode),
        eq(distributionRuleSets.code, String(entry.row.ruleSetCode)),
      ),
    );
  return completed(entry, found ?? NONE);
}

/** The plan with its reserve, welfare and distributable income, and the amount of each of its shares. */
export function completed(entry: Entry, percents: Percents): Entry {
  const incomeFen = fen(entry.row.incomeFen);
  const deficitFen = fen(entry.row.deficitFen);
  const sums = planSums({ incomeFen, deficitFen, ...percents });
  const { shares = [] } = entry.parts;
  const amounts = amountsOf(sums.distributableFen, shares);
  return {
    row: { ...entry.row, deficitFen, ...sums },
    parts: {
      ...entry.parts,
      shares: shares.map((share, position) => ({ ...share, amountFen: amounts[position] ?? 0n })),
    },
  };
}

/** What can't be shared out is left to the rules, which say it in a clerk's words. */
function amountsOf(distributable: bigint, shares: Entry['parts'][string]): readonly bigint[] {
  const holders = shares.map(
    (share): ShareHolder => ({
      householdNo: String(share.householdNo),
      shares: Number(share.shares),
    }),
  );
  const whole = holders.every(({ shares }) => Number.isSafeInteger(shares) && shares > 0);
  return distributable >= 0n && holders.length > 0 && whole ? shareOut(distributable, holders) : [];
}

const fen = (value: unknown): bigint =>
  typeof value === 'bigint' ? value : BigInt(String(value ?? 0));
