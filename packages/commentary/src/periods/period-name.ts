import type { Language } from '../language.ts';
import { type PeriodUnit, readPeriodKey } from './period-key.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const QUARTERS = ['一', '二', '三', '四'];
const month = (place = 1) => MONTHS[place - 1] ?? '';

/** The unit within its year; a day within its month where that is understood. */
export function unitName(period: PeriodUnit, language: Language, monthKnown: boolean): string {
  const { unit, place } = period;
  const chinese = language === 'zh';
  switch (unit) {
    case 'YEAR':
      return chinese ? `${period.year}年` : `${period.year}`;
    case 'HALF_YEAR':
      return chinese ? `${place === 1 ? '上' : '下'}半年` : `H${place}`;
    case 'QUARTER':
      return chinese ? `${QUARTERS[place - 1]}季度` : `Q${place}`;
    case 'MONTH':
      return chinese ? `${place}月` : month(place);
    case 'WEEK':
      return chinese ? `第${place}周` : `Week ${place}`;
    case 'DAY':
      if (monthKnown) return chinese ? `${place}日` : `${place}`;
      return chinese ? `${period.month}月${place}日` : `${place} ${month(period.month)}`;
  }
}

/** "2019-12" → "2019年12月" or "Dec 2019"; a range of days stays as it is. */
export function periodName(key: string, language: Language): string {
  const period = readPeriodKey(key);
  if (period === undefined) return key.replace('/', language === 'zh' ? ' 至 ' : ' to ');
  const name = unitName(period, language, false);
  const whole = period.unit === 'YEAR' ? name : inYear(name, period.year, language);
  return whole + clipNote(period, language);
}

/**
 * The names of periods that stand in a row, without what they have in common: ["2019-11", "2019-12"]
 * → ["11月", "12月"]. Where the year changes, each first one says its year.
 */
export function periodNames(keys: readonly string[], language: Language): readonly string[] {
  const periods = keys.map(readPeriodKey);
  const known = periods.filter((period) => period !== undefined);
  if (known.length < keys.length) return keys.map((key) => periodName(key, language));
  const oneYear = new Set(known.map(({ year }) => year)).size <= 1;
  const oneMonth = oneYear && new Set(known.map((period) => period.month)).size === 1;
  return known.map((period, place) => {
    const name = unitName(period, language, oneMonth);
    const yearSaid = oneYear || known[place - 1]?.year === period.year || period.unit === 'YEAR';
    const said = yearSaid ? name : inYear(name, period.year, language);
    return said + clipNote(period, language);
  });
}

const inYear = (name: string, year: number, language: Language): string =>
  language === 'zh' ? `${year}年${name}` : `${name} ${year}`;

/** The days that are left of a unit: "（1-15日）", "（4-5月）"; " (1–15 Dec)", " (Apr–May)". */
function clipNote({ clip }: PeriodUnit, language: Language): string {
  if (clip === undefined) return '';
  const [from, to] = [partsOf(clip.from), partsOf(clip.to)];
  const wholeMonths = from.day === 1 && to.day === lastDay(to.year, to.month);
  const oneMonth = from.month === to.month && from.year === to.year;
  if (language === 'zh') {
    if (wholeMonths) return `（${oneMonth ? '' : `${from.month}-`}${to.month}月）`;
    if (oneMonth) return `（${from.day}-${to.day}日）`;
    return `（${from.month}月${from.day}日-${to.month}月${to.day}日）`;
  }
  if (wholeMonths) return ` (${oneMonth ? '' : `${month(from.month)}–`}${month(to.month)})`;
  if (oneMonth) return ` (${from.day}–${to.day} ${month(to.month)})`;
  return ` (${from.day} ${month(from.month)} – ${to.day} ${month(to.month)})`;
}

function partsOf(day: string) {
  const [year = 0, monthOf = 0, date = 0] = day.split('-').map(Number);
  return { year, month: monthOf, day: date };
}

const lastDay = (year: number, monthOf: number): number =>
  new Date(Date.UTC(year, monthOf, 0)).getUTCDate();
