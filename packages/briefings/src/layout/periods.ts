import { isClipped, type Period, parsePeriod, parsePeriodKey, periodKey } from '@minxin/calendar';
import { BriefingError } from '../briefing-error.ts';

const GRAINS: readonly Period['grain'][] = ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'];

/**
 * The period of an issue by its key: "2019-12", "2019Q4", "2019H2", "2019".
 * @throws BriefingError BRIEFING_BAD_PERIOD for anything else
 */
export function issuePeriod(key: string): Period {
  const period = read(key);
  if (period && GRAINS.includes(period.grain) && !isClipped(period)) return period;
  throw new BriefingError(
    'BRIEFING_BAD_PERIOD',
    `简报按整月、整季、半年或整年编制，不能编“${key}”；请写作 2019-12、2019Q4、2019H2 或 2019。`,
    `A briefing covers a whole month, quarter, half-year or year, not ${key}: write 2019-12, 2019Q4, 2019H2 or 2019.`,
  );
}

function read(key: string): Period | undefined {
  try {
    return parsePeriodKey(key);
  } catch {
    return undefined;
  }
}

const yearOf = (period: Period): Period => parsePeriod({ year: Number(period.from.slice(0, 4)) });

/**
 * What a figure is told of: the period reported, and the year up to its end where that is more; one that
 * is only answered by whole years of its year.
 */
export function toldPeriods(period: Period, byYear: boolean): readonly Period[] {
  const year = yearOf(period);
  if (byYear || period.grain === 'YEAR') return [year];
  if (period.from === year.from) return [period];
  const isWhole = period.to === year.to;
  return [period, isWhole ? year : { ...year, to: period.to }];
}

/** The reference of a figure. */
export const referenceOf = (subject: string, metric: string, period: Period): string =>
  `${subject}.${metric}@${periodKey(period)}`;
