import { type DayOrder, notADay, readDay } from './day.ts';
import { plain } from './plain.ts';
import { quoted, Unreadable } from './unreadable.ts';

/** A day with the time of its clock, as far as a text tells them. */
export interface Moment {
  readonly day: string;
  /** Since midnight; null where the text tells no time. */
  readonly seconds: number | null;
  /** What follows the second: `.25`, or nothing. */
  readonly fraction: string;
  /** Seconds east of UTC; null where the text names no offset. */
  readonly offset: number | null;
}

const CLOCK =
  /^(.*?\S)[\sT]*(上午|中午|下午|晚上|凌晨|早上|am|pm)?\s*(?<![\d:])(\d{1,2})[:时点](\d{1,2})?(?:[:分](\d{1,2})?(\.\d{1,6})?秒?)?\s*(am|pm)?\s*(z|utc|[+-]\d{2}:?\d{2}(?![:\d]))?$/i;
const COMPACT = /^(\d{8})(\d{2})(\d{2})(\d{2})$/;
const SERIAL = /^(\d{5})\.(\d+)$/;
const LONGEST = 60;

/** A day, with or without a time: `2019-03-05 14:30`, `2019年3月5日下午2:30`, `43529.6041666667`. */
export function readMoment(text: string, order?: DayOrder): Moment | Unreadable {
  if (text.length > LONGEST) return notADay(text);
  const given = plain(text);
  const compact = COMPACT.exec(given);
  if (compact) return withTime(text, compact[1] ?? '', order, compact.slice(2, 5), '');
  const serial = SERIAL.exec(given);
  if (serial) return ofSerial(text, serial[1] ?? '', serial[2] ?? '');
  const clock = CLOCK.exec(given);
  if (!clock) return withDay(given, order, { seconds: null, fraction: '', offset: null });
  const [, day = '', before, hour, minute, second, fraction, after, zone] = clock;
  if (before && after) return noSuchTime(text);
  const times = [hour, minute, second];
  return withTime(text, day, order, times, fraction ?? '', before ?? after, zone);
}

function withTime(
  text: string,
  day: string,
  order: DayOrder | undefined,
  [hour = '', minute = '0', second = '0']: readonly (string | undefined)[],
  fraction: string,
  half?: string,
  zone?: string,
): Moment | Unreadable {
  const hours = half === undefined ? Number(hour) : inHalf(Number(hour), half.toLowerCase());
  const isTime = hours !== undefined && hours < 24 && Number(minute) < 60 && Number(second) < 60;
  if (!isTime) return noSuchTime(text);
  const seconds = hours * 3600 + Number(minute) * 60 + Number(second);
  return withDay(day, order, { seconds, fraction, offset: offsetOf(zone) });
}

function withDay(
  text: string,
  order: DayOrder | undefined,
  time: Omit<Moment, 'day'>,
): Moment | Unreadable {
  const day = readDay(text, order);
  return day instanceof Unreadable ? day : { day, ...time };
}

/** The fraction of a day that a spreadsheet keeps, to the nearest second. */
function ofSerial(text: string, days: string, fraction: string): Moment | Unreadable {
  const seconds = Math.round(Number(`0.${fraction}`) * 86_400);
  const carried = seconds === 86_400 ? String(Number(days) + 1) : days;
  const found = withDay(carried, undefined, {
    ...{ seconds: seconds % 86_400, fraction: '', offset: null },
  });
  return found instanceof Unreadable ? notADay(text) : found;
}

/** The hour of a 24-hour clock; undefined where there is none, as 下午25点. */
function inHalf(hour: number, half: string): number | undefined {
  const isLate = ['下午', '晚上', 'pm'].includes(half);
  if (half === '中午') return hour === 12 || hour === 11 ? hour : hour === 1 ? 13 : undefined;
  if (hour > 12) return isLate ? hour : undefined;
  if (hour === 12) return isLate ? 12 : half === 'am' || half === '凌晨' ? 0 : 12;
  return isLate ? hour + 12 : hour;
}

function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const size = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60;
  return sign === '-' ? -size : size;
}

export const noSuchTime = (text: string): Unreadable =>
  new Unreadable(
    'NO_SUCH_TIME',
    { zh: `没有${quoted(text)}这个时刻`, en: `There is no such time as ${quoted(text)}` },
    { zh: '请按 2019-03-05 14:30:00 的样式填写', en: 'Write it as 2019-03-05 14:30:00' },
  );
