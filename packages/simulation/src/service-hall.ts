import { randomStream } from './random/random.ts';
import { type Aftermath, makeAftermath } from './service-hall/aftermath.ts';
import { type CaseEvent, type CaseStory, caseStory } from './service-hall/case-story.ts';
import { type Case, makeCases } from './service-hall/cases.ts';
import { type Catalogue, makeCatalogue } from './service-hall/catalogue.ts';
import { withDetails } from './service-hall/catalogue-details.ts';
import { type Consultation, makeConsultations } from './service-hall/consultations.ts';
import { makePosts, type Post } from './service-hall/posts.ts';
import { type Approval, makeApprovals } from './service-hall/simplified.ts';
import { HALL_YEARS } from './service-hall/year-shapes.ts';
import type { Targets } from './targets.ts';
import type { Days } from './time/days.ts';

/** The free year's cases against the published year's. */
const GROWTH = 1.0886;

export interface ServiceHall {
  readonly catalogue: Catalogue;
  readonly posts: readonly Post[];
  /** Streams: each call starts one anew, with the same rows. */
  cases(): Generator<Case>;
  events(): Generator<CaseEvent>;
  approvals(): Generator<Approval>;
  consultations(): Generator<Consultation>;
  /** Reads all cases. */
  aftermath(): Aftermath;
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
  const bare = makeCatalogue(targets, randomStream(seed, 'service-hall/catalogue'));
  const details = randomStream(seed, 'service-hall/catalogue-details');
  const catalogue = { ...bare, items: withDetails(bare.items, details) };
  const itemOf = new Map(catalogue.items.map((item) => [item.code, item]));
  const [published, free] = HALL_YEARS;
  function* bareCases(): Generator<Case> {
    const random = randomStream(seed, 'service-hall/cases');
    const growth = GROWTH * (1 + 0.004 * (random.unit() - 0.5));
    yield* makeCases(days, catalogue, published, targets.cases, random);
    yield* makeCases(days, catalogue, free, Math.round(targets.cases * growth), random);
  }
  function* stories(): Generator<readonly [Case, CaseStory]> {
    const random = randomStream(seed, 'service-hall/case-stories');
    for (const one of bareCases()) {
      yield [one, caseStory(days, one, itemOf.get(one.itemCode), random)];
    }
  }
  return {
    catalogue,
    posts: makePosts(catalogue.windows, randomStream(seed, 'service-hall/posts')),
    *cases() {
      for (const [one, { originalDueAt }] of stories()) {
        one.originalDueAt = originalDueAt;
        yield one;
      }
    },
    *events() {
      for (const [, { events }] of stories()) yield* events;
    },
    approvals: () =>
      makeApprovals(bareCases(), catalogue.items, randomStream(seed, 'service-hall/simplified')),
    aftermath: () => makeAftermath(bareCases(), days, seed),
    consultations: () =>
      makeConsultations(
        days,
        targets.consultations,
        randomStream(seed, 'service-hall/consultations'),
      ),
  };
}
