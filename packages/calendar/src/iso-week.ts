import { addDays, type Day, daysBetween } from './day.ts';
import { startOfUnit } from './grain.ts';

export interface IsoWeek {
  /** The year that holds the week's Thursday, which may differ from the day's own year. */
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

/** The ISO 8601 week of a day: 2018-12-31 is in week 1 of 2019. */
export function isoWeekOf(day: Day): IsoWeek {
  const thursday = addDays(startOfUnit(day, 'WEEK'), 3);
  const newYear = startOfUnit(thursday, 'YEAR');
  const week = Math.floor(daysBetween(newYear, thursday) / 7) + 1;
  return { year: Number(thursday.slice(0, 4)), week };
}

/** The Monday of a week; week 53 of a year that has 52 is its week 52. */
export function mondayOf({ year, week }: IsoWeek): Day {
  // 4 January is always in week 1.
  const first = startOfUnit(`${String(year).padStart(4, '0')}-01-04`, 'WEEK');
  const monday = addDays(first, (week - 1) * 7);
  return isoWeekOf(monday).year === year ? monday : addDays(monday, -7);
}
