import type { Finding } from '../finding.ts';
import { sum } from '../numbers/sum.ts';
import { type KeyFigure, type Telling, tellable } from './figures.ts';
import { absence, LEVEL_WORDS, type NamedTime, UNNAMED } from './level.ts';
import { withheldNote } from './owners.ts';
import { during } from './period-prose.ts';
import { joined, listed, sentences, title } from './sentence.ts';
import { firstShare, largestShare, type Part, partText } from './share-phrases.ts';
import { exactValue, toldValue } from './told-value.ts';

export interface ShareInput extends Telling {
  /** The parts of the whole; their values add up. */
  readonly figures: readonly KeyFigure[];
  /** What the parts are, one of them: "单位", "unit". */
  readonly owner: string;
  /** How many of the largest parts are told together; without it the largest alone. */
  readonly first?: number;
  /** The value of all together; without it the parts are added up, where all are known. */
  readonly whole?: number | null;
  /** When it was, as it may be said: "四季度", "Q4". */
  readonly period?: { readonly key: string; readonly label: string };
}

/** A sentence names no more parts. */
const PARTS_TOLD = 5;

/** What part of a count or an amount its largest keys hold; the summary has the parts one by one. */
export function shareFinding(input: ShareInput): Finding {
  const { metric, language, figures, owner } = input;
  const words = LEVEL_WORDS[language];
  const withheld = figures.filter(({ suppressed }) => suppressed === true).length;
  const missing = figures.some((figure) => figure.suppressed !== true && figure.value === null);
  const whole = input.whole ?? (missing || withheld > 0 ? null : sumOf(figures));
  const known = largestFirst(figures);
  // A share of nothing, of a sum with negative parts, or beside a hole says nothing.
  const shares = whole !== null && whole > 0 && !missing && known.every(({ value }) => value >= 0);
  const named = known.filter((figure) => !isApart(figure));
  const parts = [...named.slice(0, PARTS_TOLD), ...known.filter(isApart)].map((part) =>
    partText(metric, part, shares ? whole : undefined, language),
  );
  const incomplete = missing ? words.incomplete : undefined;
  const told = joined(language, listed(parts, language), incomplete);
  const note = withheldNote(withheld, owner, language);
  if (whole === null) {
    const level = { value: null, suppressed: withheld > 0 };
    const absent = absence(metric.label, level, timeOf(input), language);
    return { title: absent ?? '', summary: sentences(language, [told], [note]) };
  }
  const level = (value: string) => words.level(metric.label, timeOf(input), value);
  const share = shares ? shareText(input, named, whole, withheld > 0) : undefined;
  return {
    title: title(language, [level(toldValue(metric, whole, language)), incomplete], [share]),
    summary: sentences(language, [level(exactValue(metric, whole, language)), told], [note]),
  };
}

function shareText(
  { metric, language, owner, first = 1 }: ShareInput,
  named: readonly Part[],
  whole: number,
  withheld: boolean,
): string | undefined {
  const held = { metric, language, owner, named, whole, withheld };
  return first > 1 && named.length > first ? firstShare(held, first) : largestShare(held);
}

const sumOf = (figures: readonly KeyFigure[]): number | null =>
  figures.length === 0 ? null : sum(figures.map(({ value }) => value ?? 0));

/** What can be told. */
function largestFirst(figures: readonly KeyFigure[]): readonly Part[] {
  const known = figures.flatMap((figure) => {
    const value = tellable(figure);
    return value === null ? [] : [{ ...figure, value }];
  });
  return known.sort((a, b) => b.value - a.value);
}

/** What remains beside a cut, and what names no key: nobody's part. */
const isApart = ({ key, rest }: KeyFigure): boolean => key === null || rest === true;

function timeOf({ period, language }: ShareInput): NamedTime {
  if (period === undefined) return UNNAMED;
  return { name: period.label, time: during(period.label, period.key, language) };
}
