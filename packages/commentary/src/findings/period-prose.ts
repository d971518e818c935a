import type { Language } from '../language.ts';
import { type PeriodUnit, readPeriodKey } from '../periods/period-key.ts';
import { unitName } from '../periods/period-name.ts';

type Named = { readonly key: string; readonly label: string };

/** The names of periods in a sentence: without their year where all lie in one, else as they are labelled. */
export function proseNames(periods: readonly Named[], language: Language): readonly string[] {
  const units = periods.map(({ key }) => readPeriodKey(key));
  const years = new Set(units.map((unit) => unit?.year));
  return periods.map(({ label }, place) => {
    const unit = units[place];
    return unit === undefined || years.size > 1 ? label : unitName(unit, language, false);
  });
}

/** "in Dec", "on 5 Dec"; Chinese needs no preposition. */
export function during(name: string, key: string, language: Language): string {
  if (language === 'zh' || name === '') return name;
  return readPeriodKey(key)?.unit === 'DAY' ? `on ${name}` : `in ${name}`;
}

type UnitOfTime = PeriodUnit['unit'];

const EACH: Readonly<Record<UnitOfTime, readonly [chinese: string, english: string]>> = {
  YEAR: ['各年', 'year'],
  HALF_YEAR: ['各半年', 'half-year'],
  QUARTER: ['各季', 'quarter'],
  MONTH: ['各月', 'month'],
  WEEK: ['各周', 'week'],
  DAY: ['各日', 'day'],
};

const COUNTED: Readonly<Record<UnitOfTime, string>> = {
  YEAR: '年',
  HALF_YEAR: '个半年',
  QUARTER: '个季度',
  MONTH: '个月',
  WEEK: '周',
  DAY: '天',
};

/** Of each of several periods: "各月", "month"; undefined where the key is no unit of time. */
export function eachPeriod(key: string, language: Language): string | undefined {
  const unit = readPeriodKey(key)?.unit;
  return unit && EACH[unit][language === 'zh' ? 0 : 1];
}

/** (3, "2020-12") → "3 个月", "3 months"; undefined where the key is no unit of time. */
export function periodCount(count: number, key: string, language: Language): string | undefined {
  const unit = readPeriodKey(key)?.unit;
  if (unit === undefined) return undefined;
  return `${count} ${language === 'zh' ? COUNTED[unit] : `${EACH[unit][1]}s`}`;
}

const BEFORE: Readonly<Record<UnitOfTime, string>> = {
  YEAR: '上年',
  HALF_YEAR: '上个半年',
  QUARTER: '上季度',
  MONTH: '上月',
  WEEK: '上周',
  DAY: '前一日',
};

/** The Chinese word for the period just before: "上月". */
export const justBefore = (key: string): string => {
  const unit = readPeriodKey(key)?.unit;
  return unit === undefined ? '上期' : BEFORE[unit];
};
