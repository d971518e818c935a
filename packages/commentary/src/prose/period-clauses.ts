import { LEVEL_WORDS } from '../findings/level.ts';
import { during } from '../findings/period-prose.ts';
import { COMMA } from '../findings/sentence.ts';
import type { Language } from '../language.ts';
import { readPeriodKey } from '../periods/period-key.ts';
import { periodName, unitName } from '../periods/period-name.ts';
import { type Clause, said } from './segment.ts';
import type { Writing } from './writing.ts';

/** "2019年12月"; "in Dec 2019"; of a partial period with its mark "2019年12月（数据不全）". */
export function inPeriod({ period, language }: Writing): string {
  const time = during(period.label, period.key, language);
  const { incomplete } = LEVEL_WORDS[language];
  if (!period.partial) return time;
  return language === 'zh' ? `${time}（${incomplete}）` : `${time} (${incomplete})`;
}

/** "2019年12月数据不全，截至12月15日"; undefined of a whole period. */
export function coverageClause({ period, language }: Writing): Clause | undefined {
  const { partial, label, dataDay, key } = period;
  if (!partial) return undefined;
  const day = dataDay === null ? undefined : dayName(dataDay, key, language);
  if (language === 'zh') return said`${label}数据不全${day === undefined ? '' : `，截至${day}`}`;
  return said`data for ${label} are incomplete${day === undefined ? '' : ` and reach ${day}`}`;
}

/** "截至12月31日", the day to which data reach in the period; "as of 31 Dec"; undefined where they reach none. */
export function asOf({ period, language }: Writing, year: 'YEAR' | 'NO_YEAR'): string | undefined {
  const { dataDay, key } = period;
  if (dataDay === null) return undefined;
  const day = dayName(dataDay, year === 'YEAR' ? '' : key, language);
  return language === 'zh' ? `截至${day}` : `as of ${day}`;
}

/** A clause with when it was before it. */
export function at(time: string | undefined, clause: Clause, language: Language): Clause {
  if (time === undefined || clause.length === 0) return clause;
  return said`${time}${COMMA[language]}${clause}`;
}

/** A day without its year where the period lies in the same. */
function dayName(day: string, key: string, language: Language): string {
  const unit = readPeriodKey(day);
  const same = unit !== undefined && unit.year === readPeriodKey(key)?.year;
  return same ? unitName(unit, language, false) : periodName(day, language);
}
