import type { Random } from '../random/random.ts';
import type { Tender } from './detail.ts';
import type { PlantedFlag } from './red-flags.ts';

const YUAN = 100;
/** The lowest other price lies this share above the winning one: near enough to no fence's edge. */
const USUAL_GAP = [0.005, 0.018] as const;
const CLOSE_GAP = 0.0003;
/** Without a budget, prices spread as far as this. */
const SPREAD_WITHOUT_BUDGET = 0.06;
/** Now and then not the lowest price wins. */
const BEATEN = 0.25;
const BEATEN_BY = [0.004, 0.03] as const;

/** How far a budget lies above the award, as a share of the award; undefined without a budget. */
export function headroom({
  budgetFen,
  awardFen,
}: Pick<Tender, 'budgetFen' | 'awardFen'>): number | undefined {
  return budgetFen === null ? undefined : Number(budgetFen) / Number(awardFen) - 1;
}

/** The control price of works, a little within the budget; null where there is none. */
export function controlPrice(tender: Tender, random: Random): bigint | null {
  const room = headroom(tender);
  if (tender.kind !== 'works' || room === undefined) return null;
  return (
    tender.awardFen +
    BigInt(Math.floor(Number(tender.awardFen) * room * (0.95 + 0.05 * random.unit())))
  );
}

/**
 * The prices of those that did not win, in fen and all different: the first lies next above the
 * winning one, the last may lie below it, where not the lowest price won.
 */
export function losingPrices(
  awardFen: bigint,
  count: number,
  limitFen: bigint | null,
  flag: PlantedFlag | undefined,
  random: Random,
): bigint[] {
  const award = Number(awardFen);
  const most = limitFen === null ? SPREAD_WITHOUT_BUDGET : Number(limitFen) / award - 1;
  const gap = firstGap(flag, most, random);
  const beaten = flag === undefined && count >= 2 && random.chance(BEATEN);
  const prices: bigint[] = [];
  for (let place = 0; place < count; place += 1) {
    const share =
      place === 0
        ? gap
        : beaten && place === count - 1
          ? -between(BEATEN_BY, random)
          : gap + (most - gap) * random.unit();
    prices.push(distinctFrom([awardFen, ...prices], award * (1 + share)));
  }
  if (flag === 'R028' && prices.length >= 2) prices[1] = prices[0] ?? awardFen;
  return prices;
}

function firstGap(flag: PlantedFlag | undefined, most: number, random: Random): number {
  if (flag === 'R024') return CLOSE_GAP;
  if (flag === 'R058') return 0.95 * most;
  const [least, greatest] = USUAL_GAP.map(Math.log) as [number, number];
  return Math.exp(least + (greatest - least) * random.unit());
}

const between = ([least, most]: readonly [number, number], random: Random) =>
  least + (most - least) * random.unit();

/** Prices are written to the yuan, downwards; a yuan less where another bid has the same. */
function distinctFrom(others: readonly bigint[], fen: number): bigint {
  let price = BigInt(Math.max(1, Math.floor(fen / YUAN)) * YUAN);
  while (others.includes(price)) price -= BigInt(YUAN);
  return price;
}
