import { addDays, type Day, isDay } from './day.ts';
import { type Period, periodOf } from './period.ts';
import { PeriodError } from './period-error.ts';

/** Exactly one key: 2019, '2019H1', '2019Q4', '2019-12', or a range of days, both inclusive (design §5). */
export interface PeriodInput {
  readonly year?: number | null | undefined;
  readonly half?: string | null | undefined;
  readonly quarter?: string | null | undefined;
  readonly month?: string | null | undefined;
  readonly range?: { readonly from: Day; readonly to: Day } | null | undefined;
}

const KEYS = ['year', 'half', 'quarter', 'month', 'range'] as const;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const HALF = /^(\d{4})H([12])$/;
const QUARTER = /^(\d{4})Q([1-4])$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

function refuse(key: string, value: unknown, chinese: string, english: string): never {
  const shown = typeof value === 'number' ? String(value) : JSON.stringify(value);
  throw new PeriodError(`${key} = ${shown}`, chinese, english);
}

function checkYear(key: string, value: unknown, year: number): void {
  if (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) return;
  refuse(
    key,
    value,
    `年份应为 ${FIRST_YEAR} 至 ${LAST_YEAR} 之间的整数，例如 2019`,
    `the year must be a whole number from ${FIRST_YEAR} to ${LAST_YEAR}, such as 2019`,
  );
}

function parseYear(year: number): Period {
  checkYear('year', year, year);
  return periodOf(`${year}-01-01`, 'YEAR');
}

function parseHalf(text: string): Period {
  const [, year, half] = HALF.exec(text) ?? [];
  if (year === undefined || half === undefined) {
    return refuse('half', text, '应写作 2019H1', 'write the year, H and 1 or 2, such as 2019H1');
  }
  checkYear('half', text, Number(year));
  return periodOf(`${year}-${half === '1' ? '01' : '07'}-01`, 'HALF_YEAR');
}

function parseQuarter(text: string): Period {
  const [, year, quarter] = QUARTER.exec(text) ?? [];
  if (year === undefined || quarter === undefined) {
    return refuse('quarter', text, '应写作 2019Q4', 'write the year, Q and 1 to 4, such as 2019Q4');
  }
  checkYear('quarter', text, Number(year));
  return periodOf(`${year}-${String(Number(quarter) * 3).padStart(2, '0')}-01`, 'QUARTER');
}

function parseMonth(text: string): Period {
  if (!MONTH.test(text)) {
    return refuse(
      'month',
      text,
      '应写作 2019-12',
      'write the year and month as YYYY-MM, such as 2019-12',
    );
  }
  checkYear('month', text, Number(text.slice(0, 4)));
  return periodOf(`${text}-01`, 'MONTH');
}

function parseRange(range: { from: Day; to: Day }): Period {
  const example = '{"from":"2019-01-01","to":"2019-03-15"}';
  for (const day of [range.from, range.to]) {
    if (!isDay(day)) {
      refuse(
        'range',
        range,
        `"${day}" 不是日期，应写作 ${example}`,
        `"${day}" is no day; write ${example}`,
      );
    }
    checkYear('range', range, Number(day.slice(0, 4)));
  }
  if (range.to < range.from) {
    refuse(
      'range',
      range,
      `起始日晚于结束日，应写作 ${example}`,
      `it ends before it begins; write ${example}`,
    );
  }
  return { grain: 'RANGE', from: range.from, to: addDays(range.to, 1) };
}

/** Reads a period of the years 1900 to 2200. Throws PeriodError with code BAD_PERIOD. */
export function parsePeriod(input: PeriodInput): Period {
  const given = KEYS.filter((key) => input[key] !== undefined && input[key] !== null);
  if (given.length === 1) {
    if (typeof input.year === 'number') return parseYear(input.year);
    if (typeof input.half === 'string') return parseHalf(input.half);
    if (typeof input.quarter === 'string') return parseQuarter(input.quarter);
    if (typeof input.month === 'string') return parseMonth(input.month);
    if (typeof input.range === 'object' && input.range !== null) return parseRange(input.range);
  }
  throw new PeriodError(
    JSON.stringify(input),
    `应在 ${KEYS.join('、')} 中恰好给出一项，例如 {"year":2019}`,
    `give exactly one of ${KEYS.join(', ')}, such as {"year":2019}`,
  );
}
