import { type Day, dayNumber } from './day.ts';

/** The years whose holiday notices were checked against the `chinese-days` data; both inclusive. */
export const COVERED_YEARS = { first: 2018, last: 2026 } as const;

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
    const { first, last } = COVERED_YEARS;
    const count = `${workingDays < 0 ? '−' : '+'} ${Math.abs(workingDays)}`;
    const chinese = workingDays === 0 ? day : `${day} ${count} 个工作日`;
    const english = workingDays === 0 ? day : `${day} ${count} working days`;
    const messageZh = `工作日历不含 ${chinese}：仅覆盖 ${first}-${last} 年，请核对日期，或更新节假日数据。`;
    const messageEn =
      `The working-day calendar covers ${first} to ${last} and cannot answer for ${english}: ` +
      'correct the date, or update chinese-days and COVERED_YEARS once the State Council notice is out.';
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
