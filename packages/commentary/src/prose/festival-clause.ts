import { readPeriodKey } from '../periods/period-key.ts';
import { changePhrase } from './change-phrase.ts';
import { isWithheld } from './known.ts';
import { moved } from './moved.ts';
import { valueNumber } from './numbers.ts';
import type { ProseFigure } from './prose-figure.ts';
import { type Clause, said } from './segment.ts';
import type { Writing } from './writing.ts';

/**
 * January and February together, where the Spring Festival moved between them: "1-2月合并
 * 2,412 件，同比增长 3.1 %（春节错月）". Undefined where they are not complete or not known.
 */
export function festivalClause(
  { metric, acrossFestival: both, previous }: ProseFigure,
  writing: Writing,
): Clause | undefined {
  const { period, language } = writing;
  if (both == null || both.state !== 'OK' || period.partial) return undefined;
  // The sum of two months less this one would be the one that is withheld.
  if (previous !== null && isWithheld(previous.base)) return undefined;
  const move = moved(metric, both, both.yearAgo);
  if (move === undefined) return undefined;
  const value = valueNumber(metric, both, language);
  const year = readPeriodKey(period.key)?.year ?? 0;
  const base = { ...move.base, label: `Jan–Feb ${year - 1}` };
  const change = changePhrase(metric, both.reference, { ...move, base }, 'YEAR_AGO', writing);
  return language === 'zh'
    ? said`1-2月合并 ${value}，${change}（春节错月）`
    : said`Jan and Feb together ${value}, ${change} (the Spring Festival moved between them)`;
}
