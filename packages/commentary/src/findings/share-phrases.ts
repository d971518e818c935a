import type { MetricWords } from '../finding.ts';
import type { Language } from '../language.ts';
import { formatPercent } from '../numbers/number-style.ts';
import { sum } from '../numbers/sum.ts';
import type { KeyFigure, Telling } from './figures.ts';
import { countOf } from './owners.ts';
import { listed } from './sentence.ts';
import { exactValue } from './told-value.ts';

/** A part that can be told. */
export type Part = KeyFigure & { readonly value: number };

/** A whole and the parts that are held against it. */
export interface Parts extends Telling {
  readonly owner: string;
  /** The largest first. */
  readonly named: readonly Part[];
  readonly whole: number;
  /** Whether parts are withheld, which may be larger. */
  readonly withheld: boolean;
}

/** More parts than these with one share are not named. */
const NAMED = 3;

/** "工程占 84 %", "甲、乙各占 50 %"; "works 84 %"; undefined where too many share it. */
export function largestShare({ named, whole, language }: Parts): string | undefined {
  const [first] = named;
  if (first === undefined) return undefined;
  const largest = named.filter(({ value }) => value === first.value);
  if (largest.length > NAMED) return undefined;
  const share = percent(first, whole);
  const who = listed(
    largest.map(({ label }) => label),
    language,
  );
  const each = largest.length > 1;
  if (language === 'zh') return `${who}${each ? '各' : ''}占 ${share}`;
  return `${share} ${each ? 'each ' : ''}for ${who}`;
}

/** "前 5 个单位占 62 %"; "the top 5 units make up 62 %". */
export function firstShare(
  { named, whole, withheld, owner, language }: Parts,
  first: number,
): string {
  const held = sum(named.slice(0, first).map(({ value }) => value));
  const share = formatPercent(held / whole, 0);
  const who = countOf(first, owner, language);
  return language === 'zh'
    ? `${withheld ? '所示' : ''}前 ${who}占 ${share}`
    : `the top ${who}${withheld ? ' shown' : ''} make up ${share}`;
}

/** "工程 14.12 亿元（84 %）", "works ¥1.41 bn (84 %)"; without a whole no share. */
export function partText(
  metric: MetricWords,
  figure: Part,
  whole: number | undefined,
  language: Language,
): string {
  const text = `${figure.label} ${exactValue(metric, figure.value, language)}`;
  if (whole === undefined) return text;
  const share = percent(figure, whole);
  return language === 'zh' ? `${text}（${share}）` : `${text} (${share})`;
}

const percent = ({ value }: Part, whole: number): string => formatPercent(value / whole, 0);
