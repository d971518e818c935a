import { lastDay, type Period, PeriodError, parsePeriodKey, periodKey } from '@minxin/calendar';
import type { PeriodInput as AskedPeriod } from '../generated/graphql.ts';

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

/** The same period as the contract takes it. */
export function askedPeriod(period: Period): AskedPeriod {
  if (period.grain === 'RANGE') return { range: { from: period.from, to: lastDay(period) } };
  const key = periodKey(period);
  if (period.grain === 'YEAR') return { year: Number(key) };
  if (period.grain === 'QUARTER') return { quarter: key };
  if (period.grain === 'MONTH') return { month: key };
  return { range: { from: period.from, to: lastDay(period) } };
}
