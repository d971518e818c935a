import { addDays, type Day, dayNumber, daysBetween, earlier, isDay, later } from './day.ts';
import { isoWeekOf, mondayOf } from './iso-week.ts';
import { isClipped, lastDay, type Period, periodOf, wholePeriod } from './period.ts';

/** What a period is compared with: 环比 (the adjacent period before) or 同比 (a year ago). */
export type Base = 'PREVIOUS' | 'YEAR_AGO';

/** The same date of the year before; 29 February becomes 28 February. Throws BAD_DAY. */
export function dayYearAgo(day: Day): Day {
  dayNumber(day);
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0');
  const same = `${year}${day.slice(4)}`;
  return isDay(same) ? same : `${year}-02-28`;
}

/** The piece of `target` at the same place as `piece` in its unit, slid back where target is shorter. */
function samePlace(piece: Period, target: Period): Period {
  const length = daysBetween(piece.from, piece.to);
  const offset = daysBetween(wholePeriod(piece).from, piece.from);
  const place = earlier(addDays(target.from, offset), addDays(target.to, -length));
  const from = later(target.from, place);
  return { grain: piece.grain, from, to: earlier(addDays(from, length), target.to) };
}

function sameDatesYearAgo(period: Period): Period {
  const from = dayYearAgo(period.from);
  return { grain: period.grain, from, to: addDays(dayYearAgo(lastDay(period)), 1) };
}

function previous(period: Period): Period {
  const { grain, from, to } = period;
  if (grain === 'RANGE') return { grain, from: addDays(from, -daysBetween(from, to)), to: from };
  const before = periodOf(from, grain, -1);
  return isClipped(period) ? samePlace(period, before) : before;
}

function yearAgo(period: Period): Period {
  const { grain, from } = period;
  if (grain === 'WEEK') {
    const { year, week } = isoWeekOf(from);
    return samePlace(period, periodOf(mondayOf({ year: year - 1, week }), grain));
  }
  if (grain === 'RANGE' || isClipped(period)) return sameDatesYearAgo(period);
  return periodOf(dayYearAgo(from), grain);
}

/**
 * The period that `period` is compared with.
 *
 * PREVIOUS: the adjacent unit before; for a RANGE the same number of days before it.
 * YEAR_AGO: the same unit a year before, all of it (February 2020 with all of February 2019); for a
 * RANGE the same dates, where 29 February becomes the 28th and 28 February stays the 28th; for a week
 * the week of the same ISO number, or week 52 where the year before has no week 53.
 * A clipped unit has a clipped base: the same dates a year ago, the same place in the unit before.
 */
export function basePeriod(period: Period, base: Base): Period {
  return base === 'PREVIOUS' ? previous(period) : yearAgo(period);
}
