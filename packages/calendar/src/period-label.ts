import { yearAndMonth } from './grain.ts';
import { isoWeekOf } from './iso-week.ts';
import { isClipped, isEmpty, lastDay, type Period } from './period.ts';
import { type Locale, PERIOD_WORDS, type PeriodWords } from './period-words.ts';

function daysLabel(period: Period, words: PeriodWords): string {
  return isEmpty(period) ? words.notBegun : words.range(period.from, lastDay(period));
}

/** The name of the unit that the period lies in, year included. */
function unitLabel(period: Period, words: PeriodWords): string {
  const { year, month } = yearAndMonth(period.from);
  switch (period.grain) {
    case 'YEAR':
      return words.year(year);
    case 'HALF_YEAR':
      return words.half(Math.ceil(month / 6), year);
    case 'QUARTER':
      return words.quarter(Math.ceil(month / 3), year);
    case 'MONTH':
      return words.month(month, year);
    case 'WEEK': {
      const iso = isoWeekOf(period.from);
      return words.week(iso.week, iso.year);
    }
    case 'DAY':
      return words.date(Number(period.from.slice(8)), month, year);
    case 'RANGE':
      return daysLabel(period, words);
  }
}

/**
 * The full name of a period: '2019年第四季度', 'Q4 2019'; a range by its first and last day. A clipped
 * unit adds the days that are left of it: '2019年第1周（2019-01-01 至 2019-01-06）'.
 */
export function periodLabel(period: Period, locale: Locale = 'zh'): string {
  const words = PERIOD_WORDS[locale].full;
  const unit = unitLabel(period, words);
  return isClipped(period) ? words.piece(unit, daysLabel(period, words)) : unit;
}

/**
 * The name of a period where `within` (an axis, a table) already says the rest: '12月' in 2019,
 * '5日' in December. The year stays where `within` spans several, or the week counts to another year.
 * The days of a clipped unit are left out.
 */
export function shortLabel(period: Period, within: Period, locale: Locale = 'zh'): string {
  const words = PERIOD_WORDS[locale].short;
  const { year, month } = yearAndMonth(period.from);
  const frame = [within.from, isEmpty(within) ? within.from : lastDay(within)];
  const inFrame = (length: number) =>
    frame.every((day) => day.slice(0, length) === period.from.slice(0, length));
  if (!inFrame(4)) return unitLabel(period, words);
  switch (period.grain) {
    case 'HALF_YEAR':
      return words.half(Math.ceil(month / 6));
    case 'QUARTER':
      return words.quarter(Math.ceil(month / 3));
    case 'MONTH':
      return words.month(month);
    case 'WEEK': {
      const iso = isoWeekOf(period.from);
      return iso.year === year ? words.week(iso.week) : unitLabel(period, words);
    }
    case 'DAY':
      return words.date(Number(period.from.slice(8)), inFrame(7) ? undefined : month);
    case 'YEAR':
    case 'RANGE':
      return unitLabel(period, words);
  }
}
