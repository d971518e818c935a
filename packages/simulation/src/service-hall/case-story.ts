import type { serviceCaseEvents } from '@minxin/database';
import { weightedPick } from '../random/pick.ts';
import type { Random } from '../random/random.ts';
import type { Days } from '../time/days.ts';
import { officeHours } from '../time/office-hours.ts';
import { FREE_YEAR, LAST_DAY } from '../time/years.ts';
import type { Made } from '../writing/made.ts';
import { placeOf, workingDayAfter } from './case-days.ts';
import type { Case } from './cases.ts';
import type { Item } from './catalogue.ts';

export type CaseEvent = Made<typeof serviceCaseEvents>;

/** What happened to a case, and the due time before its pauses and extensions put it off. */
export interface CaseStory {
  readonly originalDueAt: Date | null;
  readonly events: readonly CaseEvent[];
}

/** Chances in the free year; the published year's cases come without a story. */
const STORY = 0.05;
const PAUSED = 0.6;
const STILL_PAUSED = 0.5;
const REOPENED = 0.0012;
const REOPENED_WHEN_RATED_BAD = 0.12;
const LONGEST = 8;

const pauseKind = weightedPick([
  ['supplement', 0.4] as const,
  ['inspection', 0.17] as const,
  ['publicity', 0.15] as const,
  ['expert_review', 0.12] as const,
  ['appraisal', 0.08] as const,
  ['hearing', 0.06] as const,
  ['other', 0.02] as const,
]);

/**
 * Tells a case's story so that it ends as the case does: due, closed and withdrawn stay as they are,
 * and what was promised at first lies as many working days earlier as pauses and extensions add.
 */
export function caseStory(
  days: Days,
  one: Case,
  item: Item | undefined,
  random: Random,
): CaseStory {
  const plain = { originalDueAt: one.dueAt ?? null, events: [] };
  if (one.acceptedAt.getTime() < days.startOf(days.positionOf(`${FREE_YEAR}-01-01`))) return plain;
  const bad = (one.rating ?? 5) <= 2;
  const reopens = one.closedAt != null && random.chance(bad ? REOPENED_WHEN_RATED_BAD : REOPENED);
  const promised = item !== undefined && item.promisedDays >= 2 && one.dueAt != null;
  const delay = promised && random.chance(STORY) ? delayOf(days, one, item, random) : undefined;
  if (!delay && !reopens) return plain;
  const { caseNo } = one;
  const events: CaseEvent[] = [...(delay?.events ?? [])];
  if (one.closedAt) events.push({ caseNo, kind: 'closed', at: one.closedAt });
  if (one.withdrawnAt) events.push({ caseNo, kind: 'withdrawn', at: one.withdrawnAt });
  if (reopens && one.closedAt) events.push(...reopening(days, caseNo, one.closedAt, random));
  return { originalDueAt: delay?.originalDueAt ?? plain.originalDueAt, events: numbered(events) };
}

const numbered = (events: readonly CaseEvent[]) =>
  events.map((event, position) => ({ ...event, seq: position + 1 }));

/** A pause or an extension that fits between acceptance and end; undefined where there is no room. */
function delayOf(days: Days, one: Case, item: Item, random: Random): CaseStory | undefined {
  const { caseNo } = one;
  const { day, time } = placeOf(days, one.acceptedAt);
  const limit = item.promisedDays;
  const after = (n: number) => days.afterLimit(day, time, n);
  const at = (n: number) => new Date(days.startOf(after(n)) + officeHours(random));
  const end = one.closedAt ?? one.withdrawnAt;
  const endDay = end ? placeOf(days, end).day : days.positionOf(LAST_DAY) + 1;
  // Events come on whole working days before the day of the end.
  let room = 0;
  while (room < 2 * limit && after(room + 1) < endDay) room += 1;
  const paused = random.chance(PAUSED);
  const lasting = paused && !end && random.chance(STILL_PAUSED);
  const from = random.whole(1, 3);
  const most = Math.min(limit - from, paused && !lasting ? room - from : LONGEST, LONGEST);
  if (from > room || most < 1) return undefined;
  const added = random.whole(1, most);
  const document = `模拟〔${FREE_YEAR}〕${caseNo.slice(-4)} 号`;
  const originalDueAt = new Date(days.endOf(after(limit - added)));
  if (!paused) {
    const approved = { days: added, approvedBy: '模拟行政审批服务局', documentNo: document };
    return { originalDueAt, events: [{ caseNo, kind: 'extended', at: at(from), ...approved }] };
  }
  const reason = { pauseKind: pauseKind(random), documentNo: document };
  const events: CaseEvent[] = [{ caseNo, kind: 'paused', at: at(from), ...reason, days: added }];
  if (!lasting) events.push({ caseNo, kind: 'resumed', at: at(from + added) });
  return { originalDueAt, events };
}

/** Reopened some working days after the closing, and mostly closed again. */
function reopening(days: Days, caseNo: string, closedAt: Date, random: Random): CaseEvent[] {
  const later = (since: Date, n: number) => {
    const day = workingDayAfter(days, since, n);
    return day === null ? null : new Date(days.startOf(day) + officeHours(random));
  };
  const reopenedAt = later(closedAt, random.whole(2, 10));
  if (!reopenedAt) return [];
  const closedAgain = later(reopenedAt, random.whole(2, 7));
  return [
    { caseNo, kind: 'reopened', at: reopenedAt },
    ...(closedAgain ? [{ caseNo, kind: 'closed' as const, at: closedAgain }] : []),
  ];
}
