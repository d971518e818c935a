import {
  addDays,
  type Base,
  basePeriod,
  daysBetween,
  type Grain,
  lastDay,
  type Period,
  periodKey,
  periodOf,
} from '@minxin/calendar';

/** The stretches of time that a board draws around the period it is about. */
export interface Frame {
  readonly period: Period;
  /** What the period is compared with. */
  readonly base: Period;
  /** What charts over time draw: the calendar year that the period lies in, or a range as it is. */
  readonly span: Period;
  /** What they draw behind it. */
  readonly baseSpan: Period;
  readonly grain: Grain;
  /** The twelve months up to the end of the period. */
  readonly trend: Period;
  /** The key of the part of the span that the period is; undefined where it is none. */
  readonly focus: string | undefined;
}

export function frameOf(period: Period, asked: Base | Period = 'YEAR_AGO'): Frame {
  const base = typeof asked === 'string' ? basePeriod(period, asked) : asked;
  const span = spanOf(period);
  const before = spanOf(base);
  const grain = grainOf(span);
  return {
    period,
    base,
    span,
    // The month before lies in the same year: then a year is still best seen beside the year before.
    baseSpan: before.from === span.from ? basePeriod(span, 'YEAR_AGO') : before,
    grain,
    trend: trendOf(period),
    focus: period.grain === grain ? periodKey(period) : undefined,
  };
}

const spanOf = (period: Period): Period =>
  period.grain === 'RANGE' ? period : periodOf(period.from, 'YEAR');

const DAYS_DRAWN = 62;
const MONTHS_DRAWN = 1100;

/** Fine enough to see, coarse enough to tell apart. */
function grainOf({ from, to }: Period): Grain {
  const days = daysBetween(from, to);
  if (days <= DAYS_DRAWN) return 'DAY';
  return days <= MONTHS_DRAWN ? 'MONTH' : 'YEAR';
}

function trendOf(period: Period): Period {
  const end = periodOf(lastDay(period), 'MONTH');
  const from = periodOf(end.from, 'MONTH', -11).from;
  return { grain: 'RANGE', from, to: addDays(lastDay(end), 1) };
}
