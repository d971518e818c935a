import { randomStream } from './random/random.ts';
import { type Case, makeCases } from './service-hall/cases.ts';
import { type Catalogue, makeCatalogue } from './service-hall/catalogue.ts';
import { type Consultation, makeConsultations } from './service-hall/consultations.ts';
import { HALL_YEARS } from './service-hall/year-shapes.ts';
import type { Targets } from './targets.ts';
import type { Days } from './time/days.ts';

/** The free year's cases against the published year's. */
const GROWTH = 1.0886;

export interface ServiceHall {
  readonly catalogue: Catalogue;
  /** Streams: each call starts one anew, with the same rows. */
  cases(): Generator<Case>;
  consultations(): Generator<Consultation>;
}

/**
 * A service hall of two years: the published one adds up to its figures, the free one grows.
 * Throws SimulationError PUBLISHED_OUT_OF_REACH.
 */
export function makeServiceHall(
  targets: Targets['serviceHall'],
  days: Days,
  seed: number,
): ServiceHall {
  const catalogue = makeCatalogue(targets, randomStream(seed, 'service-hall/catalogue'));
  const [published, free] = HALL_YEARS;
  return {
    catalogue,
    *cases() {
      const random = randomStream(seed, 'service-hall/cases');
      const growth = GROWTH * (1 + 0.004 * (random.unit() - 0.5));
      yield* makeCases(days, catalogue, published, targets.cases, random);
      yield* makeCases(days, catalogue, free, Math.round(targets.cases * growth), random);
    },
    consultations: () =>
      makeConsultations(
        days,
        targets.consultations,
        randomStream(seed, 'service-hall/consultations'),
      ),
  };
}
