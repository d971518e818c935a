import { changePhrase } from './change-phrase.ts';
import { inARow, withCommas } from './clauses.ts';
import { festivalClause } from './festival-clause.ts';
import type { FrozenFigure } from './frozen-figure.ts';
import { moved } from './moved.ts';
import { type Clause, said } from './segment.ts';
import { likeForLike, type Writing } from './writing.ts';

/** 同比 and 环比, as far as there are bases: "同比增长 9.1 %，环比下降 2.3 %"; empty without any. */
export function changeClause(figure: FrozenFigure, writing: Writing): Clause {
  const { language } = writing;
  const festival = festivalClause(figure, writing);
  const yearAgo = festival === undefined ? against(figure, 'YEAR_AGO', writing) : undefined;
  // A year's year before is the one just before it.
  const same = figure.yearAgo?.basePeriod.key === figure.previous?.basePeriod.key;
  const previous = same && yearAgo !== undefined ? undefined : against(figure, 'PREVIOUS', writing);
  const told = [yearAgo, previous].filter((clause) => clause !== undefined);
  const moves = language === 'zh' ? withCommas('zh', told) : inARow('en', told);
  return withCommas(language, [moves, festival]);
}

/** The move against one of the bases; undefined where it can't be told. */
function against(
  figure: FrozenFigure,
  relation: 'YEAR_AGO' | 'PREVIOUS',
  writing: Writing,
): Clause | undefined {
  const { metric, reference, yearAgo, previous, acrossFestival } = figure;
  const change = relation === 'YEAR_AGO' ? yearAgo : previous;
  const move = moved(metric, figure, change);
  if (move === undefined) return undefined;
  const shown = likeForLike([figure], writing);
  const phrase = changePhrase(metric, reference, move, relation, shown);
  const shifted = relation === 'YEAR_AGO' && acrossFestival != null;
  return shifted ? said`${phrase}${SHIFTED[writing.language]}` : phrase;
}

const SHIFTED = {
  zh: '（春节错月）',
  en: ' (the Spring Festival fell into another month)',
} as const;
