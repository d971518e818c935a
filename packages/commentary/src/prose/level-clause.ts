import { LEVEL_WORDS } from '../findings/level.ts';
import { lowerFirst } from '../findings/lower-first.ts';
import { withCommas } from './clauses.ts';
import { isFew } from './known.ts';
import { valueNumber } from './numbers.ts';
import { partsClause } from './parts-clause.ts';
import type { ProseFigure } from './prose-figure.ts';
import { type Clause, said } from './segment.ts';
import type { Writing } from './writing.ts';

/**
 * "工单量 1,206 件", "按期办结率 97.4 %（应办结 1,206 件，按期 1,175 件）"; "orders came to 1,206",
 * "on-time rate stood at 97.4 % (1,206 orders due, 1,175 on time)". Data that don't reach the end of a
 * whole period, and a rate on too few, are said to be so.
 */
export function levelClause(figure: ProseFigure, { period, language }: Writing): Clause {
  const { metric, state } = figure;
  const chinese = language === 'zh';
  const value = valueNumber(metric, figure, language);
  const parts = partsClause(figure, language);
  const held = parts && (chinese ? said`（${parts}）` : said` (${parts})`);
  const verb = metric.unit === 'RATIO' ? 'stood at' : 'came to';
  const level = chinese
    ? said`${metric.label} ${value}`
    : said`${lowerFirst(metric.label)} ${verb} ${value}`;
  const incomplete = state === 'PARTIAL' && !period.partial;
  return withCommas(language, [
    said`${level}${held ?? ''}`,
    incomplete ? said`${LEVEL_WORDS[language].incomplete}` : undefined,
    isFew(metric, figure) ? said`${TOO_FEW[language]}` : undefined,
  ]);
}

const TOO_FEW = { zh: '基数较小，不作比较', en: 'too few to compare' } as const;
