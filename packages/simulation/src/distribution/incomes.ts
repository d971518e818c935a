import { addWorkingDays, type Day, workingDaysBetween } from '@minxin/calendar';
import type { collectiveIncomes, INCOME_SOURCES } from '@minxin/database';
import type { Village } from '../places.ts';
import { allocate } from '../random/allocate.ts';
import { weightedPick } from '../random/pick.ts';
import type { Random } from '../random/random.ts';
import type { Made } from '../writing/made.ts';

export type CollectiveIncome = Made<typeof collectiveIncomes>;

const RECEIPTS = { least: 3, most: 6 };
const sourceOf = weightedPick<(typeof INCOME_SOURCES)[number]>([
  ['operation', 46] as const,
  ['contracting', 27] as const,
  ['investment', 19] as const,
  ['other', 8] as const,
]);

/** What the villages' collectives took in before December: whole yuan that add up to the total. */
export function incomesOf(
  year: number,
  totalYuan: number,
  townCode: string,
  villages: readonly Village[],
  random: Random,
): CollectiveIncome[] {
  const receipts = villages.flatMap(({ code }) => {
    const size = random.lognormal(1, 0.4);
    return Array.from({ length: random.whole(RECEIPTS.least, RECEIPTS.most) }, () => ({
      collectiveCode: code,
      weight: size * random.lognormal(1, 0.5),
    }));
  });
  const weights = receipts.map(({ weight }) => weight);
  // Nobody books a receipt of nothing.
  const amounts = allocate(totalYuan - receipts.length, weights).map((yuan) => yuan + 1);
  const rows = receipts.map(({ collectiveCode }, i) => ({
    ...{ collectiveCode, townCode, source: sourceOf(random), receivedOn: dayIn(year, random) },
    amountFen: BigInt(amounts[i] ?? 0) * 100n,
  }));
  return rows
    .sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1))
    .map((row, i) => ({ incomeNo: `SIM-SR${year}-${String(i + 1).padStart(3, '0')}`, ...row }));
}

function dayIn(year: number, random: Random): Day {
  const [first, last]: [Day, Day] = [`${year}-01-08`, `${year}-11-30`];
  return addWorkingDays(first, random.whole(1, workingDaysBetween(first, last)));
}
