import type { Order } from '../hotline.ts';
import { weightedPick } from '../random/pick.ts';
import { HOUR } from '../time/days.ts';
import { officeHours } from '../time/office-hours.ts';
import type { Callback, Scene, Step } from './scene.ts';

const DAY = 24 * HOUR;

type Answer = NonNullable<Callback['satisfaction']>;

/** The chance that the caller calls the matter solved, by what they think of it. */
const SOLVED: Readonly<Record<Answer, number>> = {
  satisfied: 0.985,
  basically_satisfied: 0.85,
  unsatisfied: 0.2,
};
const CONTACTED = 0.985;
/** Of the closed orders that nobody rated: called, but in vain. */
const IN_VAIN = 0.4;
const whyInVain = weightedPick([
  ['模拟：无人接听', 6] as const,
  ['模拟：拒绝回访', 3] as const,
  ['模拟：号码停机', 1] as const,
]);

/** A call-back for each closure: rated orders are asked and answer as they rated, the others seldom. */
export function callbacksOf(order: Order, events: readonly Step[], scene: Scene): Callback[] {
  const calls: Callback[] = [];
  for (const [place, { kind, at }] of events.entries()) {
    if (kind !== 'closed') continue;
    const isFirst = at === order.closedAt?.getTime();
    const reopened = events[place + 1]?.at;
    const calledAt = callAfter(at, reopened, scene);
    if (calledAt > scene.horizon) continue;
    const answer = isFirst ? answerOf(order.rating) : 'satisfied';
    const call = { orderNo: order.orderNo, calledAt: new Date(calledAt) };
    if (answer) calls.push({ ...call, ...answers(answer, scene) });
    else if (scene.random.chance(IN_VAIN)) {
      calls.push({ ...call, valid: false, invalidReason: whyInVain(scene.random) });
    }
  }
  return calls;
}

/** In office hours one to three days later; of what was done again, before that began. */
function callAfter(closed: number, reopened: number | undefined, { days, random }: Scene): number {
  const later = closed + random.whole(1, 3) * DAY;
  const midnight = later - ((later - days.startOf(0)) % DAY);
  const call = midnight + officeHours(random);
  return reopened === undefined || call < reopened ? call : reopened - HOUR;
}

function answerOf(rating: number | null | undefined): Answer | undefined {
  if (rating === null || rating === undefined) return undefined;
  if (rating >= 4) return 'satisfied';
  return rating === 3 ? 'basically_satisfied' : 'unsatisfied';
}

const answers = (satisfaction: Answer, { random }: Scene) => ({
  valid: true,
  contacted: random.chance(CONTACTED),
  solved: random.chance(SOLVED[satisfaction]),
  satisfaction,
});
