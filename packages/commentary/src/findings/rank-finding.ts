import type { Finding } from '../finding.ts';
import type { Language } from '../language.ts';
import { formatCount } from '../numbers/number-style.ts';
import { distance } from './distance.ts';
import { type KeyFigure, SAMPLE_FLOOR } from './figures.ts';
import { LEVEL_WORDS, UNNAMED } from './level.ts';
import { comparedNote, countOf } from './owners.ts';
import { endOfRank, type Ranked, unrankedNotes, whoOf } from './rank-phrases.ts';
import { type Rank, type Ranking, ranked } from './ranked.ts';
import { listed, sentences, title } from './sentence.ts';
import type { End } from './superlative.ts';
import { exactValue, toldValue } from './told-value.ts';

export interface RankInput extends Ranked {
  readonly figures: readonly KeyFigure[];
  /** The end that is told first. */
  readonly worst: End;
  /** Rates on fewer are not ranked. */
  readonly floor?: number;
  /** The value of all together, where a single one can be held against it: a rate, a mean. */
  readonly whole?: number | null;
}

/**
 * Who stands last or first by a metric, and how far from the whole; equal values share a rank. The
 * summary has the next ones, the other end, and who is not ranked and why.
 */
export function rankFinding(input: RankInput): Finding {
  const { metric, language, owner, worst, floor = SAMPLE_FLOOR, whole } = input;
  const ranking = ranked(input.figures, worst, floor);
  const [first, ...others] = ranking.ranks;
  const notes = unrankedNotes(ranking, owner, floor, language);
  if (first === undefined)
    return { title: nobody(input, ranking), summary: sentences(language, notes) };
  const last = others.at(-1);
  if (last === undefined)
    return { title: allEqual(input, first), summary: sentences(language, notes) };
  const at = (rank: Rank, end: End, value: string, label = '') =>
    endOfRank(input, rank, ranking, end, value, label);
  const leading = toldValue(metric, first.value, language);
  const valued = (rank: Rank) => exactValue(metric, rank.value, language) + partsOf(rank, language);
  return {
    title: title(
      language,
      [at(first, worst, leading, metric.label)],
      [fromWhole(input, first.value, whole ?? undefined)],
    ),
    summary: sentences(
      language,
      [
        at(first, worst, valued(first)),
        following(others.slice(0, -1), input),
        at(last, worst === 'LOWEST' ? 'HIGHEST' : 'LOWEST', valued(last)),
      ],
      [comparedNote(ranking.count, owner, language), ...notes],
    ),
  };
}

function nobody({ metric, language, owner }: RankInput, { few, withheld }: Ranking): string {
  const { label } = metric;
  if (few > 0)
    return language === 'zh'
      ? `各${owner}${label}样本不足，不排名`
      : `${label}: too few for any ${owner} to be ranked`;
  const words = LEVEL_WORDS[language];
  return withheld > 0 ? words.withheld(label, UNNAMED) : words.noData(label, UNNAMED);
}

function allEqual({ metric, language, owner }: RankInput, rank: Rank): string {
  const value = toldValue(metric, rank.value, language);
  const many = rank.figures.length > 1;
  const who = many ? countOf(rank.figures.length, owner, language) : whoOf(rank, owner, language);
  if (language === 'zh')
    return `${who}${many ? '的' : ''}${metric.label}${many ? '均为' : ''} ${value}`;
  return `${metric.label}: ${value} for ${many ? 'all ' : ''}${who}`;
}

function fromWhole({ metric, language }: RankInput, value: number, whole: number | undefined) {
  const far = whole === undefined ? undefined : distance(metric, value, whole, language);
  if (far === undefined) return undefined;
  return language === 'zh' ? `比总体${far}` : `${far} the whole`;
}

/** Of a rate that one has alone: "（131 / 142）". */
function partsOf({ figures }: Rank, language: Language): string {
  const [figure] = figures;
  if (figures.length > 1 || figure?.numerator == null || figure.denominator == null) return '';
  const parts = `${formatCount(figure.numerator)} / ${formatCount(figure.denominator)}`;
  return language === 'zh' ? `（${parts}）` : `, ${parts}`;
}

function following(ranks: readonly Rank[], { metric, owner, language }: RankInput) {
  const next = ranks.slice(0, 2).map((rank) => {
    const value = exactValue(metric, rank.value, language);
    const who = whoOf(rank, owner, language);
    const shared = rank.figures.length > 1;
    return language === 'zh'
      ? `${who}${shared ? '各' : ''} ${value}`
      : `${who} (${value}${shared ? ' each' : ''})`;
  });
  if (next.length === 0) return undefined;
  return `${language === 'zh' ? '其次' : 'then '}${listed(next, language)}`;
}
