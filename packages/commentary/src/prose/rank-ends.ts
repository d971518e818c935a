import { lowerFirst } from '../findings/lower-first.ts';
import type { Rank } from '../findings/ranked.ts';
import { listed } from '../findings/sentence.ts';
import { type End, superlative } from '../findings/superlative.ts';
import type { Language } from '../language.ts';
import { ownersNumber, valueNumber } from './numbers.ts';
import type { ProseCut, ProseRow } from './prose-subject.ts';
import { type Clause, type Segment, said } from './segment.ts';

/** More names than these are counted instead. */
const NAMED = 3;

/** What the ends of a ranking are told of. */
interface Ends {
  readonly cut: ProseCut;
  readonly best: Rank<ProseRow>;
  readonly language: Language;
  /** Only of the values shown, beside withheld ones. */
  readonly shown: boolean;
}

/** The end that is told first. */
export const bestOf = ({ metric }: ProseCut): End =>
  metric.direction === 'LOWER_IS_BETTER' ? 'LOWEST' : 'HIGHEST';

export function bothEnds({ cut, best, language, shown }: Ends, worst: Rank<ProseRow>): Clause {
  const { metric, owner } = cut;
  const first = bestOf(cut);
  const last = first === 'LOWEST' ? 'HIGHEST' : 'LOWEST';
  const end = language === 'zh' ? chineseEnd : englishEnd;
  const [high, low] = [end(cut, best, first, metric.label), end(cut, worst, last, '')];
  if (language === 'zh') return said`${shown ? '所示' : '各'}${owner}中，${high}；${low}`;
  const among = shown ? `of the values shown by ${lowerFirst(owner)}` : `by ${lowerFirst(owner)}`;
  return said`${among}, ${lowerFirst(metric.label)} stood ${high} and ${low}`;
}

/** "5 个单位的按期办结率均为 100 %". */
export function allEqual({ cut, best, language }: Ends): Clause {
  const { label } = cut.metric;
  const owners = counted(cut, best, bestOf(cut), language);
  const value = valueAt(cut, best, language);
  return language === 'zh'
    ? said`${owners}的${label}均为 ${value}`
    : said`${lowerFirst(label)} stood at ${value} for all ${owners}`;
}

/** "住建局按期办结率为 92.3 %": of the one beside those that are not ranked. */
export function onlyOne({ cut, best, language }: Ends): Clause {
  const { label } = cut.metric;
  const name = whoOf(cut, best, bestOf(cut), language);
  const value = valueAt(cut, best, language);
  return language === 'zh'
    ? said`${name}${label}为 ${value}`
    : said`${lowerFirst(label)} stood at ${value} for ${name}`;
}

function chineseEnd(cut: ProseCut, rank: Rank<ProseRow>, end: End, label: string): Clause {
  const many = rank.figures.length > 1;
  const word = superlative(cut.metric.unit, end, 'zh');
  const place = many ? `并列${word}，均为` : `${word}，为`;
  return said`${whoOf(cut, rank, end, 'zh')}${label}${place} ${valueAt(cut, rank, 'zh')}`;
}

function englishEnd(cut: ProseCut, rank: Rank<ProseRow>, end: End): Clause {
  const each = rank.figures.length > 1 && ' each';
  const word = superlative(cut.metric.unit, end, 'en');
  return said`${word} for ${whoOf(cut, rank, end, 'en')} (${valueAt(cut, rank, 'en')}${each})`;
}

/** Those who share a rank by name, or how many they are. */
function whoOf(cut: ProseCut, rank: Rank<ProseRow>, end: End, language: Language): Clause {
  const names = rank.figures.map(({ label }) => label);
  if (names.length <= NAMED) return said`${listed(names, language)}`;
  return said`${language === 'zh' && '有 '}${counted(cut, rank, end, language)}`;
}

const counted = (cut: ProseCut, rank: Rank<ProseRow>, end: End, language: Language): Segment =>
  ownersNumber(rank.figures.length, cut.owner, cut.reference, end, language);

function valueAt({ metric }: ProseCut, { figures }: Rank<ProseRow>, language: Language): Clause {
  const [row] = figures;
  return row === undefined ? [] : [valueNumber(metric, row, language)];
}
