import { allocate } from '../random/allocate.ts';
import type { Random } from '../random/random.ts';
import { FREE_YEAR } from '../time/years.ts';
import type { Lot, Tender } from './detail.ts';

/** Some works of the free year are divided. */
const DIVIDED = 0.12;
const MOST_LOTS = 3;

export interface AwardedLot {
  readonly lot: Lot;
  readonly awardFen: bigint;
}

/**
 * The lots of a tender; their budgets, control prices and awards add up to the tender's.
 * @param whole never divided
 */
export function makeLots(
  tender: Tender,
  controlFen: bigint | null,
  whole: boolean,
  random: Random,
): AwardedLot[] {
  const { kind, method, tenderNo, awardedOn, title } = tender;
  const mayDivide =
    !whole && kind === 'works' && method === 'open' && awardedOn.startsWith(`${FREE_YEAR}`);
  const count = mayDivide && random.chance(DIVIDED) ? random.whole(2, MOST_LOTS) : 1;
  const weights = Array.from({ length: count }, () => 1 + random.unit());
  const split = (fen: bigint | null) =>
    fen === null ? [] : allocate(Number(fen), weights).map(BigInt);
  const budgets = split(tender.budgetFen);
  const controls = split(controlFen);
  return split(tender.awardFen).map((awardFen, place) => ({
    awardFen,
    lot: {
      ...{ tenderNo, lotNo: place + 1 },
      title: count === 1 ? title : `${title}（${place + 1} 标段）`,
      budgetFen: budgets[place] ?? null,
      controlPriceFen: controls[place] ?? null,
    },
  }));
}
