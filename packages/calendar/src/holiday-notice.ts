import { CalendarInputError } from './calendar-input-error.ts';
import { type Day, dayNumber, isDay, numberedDay } from './day.ts';

export interface NoticedDay {
  readonly day: Day;
  readonly isWorking: boolean;
}

const KINDS: Readonly<Record<string, boolean>> = { 休: false, 班: true, rest: false, work: true };

/** Holidays by law on a date that no notice moves: a notice that lacks one of them is not whole. */
const FIXED = ['01-01', '05-01', '10-01', '10-02', '10-03'];

/**
 * All days of the years that a notice of the State Council arranges, from a CSV of the days that are not as
 * their weekday says: "2027-01-01,休" and "2027-02-14,班", what stands after that in a line is not read.
 * A first line of heads may be there.
 * @throws CalendarInputError BAD_NOTICE naming the line, or what is missing
 */
export function noticeDays(csv: string): readonly NoticedDay[] {
  const told = new Map<Day, boolean>();
  for (const [at, line] of csv
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const [day = '', kind = ''] = line.split(/[,，\t]/).map((cell) => cell.trim());
    const isHead = at === 0 && !/^\d/.test(day);
    if (day === '' || isHead) continue;
    const isWorking = KINDS[kind];
    if (!isDay(day) || isWorking === undefined || told.has(day))
      throw bad(`第 ${at + 1} 行“${line}”`, `line ${at + 1}, "${line}"`);
    if (isWorking && isWeekday(dayNumber(day)))
      throw bad(
        `第 ${at + 1} 行 ${day} 本是工作日`,
        `line ${at + 1}: ${day} is a working day as it is`,
      );
    told.set(day, isWorking);
  }
  const years = [...new Set([...told.keys()].map((day) => Number(day.slice(0, 4))))].sort();
  if (years.length === 0) throw bad('文件里没有日期', 'the file has no day');
  return years.flatMap((year) => daysOf(year, told));
}

function daysOf(year: number, told: ReadonlyMap<Day, boolean>): readonly NoticedDay[] {
  const missing = FIXED.map((day) => `${year}-${day}`).filter((day) => told.get(day) !== false);
  if (missing.length > 0)
    throw bad(
      `${year} 年缺 ${missing.join('、')} 的放假安排`,
      `${missing.join(', ')} must be rest`,
    );
  const [from, to] = [dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`)];
  return Array.from({ length: to - from + 1 }, (_, n) => {
    const day = numberedDay(from + n);
    return { day, isWorking: told.get(day) ?? isWeekday(from + n) };
  });
}

/** Day 0, 1970-01-01, was a Thursday; counted from Monday, Saturday and Sunday are 5 and 6. */
export const isWeekday = (number: number): boolean => (number + 3) % 7 < 5;

const bad = (chinese: string, english: string): CalendarInputError =>
  new CalendarInputError(
    'BAD_NOTICE',
    `放假通知有误：${chinese}；每行应如“2027-01-01,休”或“2027-02-14,班”，写全一年里与星期不同的日子。 ` +
      `The notice can't be read: ${english}. Write each day of a year that is not as its weekday says, as "2027-01-01,休" or "2027-02-14,班".`,
  );
