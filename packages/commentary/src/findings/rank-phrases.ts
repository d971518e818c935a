import type { Language } from '../language.ts';
import type { Telling } from './figures.ts';
import { countOf, withheldNote } from './owners.ts';
import type { Rank, Ranking } from './ranked.ts';
import { listed } from './sentence.ts';
import { type End, superlative } from './superlative.ts';

/** What a rank is told of. */
export interface Ranked extends Telling {
  /** What the keys are, one of them: "单位", "unit". */
  readonly owner: string;
}

/** More names than these are counted instead. */
const NAMED = 3;

/** Those who share a rank: "甲、乙", or "5 个单位" where they are many. */
export const whoOf = ({ figures }: Rank, owner: string, language: Language): string =>
  figures.length > NAMED
    ? countOf(figures.length, owner, language)
    : listed(
        figures.map(({ label }) => label),
        language,
      );

/**
 * Who stands at an end: "甲单位按期办结率最低，为 92.3 %", "On-time rate: lowest for A (92.3 %)".
 * Where values are withheld, it is the end of those shown. `label` may be empty.
 */
export function endOfRank(
  { metric, owner, language }: Ranked,
  rank: Rank,
  { withheld }: Pick<Ranking, 'withheld'>,
  end: End,
  value: string,
  label: string,
): string {
  const who = whoOf(rank, owner, language);
  const word = superlative(metric.unit, end, language);
  const shared = rank.figures.length > 1;
  if (language === 'zh') {
    const shown = withheld > 0 ? `所示${owner}中` : '';
    const of = shared && label !== '' ? '的' : '';
    return `${shown}${who}${of}${label}${shared ? '并列' : ''}${word}，为 ${value}`;
  }
  const among = `${word}${withheld > 0 ? ' shown' : ''} for ${who} (${value}${shared ? ' each' : ''})`;
  return label === '' ? among : `${label}: ${among}`;
}

/** Who is not ranked, and why. */
export function unrankedNotes(
  { few, withheld }: Ranking,
  owner: string,
  floor: number,
  language: Language,
): readonly (string | undefined)[] {
  const of = (count: number) => countOf(count, owner, language);
  const chinese = language === 'zh';
  return [
    few === 0
      ? undefined
      : chinese
        ? `${of(few)}样本不足（n < ${floor}），不排名`
        : `${of(few)} with fewer than ${floor} not ranked`,
    withheldNote(withheld, owner, language),
  ];
}
