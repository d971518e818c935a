import { type Period, PeriodError, parsePeriodKey, periodKey } from '@minxin/calendar';

/** A period as it stands in an address: 2019, 2019Q4, 2019-12, 2019-12-05, 2019-01-01~2019-03-15; undefined for anything else. */
export function readPeriod(text: string): Period | undefined {
  try {
    return parsePeriodKey(text);
  } catch (error) {
    if (error instanceof PeriodError) return undefined;
    throw error;
  }
}

/** The same period, written so that `readPeriod` reads it. */
export const writePeriod = (period: Period): string => periodKey(period).replace('/', '~');
