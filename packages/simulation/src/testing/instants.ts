/** Midnight in Shanghai. */
export const midnight = (day: string): Date => new Date(`${day}T00:00:00+08:00`);

/** The last second of made-up time. */
export const END = new Date('2020-12-31T23:59:59+08:00');

/** Whether an instant lies in a year or month ('2019', '2020-02') of Shanghai. */
export function inPeriod(period: string): (instant: Date | null | undefined) => boolean {
  const [year = '', month] = period.split('-');
  const next = month === undefined ? undefined : Number(month) + 1;
  const from = midnight(`${year}-${month ?? '01'}-01`).getTime();
  const after =
    next === undefined || next > 12
      ? `${Number(year) + 1}-01-01`
      : `${year}-${String(next).padStart(2, '0')}-01`;
  const to = midnight(after).getTime();
  return (instant) => {
    const ms = instant?.getTime() ?? Number.NaN;
    return ms >= from && ms < to;
  };
}

/** The share of a list that passes. */
export const share = <One>(list: readonly One[], passes: (one: One) => boolean): number =>
  list.filter(passes).length / list.length;
