import { listed } from '../findings/sentence.ts';
import { baseWords, changePhrase } from './change-phrase.ts';
import { inARow, withCommas } from './clauses.ts';
import { festivalClause } from './festival-clause.ts';
import { type FrozenMove, moved } from './moved.ts';
import type { ProseFigure } from './prose-figure.ts';
import { type Clause, said } from './segment.ts';
import { likeForLike, type Writing } from './writing.ts';

/** 同比 and 环比, as far as there are bases: "同比增长 9.1 %，环比下降 2.3 %"; empty without any. */
export function changeClause(figure: ProseFigure, writing: Writing): Clause {
  const { language } = writing;
  const festival = festivalClause(figure, writing);
  const moves = movesOf(figure).filter(
    ({ relation }) => relation === 'PREVIOUS' || festival === undefined,
  );
  const shown = likeForLike([figure], writing);
  if (moves.length === 2 && moves.every(({ move }) => Number(move.amount) === 0))
    return unchanged(moves, shown);
  const told = moves.map(({ relation, move }) => {
    const phrase = changePhrase(figure.metric, figure.reference, move, relation, shown);
    const shifted = relation === 'YEAR_AGO' && figure.acrossFestival != null;
    return shifted ? said`${phrase}${SHIFTED[language]}` : phrase;
  });
  return withCommas(language, [
    language === 'zh' ? withCommas('zh', told) : inARow('en', told),
    festival,
  ]);
}

interface Against {
  readonly relation: 'YEAR_AGO' | 'PREVIOUS';
  readonly move: FrozenMove;
}

/** The moves that can be told; a year's year before is the one just before it, and told once. */
function movesOf({ metric, yearAgo, previous, ...figure }: ProseFigure): readonly Against[] {
  const same = yearAgo?.basePeriod.key === previous?.basePeriod.key;
  const lastYear = moved(metric, figure, yearAgo);
  const before = same && lastYear !== undefined ? undefined : moved(metric, figure, previous);
  return [
    ...(lastYear ? [{ relation: 'YEAR_AGO', move: lastYear } as const] : []),
    ...(before ? [{ relation: 'PREVIOUS', move: before } as const] : []),
  ];
}

/** "与上年同期、上月均持平"; "unchanged from Dec 2018 and Nov". */
function unchanged(moves: readonly Against[], writing: Writing): Clause {
  const names = listed(
    moves.map(({ relation, move }) => baseWords(relation, move.base, writing)),
    writing.language,
  );
  return writing.language === 'zh' ? said`与${names}均持平` : said`unchanged from ${names}`;
}

const SHIFTED = {
  zh: '（春节错月）',
  en: ' (the Spring Festival fell into another month)',
} as const;
