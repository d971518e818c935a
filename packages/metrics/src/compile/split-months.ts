import { type Day, type Period, periodOf } from '@minxin/calendar';
import type { Question } from '../question/question.ts';
import { clippedPeriods } from './clip-period.ts';

/** Pieces of a question's periods, and of which each is one, by its place. */
export interface Pieces {
  readonly places: readonly number[];
  readonly periods: readonly Period[];
}

/** The periods of a question, cut off at its as-of: their whole months, and the days beside those. */
export function splitMonths(question: Pick<Question, 'periods' | 'asOf'>): {
  readonly months: Pieces;
  readonly rest: Pieces;
} {
  const months = { places: [] as number[], periods: [] as Period[] };
  const rest = { places: [] as number[], periods: [] as Period[] };
  for (const [place, { fromDay, toDay }] of clippedPeriods(question).entries()) {
    const put = (pieces: typeof months, from: Day, to: Day) => {
      if (from >= to) return;
      pieces.places.push(place);
      pieces.periods.push({ grain: 'RANGE', from, to });
    };
    const own = periodOf(fromDay, 'MONTH');
    const first = own.from === fromDay ? fromDay : own.to;
    const end = periodOf(toDay, 'MONTH').from;
    put(months, first, end);
    put(rest, fromDay, first < end ? first : toDay);
    if (first < end) put(rest, end, toDay);
  }
  return { months, rest };
}
