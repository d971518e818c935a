import notices from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { COVERED_YEARS } from './covered-years.ts';
import { type Day, dayNumber, numberedDay } from './day.ts';

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
  // Day 0, 1970-01-01, was a Thursday; counted from Monday, Saturday and Sunday are 5 and 6.
  const weekday = (number + 3) % 7;
  return weekday < 5 && holidays[day] === undefined;
}

function build(): WorkingDayTable {
  const days = new Map<Day, CoveredDay>();
  const working: Day[] = [];
  const last = dayNumber(`${COVERED_YEARS.last}-12-31`);
  for (let number = dayNumber(`${COVERED_YEARS.first}-01-01`); number <= last; number += 1) {
    const day = numberedDay(number);
    const isWorking = isWorkingByNotice(number, day);
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
