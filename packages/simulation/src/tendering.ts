import { randomStream } from './random/random.ts';
import { valueNear } from './random/value-near.ts';
import type { Targets } from './targets.ts';
import type { Tender, TenderDetail } from './tendering/detail.ts';
import { KIND_IDEAS, type Kind } from './tendering/kinds.ts';
import { makeDetail } from './tendering/make-detail.ts';
import { flagPlanter } from './tendering/red-flags.ts';
import { SUPPLIERS, type Supplier } from './tendering/suppliers.ts';
import { tenderYear } from './tendering/tender-year.ts';
import { unawarded } from './tendering/unawarded.ts';
import type { Days } from './time/days.ts';
import { FREE_YEAR, PUBLISHED_YEAR } from './time/years.ts';

const FEN_PER_YUAN = 100;
const KINDS: readonly Kind[] = ['works', 'procurement'];

export interface Tendering {
  readonly suppliers: readonly Supplier[];
  /** The awarded tenders. A stream: each call starts anew, with the same rows. */
  tenders(): Generator<Tender>;
  /** All tenders with what belongs to them, those without a result last. */
  details(): Generator<TenderDetail>;
}

/**
 * Tenders of two years: of the published one the number of awards is exact, and their sums lie
 * within their rounding. Some of the free year show red flags, failed, or are still running.
 */
export function makeTendering(targets: Targets['tendering'], days: Days, seed: number): Tendering {
  return {
    suppliers: SUPPLIERS,
    *tenders() {
      for (const { tender } of awarded(targets, days, seed)) yield tender;
    },
    *details() {
      yield* awarded(targets, days, seed);
      for (const kind of KINDS) yield* unawarded(kind, freeCount(targets, kind), seed);
    },
  };
}

function* awarded(
  targets: Targets['tendering'],
  days: Days,
  seed: number,
): Generator<TenderDetail<Tender>> {
  const flagOf = flagPlanter();
  for (const kind of KINDS) {
    for (const tender of tendersOf(targets, kind, days, seed)) {
      yield makeDetail(tender, seed, flagOf(tender));
    }
  }
}

function* tendersOf(
  targets: Targets['tendering'],
  kind: Kind,
  days: Days,
  seed: number,
): Generator<Tender> {
  const random = randomStream(seed, `tendering/${kind}`);
  const { count, amount } = targets[kind];
  const sum = Math.round(valueNear(amount, random) * FEN_PER_YUAN);
  yield* tenderYear(days, kind, PUBLISHED_YEAR, count, sum, random);
  const { growth } = KIND_IDEAS[kind];
  const freeSum = Math.round(sum * growth.amount * (1 + 0.01 * (random.unit() - 0.5)));
  yield* tenderYear(days, kind, FREE_YEAR, freeCount(targets, kind), freeSum, random);
}

const freeCount = (targets: Targets['tendering'], kind: Kind): number =>
  Math.round(targets[kind].count * KIND_IDEAS[kind].growth.count);
