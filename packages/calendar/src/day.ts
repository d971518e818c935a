import { CalendarInputError, wholeNumber } from './calendar-input-error.ts';

/** A calendar day in Asia/Shanghai as 'YYYY-MM-DD'. Days of this form sort and compare as text. */
export type Day = string;

const MS_PER_DAY = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Days met before: a cut of some years asks for the same few thousand again and again. */
const midnights = new Map<string, number>();
const MOST_KNOWN = 20_000;

/** Milliseconds from 1970 to the day's midnight UTC; NaN for text that is no day. */
function utcMidnight(text: string): number {
  const known = midnights.get(text);
  if (known !== undefined) return known;
  if (midnights.size >= MOST_KNOWN) midnights.clear();
  const ms = parsed(text);
  // Text that is no day may be of any length.
  if (!Number.isNaN(ms)) midnights.set(text, ms);
  return ms;
}

function parsed(text: string): number {
  if (!SHAPE.test(text)) return Number.NaN;
  const ms = Date.parse(`${text}T00:00:00Z`);
  // Engines roll 30 February over to 2 March instead of refusing it.
  return new Date(ms).getUTCDate() === Number(text.slice(8)) ? ms : Number.NaN;
}

/** True for a day that exists: '2020-02-29' is one, '2019-02-30' and '2019-2-3' are not. */
export function isDay(text: string): text is Day {
  return !Number.isNaN(utcMidnight(text));
}

/** Days since 1970-01-01. Throws CalendarInputError BAD_DAY. */
export function dayNumber(day: Day): number {
  const ms = utcMidnight(day);
  if (!Number.isNaN(ms)) return ms / MS_PER_DAY;
  throw new CalendarInputError(
    'BAD_DAY',
    `"${day}" is not a day of the calendar; write it as YYYY-MM-DD, such as 2019-12-05.`,
  );
}

const numbered = new Map<number, Day>();

/** The day that many days after 1970-01-01. Throws CalendarInputError BAD_DAY outside years 0-9999. */
export function numberedDay(number: number): Day {
  const known = numbered.get(number);
  if (known !== undefined) return known;
  if (numbered.size >= MOST_KNOWN) numbered.clear();
  const day = written(number);
  numbered.set(number, day);
  return day;
}

function written(number: number): Day {
  const instant = new Date(number * MS_PER_DAY);
  const year = instant.getUTCFullYear();
  if (year >= 0 && year <= 9999) return instant.toISOString().slice(0, 10);
  throw new CalendarInputError(
    'BAD_DAY',
    `Day ${number} counted from 1970-01-01 lies outside the years 0000-9999; use a nearer day.`,
  );
}

/** The day `n` calendar days after `day`, before it when `n` is negative. */
export function addDays(day: Day, n: number): Day {
  return numberedDay(dayNumber(day) + wholeNumber('The number of days to add', n));
}

/** Calendar days from `a` to `b`: 1 from a day to the next, negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a);
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
