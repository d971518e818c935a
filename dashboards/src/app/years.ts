/** How far back the boards look for years with records. */
const YEARS_BACK = 12;

export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** Whole years up to the present one, in Asia/Shanghai. */
export function historySpan(now: Date): DaySpan {
  const year = Number(
    new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', year: 'numeric' }).format(now),
  );
  return { from: `${year - YEARS_BACK + 1}-01-01`, to: `${year}-12-31` };
}

interface YearCounts {
  readonly over: readonly {
    readonly period: { readonly from: string };
    readonly metrics: { readonly count: { readonly value: number | null } };
  }[];
}

/** The subjects that are asked for a span of years; households are recorded by single years only. */
export interface History {
  readonly serviceHall: YearCounts;
  readonly tendering: YearCounts;
  readonly hotline: YearCounts;
}

/** The years in which at least one of these subjects has a record, oldest first. */
export function yearsOf({ serviceHall, tendering, hotline }: History): number[] {
  const found = [serviceHall, tendering, hotline].flatMap(({ over }) =>
    over
      .filter(({ metrics }) => (metrics.count.value ?? 0) > 0)
      .map(({ period }) => Number(period.from.slice(0, 4))),
  );
  return [...new Set(found)].sort((a, b) => a - b);
}

export type AskedYear =
  | { readonly kind: 'none' }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'unreadable'; readonly text: string };

/** Reads `?year=`: four digits, once. Anything else is named, so that the page can say so. */
export function parseYear(raw: unknown): AskedYear {
  if (raw === undefined || raw === null || raw === '') return { kind: 'none' };
  if (typeof raw === 'string' && /^[12]\d{3}$/.test(raw))
    return { kind: 'year', year: Number(raw) };
  return {
    kind: 'unreadable',
    text: (Array.isArray(raw) ? raw.join('、') : `${raw}`).slice(0, 40),
  };
}
