import {
  lastDay,
  type Period,
  PeriodError,
  type PeriodInput,
  parsePeriod,
  periodKey,
} from '@minxin/calendar';
import type { PeriodInput as AskedPeriod } from '../generated/graphql.ts';

const RANGE = /^(\d{4}-\d\d-\d\d)~(\d{4}-\d\d-\d\d)$/;

/** A period as it stands in an address: 2019, 2019Q4, 2019-12, 2019-01-01~2019-03-15; undefined for anything else. */
export function readPeriod(text: string): Period | undefined {
  try {
    return parsePeriod(inputOf(text));
  } catch (error) {
    if (error instanceof PeriodError) return undefined;
    throw error;
  }
}

function inputOf(text: string): PeriodInput {
  const [, from, to] = RANGE.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return { range: { from, to } };
  if (/^\d{4}$/.test(text)) return { year: Number(text) };
  return text.includes('Q') ? { quarter: text } : { month: text };
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
