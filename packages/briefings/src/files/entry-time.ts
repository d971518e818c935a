import type { Day } from '@minxin/calendar';

/** When the entries of a zip say they were written: noon of a day, by whatever clock this machine has, since a zip keeps no time zone. */
export function entryTime(day: Day): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}
