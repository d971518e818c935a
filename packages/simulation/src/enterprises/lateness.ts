import type { Random } from '../random/random.ts';
import type { Days } from '../time/days.ts';
import { FREE_YEAR, PUBLISHED_YEAR } from '../time/years.ts';

/** A month by the positions of its first and last day. */
export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** `201904` */
  readonly letters: string;
  readonly first: number;
  readonly last: number;
}

/** The months that made-up books are kept for. */
export function monthsOf(days: Days): Month[] {
  return [PUBLISHED_YEAR, FREE_YEAR].flatMap((year) =>
    Array.from({ length: 12 }, (_, position) => {
      const month = position + 1;
      const two = (number: number) => String(number).padStart(2, '0');
      const next = month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`;
      return {
        ...{ year, month, letters: `${year}${two(month)}` },
        first: days.positionOf(`${year}-${two(month)}-01`),
        last: days.positionOf(next) - 1,
      };
    }),
  );
}

/** Shares of months in which a ledger was kept late, and of the entries of such a month. */
const LATE_MONTHS: Readonly<Record<number, number>> = { [PUBLISHED_YEAR]: 0.03, [FREE_YEAR]: 0.1 };
const LATE_ENTRIES = 0.4;

/**
 * When something of a month is recorded: in a few days and within the month, or, in a month that
 * was kept late, perhaps early in the next. The last month has no next.
 */
export function recordingOf(month: Month, random: Random): (happened: number) => number {
  const isLast = month.year === FREE_YEAR && month.month === 12;
  const isLate = !isLast && random.chance(LATE_MONTHS[month.year] ?? 0);
  return (happened) =>
    isLate && random.chance(LATE_ENTRIES)
      ? month.last + random.whole(2, 12)
      : Math.min(month.last, happened + random.whole(0, 4));
}

/** A working day of the month, not before `from`; its last day where there is none. */
export function workingDay(month: Month, days: Days, random: Random, from = month.first): number {
  const open: number[] = [];
  for (let day = Math.max(from, month.first); day <= month.last; day += 1) {
    if (days.isWorking(day)) open.push(day);
  }
  return open[random.whole(0, open.length - 1)] ?? month.last;
}
