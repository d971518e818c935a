import type { Day } from '@minxin/calendar';
import type { StandingQuery } from './standing.generated.ts';

/** A subject by its field of the contract. */
export type SubjectField = Exclude<keyof StandingQuery, 'district'>;

/** The last day that the records of any of the subjects reach; null without records. */
export function reachedOf(standing: StandingQuery, subjects: readonly SubjectField[]): Day | null {
  const days = subjects.flatMap((subject) => standing[subject]?.dataThrough ?? []);
  return days.toSorted().at(-1) ?? null;
}
