import { isClipped, type Period, parsePeriod, periodKey, periodLabel } from '@minxin/calendar';
import { BriefingError } from '../briefing-error.ts';
import { monthsLabel } from './labels.ts';

/** What one briefing reports on. */
export interface Issue {
  /** The month or year asked for. */
  readonly period: Period;
  readonly kind: 'month' | 'year';
  readonly year: number;
  /** Position of the month in its year; none for a year's briefing. */
  readonly focus: number | undefined;
  /** The whole year that the period lies in, and the one before. */
  readonly wholeYear: Period;
  readonly yearBefore: Period;
  /** From 1 January to the end of the period. */
  readonly toDate: Period;
  /** "2019年12月", "2019年". */
  readonly label: string;
  /** "12月"; the year's label for a year. */
  readonly shortLabel: string;
  /** "1-12月"; the year's label for a year. */
  readonly toDateLabel: string;
  /** "2019-12", "2019": the part of a file name. */
  readonly slug: string;
}

/** @throws BriefingError BRIEFING_BAD_PERIOD for anything but one whole month or year */
export function issueOf(period: Period): Issue {
  const { grain } = period;
  if ((grain !== 'MONTH' && grain !== 'YEAR') || isClipped(period)) {
    throw new BriefingError(
      'BRIEFING_BAD_PERIOD',
      `简报只按整月或整年编制，不能编“${periodLabel(period)}”；请给出如 2019-12 的月份或如 2019 的年份。`,
      `A briefing covers one whole month or year, not ${periodKey(period)}: give 2019-12 or 2019.`,
    );
  }
  const year = Number(period.from.slice(0, 4));
  const month = grain === 'MONTH' ? Number(period.from.slice(5, 7)) : undefined;
  const wholeYear = parsePeriod({ year });
  const label = periodLabel(period);
  return {
    period,
    kind: month === undefined ? 'year' : 'month',
    year,
    focus: month === undefined ? undefined : month - 1,
    wholeYear,
    yearBefore: parsePeriod({ year: year - 1 }),
    toDate: {
      grain: period.to === wholeYear.to ? 'YEAR' : 'RANGE',
      from: wholeYear.from,
      to: period.to,
    },
    label,
    shortLabel: month === undefined ? label : `${month}月`,
    toDateLabel: month === undefined ? label : monthsLabel(1, month),
    slug: periodKey(period),
  };
}
