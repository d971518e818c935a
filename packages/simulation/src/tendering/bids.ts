import { shuffled } from '../random/pick.ts';
import type { Random } from '../random/random.ts';
import type { Bid, Lot, Tender } from './detail.ts';
import { losingPrices } from './prices.ts';
import type { PlantedFlag } from './red-flags.ts';
import { suppliersOf } from './suppliers.ts';

const MINUTE = 60_000;
/** Bids come in over the last two days, rarely in the last minutes. */
const EARLIEST = 2 * 24 * 60;
const LATEST = 15;
const LATE_BY = 7;

const DISQUALIFIED = 0.3;
/** So many valid bids are left where one is disqualified. */
const STILL_VALID = 3;
const REASONS = [
  '模拟：未按要求提交投标保证金',
  '模拟：资格证明文件不齐',
  '模拟：未实质性响应招标文件',
  '模拟：投标文件签章不全',
] as const;

/** The other bidders of a tender, the same for each of its lots. */
export function losersOf({ kind, supplierCode, bidders }: Tender, random: Random): string[] {
  const others = suppliersOf(kind).filter(({ code }) => code !== supplierCode);
  return shuffled(others, random)
    .slice(0, bidders - 1)
    .map(({ code }) => code);
}

/** The bids for a lot, the winning one first. */
export function makeBids(
  tender: Tender,
  deadline: Date,
  lot: Lot,
  awardFen: bigint,
  losers: readonly string[],
  flag: PlantedFlag | undefined,
  random: Random,
): Bid[] {
  const limit = lot.controlPriceFen ?? lot.budgetFen ?? null;
  const prices = losingPrices(awardFen, losers.length, limit, flag, random);
  const turnedDown = turnDown(losers.length, flag, random);
  const received = () => new Date(deadline.getTime() - random.whole(LATEST, EARLIEST) * MINUTE);
  const { tenderNo } = tender;
  const { lotNo } = lot;
  return [
    {
      ...{ tenderNo, lotNo, supplierCode: tender.supplierCode, amountFen: awardFen },
      ...{ receivedAt: received(), state: 'valid', reason: null },
    },
    ...losers.map((supplierCode, place): Bid => {
      const late = flag === 'R030' && place === 1;
      const reason = turnedDown(place);
      return {
        ...{ tenderNo, lotNo, supplierCode, amountFen: prices[place] ?? awardFen },
        receivedAt: late ? new Date(deadline.getTime() + LATE_BY * MINUTE) : received(),
        ...{ state: reason === null ? 'valid' : 'disqualified', reason },
      };
    }),
  ];
}

/** Why the loser at a place was turned down; null for most. */
function turnDown(
  losers: number,
  flag: PlantedFlag | undefined,
  random: Random,
): (place: number) => string | null {
  const reason = () => REASONS[random.whole(0, REASONS.length - 1)] ?? REASONS[0];
  if (flag === 'R035') return reason;
  const one = flag === undefined && losers > STILL_VALID && random.chance(DISQUALIFIED);
  const unlucky = one ? random.whole(1, losers - 1) : -1;
  return (place) => (place === unlucky ? reason() : null);
}
