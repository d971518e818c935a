import { isDay } from './day.ts';
import type { Grain } from './grain.ts';
import { mondayOf } from './iso-week.ts';
import { parsePeriod } from './parse-period.ts';
import { type Period, periodOf } from './period.ts';
import { PeriodError } from './period-error.ts';

/**
 * Reads the key of a whole unit or of a range, as `periodKey` writes it: 2019, 2019H1, 2019Q4, 2019-12,
 * 2019-W49, 2019-12-05, 2019-01-01/2019-03-15; a range also with a ~. Throws PeriodError.
 */
export function parsePeriodKey(key: string): Period {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)[/~](\d{4}-\d\d-\d\d)$/.exec(key) ?? [];
  if (from !== undefined && to !== undefined) return parsePeriod({ range: { from, to } });
  if (/^\d{4}$/.test(key)) return parsePeriod({ year: Number(key) });
  if (/^\d{4}Q/.test(key)) return parsePeriod({ quarter: key });
  if (/^\d{4}-\d\d$/.test(key)) return parsePeriod({ month: key });
  if (/^\d{4}H/.test(key)) return parsePeriod({ half: key });
  const [, year = '', week] = /^(\d{4})-W(\d\d)$/.exec(key) ?? [];
  if (week !== undefined) {
    const monday = mondayOf({ year: Number(year), week: Number(week) });
    return within(monday, 'WEEK');
  }
  if (isDay(key)) return within(key, 'DAY');
  throw new PeriodError(
    key,
    '应写作 2019、2019H1、2019Q4、2019-12、2019-W49、2019-12-05 或 2019-01-01~2019-03-15',
    'write 2019, 2019H1, 2019Q4, 2019-12, 2019-W49, 2019-12-05 or 2019-01-01~2019-03-15',
  );
}

/** The unit that a day lies in, of the years that periods may have. */
function within(day: string, grain: Grain): Period {
  parsePeriod({ year: Number(day.slice(0, 4)) });
  return periodOf(day, grain);
}
