import type { Day } from './day.ts';

/** The languages of the interface. */
export type Locale = 'zh' | 'en';

/** How a language writes the units of time; without a year, the unit alone. */
export interface PeriodWords {
  readonly year: (year: number) => string;
  readonly half: (half: number, year?: number) => string;
  readonly quarter: (quarter: number, year?: number) => string;
  readonly month: (month: number, year?: number) => string;
  readonly week: (week: number, year?: number) => string;
  readonly date: (date: number, month?: number, year?: number) => string;
  readonly range: (from: Day, to: Day) => string;
  /** A unit with the days that are left of it. */
  readonly piece: (unit: string, days: string) => string;
  readonly notBegun: string;
}

const chineseYear = (year?: number) => (year === undefined ? '' : `${year}年`);
const QUARTERS = ['一', '二', '三', '四'];

const chinese: PeriodWords = {
  year: (year) => `${year}年`,
  half: (half, year) => `${chineseYear(year)}${half === 1 ? '上' : '下'}半年`,
  quarter: (quarter, year) => `${chineseYear(year)}第${QUARTERS[quarter - 1]}季度`,
  month: (month, year) => `${chineseYear(year)}${month}月`,
  week: (week, year) => `${chineseYear(year)}第${week}周`,
  date: (date, month, year) =>
    `${chineseYear(year)}${month === undefined ? '' : `${month}月`}${date}日`,
  range: (from, to) => `${from} 至 ${to}`,
  piece: (unit, days) => `${unit}（${days}）`,
  notBegun: '未开始',
};

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const words = (...parts: (string | number | undefined)[]) =>
  parts.filter((part) => part !== undefined).join(' ');

const english = (months: readonly string[]): PeriodWords => ({
  year: String,
  half: (half, year) => words(`H${half}`, year),
  quarter: (quarter, year) => words(`Q${quarter}`, year),
  month: (month, year) => words(months[month - 1], year),
  week: (week, year) => (year === undefined ? `Week ${week}` : `Week ${week}, ${year}`),
  date: (date, month, year) => words(date, month && months[month - 1], year),
  range: (from, to) => `${from} to ${to}`,
  piece: (unit, days) => `${unit} (${days})`,
  notBegun: 'not begun',
});

interface WordsBySpace {
  readonly full: PeriodWords;
  /** For an axis or a table. */
  readonly short: PeriodWords;
}

export const PERIOD_WORDS: Readonly<Record<Locale, WordsBySpace>> = {
  zh: { full: chinese, short: chinese },
  en: { full: english(MONTHS), short: english(MONTHS.map((month) => month.slice(0, 3))) },
};
