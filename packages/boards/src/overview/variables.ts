import { basePeriod, periodOf } from '@minxin/calendar';
import { askedPeriod } from '../board/asked-period.ts';
import type { BoardVariables } from '../board/board-variables.ts';
import type { Frame } from '../board/frame-of.ts';

/** Households are recorded by years: they are asked for the year of the period, and for that of its base or the one before. */
export function overviewVariables(
  { where: _, keys: __, ...asked }: BoardVariables,
  { period, base }: Frame,
) {
  const year = periodOf(period.from, 'YEAR');
  const other = periodOf(base.from, 'YEAR');
  const before = other.from === year.from ? basePeriod(year, 'YEAR_AGO') : other;
  return {
    ...asked,
    year: Number(year.from.slice(0, 4)),
    yearPeriod: askedPeriod(year),
    yearBase: askedPeriod(before),
  };
}
