import type { Finding } from '../finding.ts';
import { type FigureValue, type KeyFigure, tellable } from './figures.ts';
import { absence, LEVEL_WORDS, UNNAMED } from './level.ts';
import { comparedNote, withheldNote } from './owners.ts';
import { endOfRank, type Ranked } from './rank-phrases.ts';
import { type Ranking, ranked } from './ranked.ts';
import { joined, sentences, title } from './sentence.ts';
import { behindMean, belowZero, nobodyBehind } from './spread-phrases.ts';
import type { End } from './superlative.ts';
import { exactValue, toldValue } from './told-value.ts';

export interface SpreadInput extends Ranked {
  readonly figures: readonly KeyFigure[];
  /** The mean over all that stand behind the keys, not over the keys. */
  readonly whole: FigureValue;
  /** The median over all that stand behind the keys. */
  readonly median?: FigureValue;
  /** A key below this part of the mean is told: 0.8. */
  readonly behind?: number;
}

/** How values lie around their mean: who is below zero, who far behind, the median, both ends. */
export function spreadFinding(input: SpreadInput): Finding {
  const { metric, language, figures, owner, whole } = input;
  const ranking = ranked(figures, 'LOWEST', 0);
  const words = LEVEL_WORDS[language];
  const absent = absence(metric.label, whole, UNNAMED, language);
  const mean = tellable(whole);
  const level = (value: string) => words.level(metric.label, UNNAMED, value);
  const ends = bothEnds(input, ranking);
  const notes = [
    comparedNote(ranking.count, owner, language),
    withheldNote(ranking.withheld, owner, language),
  ];
  if (absent !== undefined || mean === null) {
    const why = whole.suppressed === true ? words.whyWithheld : undefined;
    return { title: absent ?? '', summary: sentences(language, [why], ends, notes) };
  }
  const low = laggards(input, ranking, mean);
  const median = medianText(input);
  // Who alone lags has been named, and is the lowest.
  const [lowest] = isNamed(ranking, low) ? [] : ends;
  return {
    title: title(language, [level(toldValue(metric, mean, language))], [...low, median, lowest]),
    summary: sentences(
      language,
      [joined(language, level(exactValue(metric, mean, language)), median)],
      [...low, ...ends],
      notes,
    ),
  };
}

/** Below zero and far behind, of the keys that can be told. */
function laggards(
  { figures, owner, behind, language }: SpreadInput,
  { ranks, withheld }: Ranking,
  mean: number,
): readonly string[] {
  const told = ranks.flatMap((rank) => rank.figures);
  const losers = told.filter(({ value }) => Number(value) < 0);
  const below = belowZero(losers, owner, language);
  if (behind === undefined || mean <= 0 || told.length === 0) return below ? [below] : [];
  const slow = told.filter(({ value }) => Number(value) < behind * mean);
  // Who is below zero is behind as well, and need not be said twice.
  const far = slow.length > losers.length ? behindMean(slow, behind, owner, language) : undefined;
  // A key that is withheld or missing may stand anywhere, so nothing is said of all of them.
  const all = withheld === 0 && figures.every((figure) => tellable(figure) !== null);
  const nobody = slow.length === 0 && all ? nobodyBehind(behind, owner, language) : undefined;
  return [below, far, nobody].filter((clause) => clause !== undefined);
}

function medianText({ metric, median, language }: SpreadInput): string | undefined {
  const value = tellable(median);
  if (value === null) return undefined;
  const text = toldValue(metric, value, language);
  return language === 'zh' ? `中位数 ${text}` : `median ${text}`;
}

const isNamed = ({ ranks: [lowest] }: Ranking, clauses: readonly string[]): boolean =>
  lowest?.figures.some(({ label }) => clauses.some((clause) => clause.startsWith(label))) === true;

/** The lowest and the highest of those that can be told; none where all are equal. */
function bothEnds(input: SpreadInput, ranking: Ranking): readonly string[] {
  const [first, ...others] = ranking.ranks;
  const last = others.at(-1);
  if (first === undefined || last === undefined) return [];
  const { metric, language } = input;
  const end = (rank: typeof first, which: End) =>
    endOfRank(input, rank, ranking, which, exactValue(metric, rank.value, language), '');
  return [end(first, 'LOWEST'), end(last, 'HIGHEST')];
}
