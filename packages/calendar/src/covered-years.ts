import { type Day, dayNumber } from './day.ts';

/** The years whose holiday notices were checked against the `chinese-days` data; both inclusive. */
export const COVERED_YEARS = { first: 2018, last: 2026 } as const;

let last: number = COVERED_YEARS.last;

/** Those, and the years after them whose notices were learnt; both inclusive. */
export const coveredYears = (): { readonly first: number; readonly last: number } => ({
  ...{ first: COVERED_YEARS.first, last },
});

/** From here on the years up to this one are covered. */
export function coverUpTo(year: number): void {
  last = Math.max(COVERED_YEARS.last, year);
}

/** Working days were asked for in a year without a checked holiday notice. */
export class CalendarRangeError extends Error {
  override readonly name = 'CalendarRangeError';
  readonly code = 'CALENDAR_OUT_OF_RANGE';
  /** The day that was asked about, or from which the count left the covered years. */
  readonly day: Day;
  readonly messageZh: string;
  readonly messageEn: string;

  /** `workingDays` is the count from `day` whose answer lies outside; 0 when `day` itself does. */
  constructor(day: Day, workingDays = 0) {
    const { first, last: latest } = coveredYears();
    const count = `${workingDays < 0 ? '−' : '+'} ${Math.abs(workingDays)}`;
    const chinese = workingDays === 0 ? day : `${day} ${count} 个工作日`;
    const english = workingDays === 0 ? day : `${day} ${count} working days`;
    const messageZh =
      `工作日历不含 ${chinese}：仅覆盖 ${first}-${latest} 年，请核对日期；` +
      '国务院办公厅放假通知公布后，用 minxin calendar load 载入。';
    const messageEn =
      `The working-day calendar covers ${first} to ${latest} and cannot answer for ${english}: ` +
      'correct the date, or load the notice of the State Council once it is out (minxin calendar load).';
    super(`${messageZh} ${messageEn}`);
    this.messageZh = messageZh;
    this.messageEn = messageEn;
    this.day = day;
  }
}

/** The error for a day that the table of covered days does not hold; a malformed day says so instead. */
export function notCovered(day: Day): CalendarRangeError {
  dayNumber(day);
  return new CalendarRangeError(day);
}
