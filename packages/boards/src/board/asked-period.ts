import { lastDay, type Period, periodKey } from '@minxin/calendar';
import type { PeriodInput } from '../contract.generated.ts';

/** A period as the contract takes it. */
export function askedPeriod(period: Period): PeriodInput {
  if (period.grain === 'RANGE') return { range: { from: period.from, to: lastDay(period) } };
  const key = periodKey(period);
  if (period.grain === 'YEAR') return { year: Number(key) };
  if (period.grain === 'HALF_YEAR') return { half: key };
  if (period.grain === 'QUARTER') return { quarter: key };
  if (period.grain === 'MONTH') return { month: key };
  return { range: { from: period.from, to: lastDay(period) } };
}
