import { randomStream } from './random/random.ts';
import { valueNear } from './random/value-near.ts';
import type { Targets } from './targets.ts';
import { KIND_IDEAS, type Kind } from './tendering/kinds.ts';
import { SUPPLIERS, type Supplier } from './tendering/suppliers.ts';
import { type Tender, tenderYear } from './tendering/tender-year.ts';
import type { Days } from './time/days.ts';
import { FREE_YEAR, PUBLISHED_YEAR } from './time/years.ts';

const FEN_PER_YUAN = 100;
const KINDS: readonly Kind[] = ['works', 'procurement'];

export interface Tendering {
  readonly suppliers: readonly Supplier[];
  /** A stream: each call starts anew, with the same rows. */
  tenders(): Generator<Tender>;
}

/** Awards of two years: the published one's counts are exact, its sums lie within their rounding. */
export function makeTendering(targets: Targets['tendering'], days: Days, seed: number): Tendering {
  return {
    suppliers: SUPPLIERS,
    *tenders() {
      for (const kind of KINDS) {
        const random = randomStream(seed, `tendering/${kind}`);
        const { count, amount } = targets[kind];
        const { growth } = KIND_IDEAS[kind];
        const sum = Math.round(valueNear(amount, random) * FEN_PER_YUAN);
        yield* tenderYear(days, kind, PUBLISHED_YEAR, count, sum, random);
        const freeCount = Math.round(count * growth.count);
        const freeSum = Math.round(sum * growth.amount * (1 + 0.01 * (random.unit() - 0.5)));
        yield* tenderYear(days, kind, FREE_YEAR, freeCount, freeSum, random);
      }
    },
  };
}
