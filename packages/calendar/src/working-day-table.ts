import notices from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { CalendarInputError } from './calendar-input-error.ts';
import { COVERED_YEARS, coveredYears, coverUpTo } from './covered-years.ts';
import { type Day, dayNumber, numberedDay } from './day.ts';
import { isWeekday, type NoticedDay } from './holiday-notice.ts';

export interface CoveredDay {
  readonly isWorking: boolean;
  /** How many working days the covered years hold up to and including this day. */
  readonly rank: number;
}

export interface WorkingDayTable {
  readonly days: ReadonlyMap<Day, CoveredDay>;
  /** Every working day in order: the one of rank r stands at r − 1. */
  readonly working: readonly Day[];
}

/**
 * Read from the library's published data: its functions parse days as UTC but read them with local
 * getters, and so take Saturday for Friday in a process west of Greenwich.
 */
const holidays: Readonly<Record<Day, string>> = notices.holidays;
const makeUpDays: Readonly<Record<Day, string>> = notices.workdays;

function isWorkingByNotice(number: number, day: Day): boolean {
  if (makeUpDays[day] !== undefined) return true;
  return isWeekday(number) && holidays[day] === undefined;
}

/** Of the years after those that the library was checked for. */
let learnt: ReadonlyMap<Day, boolean> = new Map();

/**
 * Learns the working days of the years that follow the covered ones, in place of what was learnt before; what
 * is said of covered ones is passed over.
 * @throws CalendarInputError BAD_NOTICE where a year between is missing
 */
export function learnWorkingDays(days: readonly NoticedDay[]): void {
  const later = days.filter(({ day }) => day > `${COVERED_YEARS.last}-12-31`);
  const years = [...new Set(later.map(({ day }) => Number(day.slice(0, 4))))].sort();
  const gap = years.find((year, at) => year !== COVERED_YEARS.last + 1 + at);
  if (gap !== undefined)
    throw new CalendarInputError(
      'BAD_NOTICE',
      `请先载入 ${gap - 1} 年的放假通知，再载入 ${gap} 年的。 Load the notice of ${gap - 1} before that of ${gap}.`,
    );
  learnt = new Map(later.map(({ day, isWorking }) => [day, isWorking]));
  coverUpTo(years.at(-1) ?? COVERED_YEARS.last);
  table = undefined;
}

function build(): WorkingDayTable {
  const days = new Map<Day, CoveredDay>();
  const working: Day[] = [];
  const { first, last } = coveredYears();
  const to = dayNumber(`${last}-12-31`);
  for (let number = dayNumber(`${first}-01-01`); number <= to; number += 1) {
    const day = numberedDay(number);
    const isWorking = learnt.get(day) ?? isWorkingByNotice(number, day);
    if (isWorking) working.push(day);
    days.set(day, { isWorking, rank: working.length });
  }
  return { days, working };
}

let table: WorkingDayTable | undefined;

/** All covered days, worked out at the first question: due dates are asked for by the hundred thousand. */
export function workingDayTable(): WorkingDayTable {
  table ??= build();
  return table;
}
