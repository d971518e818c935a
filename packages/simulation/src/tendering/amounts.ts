import { allocate } from '../random/allocate.ts';
import type { Random } from '../random/random.ts';
import type { KindIdea } from './kinds.ts';

const YUAN = 100;
/** Contracts are written to the yuan or the hundred yuan about as often as to the fen. */
const UNITS = [1, YUAN, 100 * YUAN] as const;

/** Splits a sum of fen into believable amounts that add up to it; the largest is never rounded. */
export function makeAmounts(
  totalFen: number,
  count: number,
  { evenPart, spread }: KindIdea,
  random: Random,
): number[] {
  if (count === 0) return [];
  const weights = Array.from({ length: count }, () => evenPart + random.lognormal(1, spread));
  const amounts = allocate(totalFen, weights);
  const largest = amounts.indexOf(Math.max(...amounts));
  let cut = 0;
  const rounded = amounts.map((fen, position) => {
    const unit = UNITS[random.whole(0, UNITS.length - 1)] ?? 1;
    if (position === largest || fen < 2 * unit) return fen;
    cut += fen % unit;
    return fen - (fen % unit);
  });
  return rounded.map((fen, position) => (position === largest ? fen + cut : fen));
}
