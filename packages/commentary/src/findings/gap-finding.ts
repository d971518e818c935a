import type { Finding } from '../finding.ts';
import { pointsBetween } from '../numbers/number-style.ts';
import { distance } from './distance.ts';
import {
  bothValues,
  type GapFigure,
  type GapWords,
  howMany,
  noneApart,
  onlyFirst,
  type Pair,
  widestGap,
} from './gap-phrases.ts';
import { LEVEL_WORDS, UNNAMED } from './level.ts';
import { comparedNote, withheldNote } from './owners.ts';
import { sentences, title } from './sentence.ts';

export interface GapInput extends GapWords {
  readonly figures: readonly GapFigure[];
}

/** A summary holds no more pairs. */
const PAIRS_TOLD = 3;

/** Where two values lie farthest apart, and at how many they do; the summary has the values. */
export function gapFinding(input: GapInput): Finding {
  const { first, language, figures, owner } = input;
  const pairs = figures.filter(isPair);
  const withheld = figures.filter(({ suppressed }) => suppressed === true).length;
  const notes = [
    comparedNote(pairs.length, owner, language),
    withheldNote(withheld, owner, language),
  ];
  if (pairs.length === 0) {
    const words = LEVEL_WORDS[language];
    const nothing = withheld > 0 ? words.withheld : words.noData;
    // Beside values of the first it is the second that is missing.
    const isKnown = withheld === 0 && figures.some((figure) => figure.first !== null);
    const what = isKnown ? onlyFirst(input) : nothing(first.label, UNNAMED);
    return { title: what, summary: '' };
  }
  const apart = widestFirst(pairs, input);
  const [widest] = apart;
  if (widest === undefined)
    return { title: noneApart(pairs, input), summary: sentences(language, notes) };
  const gap = gapOf(widest, input);
  const tied = apart.filter((pair) => gapOf(pair, input) === gap);
  return {
    title: title(
      language,
      [widestGap(tied, input)],
      [apart.length > tied.length ? howMany(apart.length, input) : undefined],
    ),
    summary: sentences(
      language,
      apart.slice(0, PAIRS_TOLD).map((pair) => bothValues(pair, input)),
      notes,
    ),
  };
}

const isPair = (figure: GapFigure): figure is Pair =>
  figure.suppressed !== true && figure.first !== null && figure.second !== null;

/** Those on the side that is told; a gap that rounds to nothing is none. */
function widestFirst(pairs: readonly Pair[], input: GapInput): readonly Pair[] {
  return pairs
    .filter((pair) => gapOf(pair, input) > 0)
    .filter((pair) => distance(input.first, pair.first, pair.second, input.language) !== undefined)
    .sort((a, b) => gapOf(b, input) - gapOf(a, input));
}

/** Positive on the side that is told; in decimals, so that 0.62 − 0.5 and 0.42 − 0.3 are the same. */
function gapOf(pair: Pair, { side }: GapWords): number {
  const gap = Number(pointsBetween(pair.first, pair.second));
  return side === 'ABOVE' ? gap : -gap;
}
