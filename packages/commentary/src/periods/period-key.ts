/** A unit of time as its machine key names it: "2019", "2019H1", "2019Q4", "2019-12", "2019-W49", "2019-12-05". */
export interface PeriodUnit {
  readonly year: number;
  readonly unit: 'YEAR' | 'HALF_YEAR' | 'QUARTER' | 'MONTH' | 'WEEK' | 'DAY';
  /** The number of the half, quarter, month or week in its year, or of the day in its month. */
  readonly place: number;
  /** Of a day. */
  readonly month?: number;
  /** The first and last day of a unit cut short by what was asked for: "2019-12[2019-12-01/2019-12-15]". */
  readonly clip?: { readonly from: string; readonly to: string };
}

const KEY = /^(\d{4})(?:H([12])|Q([1-4])|-W(\d\d)|-(\d\d)(?:-(\d\d))?)?(?:\[(.*)\/(.*)\])?$/;

/** Reads a period's key; undefined for a range of days ("2019-01-01/2019-03-15"), which is no unit. */
export function readPeriodKey(key: string): PeriodUnit | undefined {
  const match = KEY.exec(key);
  if (match === null) return undefined;
  const [, year, half, quarter, week, month, day, from, to] = match;
  const clip = from === undefined || to === undefined ? {} : { clip: { from, to } };
  const base = { year: Number(year), ...clip };
  if (half !== undefined) return { ...base, unit: 'HALF_YEAR', place: Number(half) };
  if (quarter !== undefined) return { ...base, unit: 'QUARTER', place: Number(quarter) };
  if (week !== undefined) return { ...base, unit: 'WEEK', place: Number(week) };
  if (day !== undefined) return { ...base, unit: 'DAY', place: Number(day), month: Number(month) };
  if (month !== undefined) return { ...base, unit: 'MONTH', place: Number(month) };
  return { ...base, unit: 'YEAR', place: 1 };
}
