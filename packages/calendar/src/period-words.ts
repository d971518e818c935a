import type { Day } from './day.ts';

/** The languages of the interface. */
export type Locale = 'zh-CN' | 'en';

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

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const words = (...parts: (string | number | undefined)[]) =>
  parts.filter((part) => part !== undefined).join(' ');

const english: PeriodWords = {
  year: String,
  half: (half, year) => words(`H${half}`, year),
  quarter: (quarter, year) => words(`Q${quarter}`, year),
  month: (month, year) => words(MONTHS[month - 1], year),
  week: (week, year) => (year === undefined ? `Week ${week}` : `Week ${week}, ${year}`),
  date: (date, month, year) => words(date, month && MONTHS[month - 1], year),
  range: (from, to) => `${from} to ${to}`,
  piece: (unit, days) => `${unit} (${days})`,
  notBegun: 'not begun',
};

export const PERIOD_WORDS: Readonly<Record<Locale, PeriodWords>> = {
  'zh-CN': chinese,
  en: english,
};
