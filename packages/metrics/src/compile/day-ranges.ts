import { addDays, type Day, daysBetween } from '@minxin/calendar';

/** Days from `from` on, up to and without `to`; without end where there is none. */
export interface DayRange {
  readonly from: Day;
  readonly to?: Day;
}

/** More ranges than this in one statement cost more than the untouched days between some of them. */
const MOST_RANGES = 64;

/**
 * Days as the fewest ranges that hold them and no other day; where that would be more than 64, those
 * with the shortest gaps between them are joined.
 */
export function dayRanges(days: Iterable<Day>): readonly DayRange[] {
  const sorted = [...new Set(days)].sort();
  const gaps = sorted
    .map((day, d) => ({ d, length: daysBetween(sorted[d - 1] ?? day, day) }))
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_RANGES - 1);
  const starts = [0, ...gaps.map(({ d }) => d)].sort((a, b) => a - b);
  return starts.flatMap((start, s) => {
    const from = sorted[start];
    const last = sorted[(starts[s + 1] ?? sorted.length) - 1];
    return from === undefined || last === undefined ? [] : [{ from, to: addDays(last, 1) }];
  });
}
