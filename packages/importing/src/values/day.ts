import { addDays, isDay } from '@minxin/calendar';
import { quoted, Unreadable } from './unreadable.ts';

/** How a foreign file writes days that begin with neither year nor an evident day. */
export type DayOrder = 'dd/mm' | 'mm/dd';

const YEAR_FIRST = /^(\d{4})\s*([-/.年])\s*(\d{1,2})\s*([-/.月])\s*(\d{1,2})\s*[日号]?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const SERIAL = /^\d{5}$/;

/** Day 0 of the 1900 date system for every day after its 29 February 1900, which never was. */
const SERIAL_ZERO = '1899-12-30';
const [FIRST_SERIAL, LAST_SERIAL] = [20_000, 80_000];
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

/** A day as clerks and spreadsheets write it, as `2019-03-05`. The text is plain and trimmed. */
export function readDay(text: string, order?: DayOrder): string | Unreadable {
  const first = YEAR_FIRST.exec(text);
  if (first) {
    const [, year = '', opening, month = '', between, day = ''] = first;
    const matching = opening === '年' ? between === '月' : opening === between;
    return matching ? dayOf(year, month, day, text) : notADay(text);
  }
  const compact = COMPACT.exec(text);
  if (compact) return dayOf(compact[1] ?? '', compact[2] ?? '', compact[3] ?? '', text);
  if (SERIAL.test(text)) return ofSerial(Number(text), text);
  const last = YEAR_LAST.exec(text);
  if (!last) return notADay(text);
  const [, one = '', , two = '', year = ''] = last;
  const known = order ?? orderOf(Number(one), Number(two));
  if (!known) return ambiguous(text);
  return known === 'dd/mm' ? dayOf(year, two, one, text) : dayOf(year, one, two, text);
}

/** The order that one date gives away: 25/3 has no 25th month, and 3/3 is the same either way. */
function orderOf(one: number, two: number): DayOrder | undefined {
  if (one > 12 || one === two) return 'dd/mm';
  return two > 12 ? 'mm/dd' : undefined;
}

function dayOf(year: string, month: string, day: string, text: string): string | Unreadable {
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDay(found)) return noSuchDay(text);
  const isNear = Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
  return isNear ? found : farYear(text);
}

function ofSerial(serial: number, text: string): string | Unreadable {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return notADay(text);
  const day = addDays(SERIAL_ZERO, serial);
  return Number(day.slice(0, 4)) <= LAST_YEAR ? day : farYear(text);
}

const WRITE_IT = { zh: '请按 2019-03-05 的样式填写', en: 'Write it as 2019-03-05' };

export const notADay = (text: string): Unreadable =>
  new Unreadable(
    'NOT_A_DATE',
    { zh: `${quoted(text)}不是日期`, en: `${quoted(text)} is no date` },
    WRITE_IT,
  );

const noSuchDay = (text: string): Unreadable =>
  new Unreadable(
    'NO_SUCH_DAY',
    { zh: `没有${quoted(text)}这一天`, en: `There is no such day as ${quoted(text)}` },
    WRITE_IT,
  );

const farYear = (text: string): Unreadable =>
  new Unreadable(
    'YEAR_OUT_OF_RANGE',
    {
      zh: `${quoted(text)}的年份不在 1900 至 2100 年之间`,
      en: `The year of ${quoted(text)} is not within 1900 to 2100`,
    },
    { zh: '请核对年份', en: 'Check the year' },
  );

const ambiguous = (text: string): Unreadable =>
  new Unreadable(
    'AMBIGUOUS_DATE',
    {
      zh: `${quoted(text)}分不清哪个是月、哪个是日`,
      en: `${quoted(text)} may be day/month or month/day`,
    },
    {
      zh: '请按 2019-03-05 的样式填写，或在列对应中注明 dd/mm 或 mm/dd',
      en: 'Write it as 2019-03-05, or say dd/mm or mm/dd in the mapping',
    },
  );
