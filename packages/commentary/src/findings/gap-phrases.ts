import type { MetricWords } from '../finding.ts';
import type { Language } from '../language.ts';
import { distance } from './distance.ts';
import { lowerFirst } from './lower-first.ts';
import { countOf } from './owners.ts';
import { listed } from './sentence.ts';
import { exactValue } from './told-value.ts';

/** Two values of one key in the same unit; null where there is none. */
export interface GapFigure {
  readonly key: string | null;
  readonly label: string;
  readonly first: number | null;
  readonly second: number | null;
  /** Withheld: neither value is ever told. */
  readonly suppressed?: boolean;
}

/** A key of which both can be told. */
export type Pair = GapFigure & { readonly first: number; readonly second: number };

/** What two values are called, and which gaps between them are told. */
export interface GapWords {
  readonly language: Language;
  readonly first: MetricWords;
  readonly second: MetricWords;
  /** What the keys are, one of them: "协议", "agreement". */
  readonly owner: string;
  /** Where the first value lies above the second, or below it. */
  readonly side: 'ABOVE' | 'BELOW';
}

/** More with one gap are counted instead of named. */
const NAMED = 2;

/** "七堰工厂核时已付比例比核定进度高 12 个百分点"; "Paid when inspected: 12 points above verified progress for Qiyan". */
export function widestGap(pairs: readonly Pair[], words: GapWords): string {
  const { first, second, owner, language } = words;
  const [pair] = pairs;
  const far = pair && distance(first, pair.first, pair.second, language);
  const who =
    pairs.length > NAMED
      ? countOf(pairs.length, owner, language)
      : listed(
          pairs.map(({ label }) => label),
          language,
        );
  if (language === 'zh') return `${who}${first.label}比${second.label}${far}`;
  return `${first.label}: ${far} ${lowerFirst(second.label)} for ${who}`;
}

/** "超过的共 3 个协议"; "3 agreements above". */
export function howMany(count: number, { owner, side, language }: GapWords): string {
  const who = countOf(count, owner, language);
  if (language === 'en') return `${who} ${side.toLowerCase()}`;
  return `${side === 'ABOVE' ? '超过' : '低于'}的共 ${who}`;
}

/** "6 个协议核时已付比例均未超过核定进度"; "Paid when inspected: not above verified progress for any of 6 agreements". */
export function noneApart(
  pairs: readonly Pair[],
  { first, second, owner, side, language }: GapWords,
): string {
  const [only, ...others] = pairs;
  const many = others.length > 0;
  const who = many ? countOf(pairs.length, owner, language) : (only?.label ?? '');
  if (language === 'zh') {
    const not = side === 'ABOVE' ? '未超过' : '不低于';
    return `${who}${first.label}${many ? '均' : ''}${not}${second.label}`;
  }
  const relation = `not ${side.toLowerCase()} ${lowerFirst(second.label)}`;
  return `${first.label}: ${relation} for ${many ? 'any of ' : ''}${who}`;
}

/** "核定进度暂无数据，只示已付比例"; "No data for verified progress: paid share alone". */
export function onlyFirst({ first, second, language }: GapWords): string {
  return language === 'zh'
    ? `${second.label}暂无数据，只示${first.label}`
    : `No data for ${lowerFirst(second.label)}: ${lowerFirst(first.label)} alone`;
}

/** "七堰工厂：核时已付比例 62 %，核定进度 50 %"; "Qiyan: 62 % against 50 %". */
export function bothValues(pair: Pair, { first, second, language }: GapWords): string {
  const [one, other] = [
    exactValue(first, pair.first, language),
    exactValue(second, pair.second, language),
  ];
  return language === 'zh'
    ? `${pair.label}${first.label} ${one}，${second.label} ${other}`
    : `${pair.label} ${one} against ${other}`;
}
