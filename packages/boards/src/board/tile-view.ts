import {
  formatChange,
  formatCompact,
  formatCount,
  formatValue,
  type Language,
  NO_VALUE,
} from '@minxin/commentary';
import type { MovedFragment, TileFragment, WordsFragment } from './fragments.generated.ts';

/** Whether a change is welcome; `plain` where more is neither good nor bad. */
export type ChangeTone = 'good' | 'bad' | 'plain';

export interface ShownChange {
  readonly text: string;
  readonly tone: ChangeTone;
  /** What it is compared with. */
  readonly base: string;
}

/** A metric as a tile shows it. */
export interface TileView {
  /** As addresses name it: HOTLINE and onTimeRate. */
  readonly subject: string;
  readonly metric: string;
  readonly label: string;
  readonly state: 'shown' | 'no-data' | 'suppressed' | 'not-narrowed';
  readonly value: number | null;
  readonly number: string;
  readonly unit: string;
  /** "1,175 / 1,206": what a ratio rests on; null for other metrics. */
  readonly parts: {
    readonly numerator: string;
    readonly denominator: string;
    readonly text: string;
  } | null;
  readonly previous: ShownChange | null;
  readonly against: ShownChange | null;
  readonly target: { readonly text: string; readonly met: boolean } | null;
  /** Something that should be nothing, and is not. */
  readonly late: boolean;
  /** Of the months up to the end of the period, oldest first; empty where the subject is not counted by month. */
  readonly trend: readonly (number | null)[];
}

export interface TileOptions {
  readonly language: Language;
  readonly trend?: readonly (number | null)[] | undefined;
  /** Whether any is one too many: overdue, ahead of the rule. */
  readonly anyIsLate?: boolean;
  /** What a ratio rests on, where its parts say less: how many lots, not how much money. */
  readonly restsOn?: string;
}

/** A tile of a metric; `value` is null where the board is narrowed as the metric can't be. */
export function tileView(
  words: WordsFragment,
  value: TileFragment | null | undefined,
  { language, trend = [], anyIsLate = false, restsOn }: TileOptions,
): TileView {
  const number = value?.value ?? null;
  const met = value?.target?.met ?? null;
  return {
    ...{ subject: words.subject, metric: words.id, label: words.label, value: number },
    state: stateOf(value),
    ...split(inFull(number, words.unit, language)),
    parts: partsOf(value, language, restsOn),
    previous: value ? shownChange(value.previous, words.direction, language) : null,
    against: value ? shownChange(value.against, words.direction, language) : null,
    target:
      value?.target && met !== null
        ? { text: formatValue(value.target.value, words.unit, language), met }
        : null,
    late: met === false || (anyIsLate && (number ?? 0) > 0),
    trend,
  };
}

function stateOf(value: TileFragment | null | undefined): TileView['state'] {
  if (value == null) return 'not-narrowed';
  if (value.state === 'SUPPRESSED') return 'suppressed';
  return value.value === null ? 'no-data' : 'shown';
}

/** Counts that people know by heart stand with every digit. */
const SIX_DIGITS = 1e6;

function inFull(value: number | null, unit: string, language: Language): string {
  const whole = value !== null && Number.isInteger(value) && Math.abs(value) < SIX_DIGITS;
  if (!whole || unit === 'CNY' || unit === 'RATIO') return formatValue(value, unit, language);
  // The word of the unit as it stands behind a small number: large ones would bring 万 along.
  const word = formatValue(0, unit, language).replace(/^0\s*/, '');
  return `${formatCount(value)} ${word}`;
}

/** "98.6 %" → 98.6 and %; "¥1.41 bn" keeps its sign before the digits; "—" has no unit. */
function split(text: string): { readonly number: string; readonly unit: string } {
  const [, number, unit] = /^(-?¥?[\d,.]+)\s*(.*)$/.exec(text) ?? [];
  return number === undefined ? { number: text, unit: '' } : { number, unit: unit ?? '' };
}

function partsOf(
  value: TileFragment | null | undefined,
  language: Language,
  restsOn?: string,
): TileView['parts'] {
  if (!value || value.numerator === null || value.denominator === null) return null;
  const { numerator, denominator, unit } = value;
  if (unit !== 'RATIO') return null;
  // Amounts would take more than the line that they stand in.
  const large = Math.abs(Number(denominator)) >= SIX_DIGITS;
  const [part, whole] = [numerator, denominator].map((number) =>
    large ? formatCompact(number, language) : formatCount(number),
  );
  return { numerator, denominator, text: restsOn ?? `${part} / ${whole}` };
}

export function shownChange(
  change: MovedFragment,
  direction: string,
  language: Language,
): ShownChange {
  const { percent, points, absolute, text, basePeriod } = change;
  const moved = points ?? percent ?? absolute;
  const shown =
    // A tile has no room for the 个百分点 of a sentence.
    points === null ? text : formatChange(points, 'POINTS', language);
  return {
    text: moved === null ? NO_VALUE : shown,
    tone: toneOf(moved, direction),
    base: basePeriod.label,
  };
}

function toneOf(moved: number | null, direction: string): ChangeTone {
  if (moved === null || moved === 0 || direction === 'NEUTRAL') return 'plain';
  return moved > 0 === (direction === 'HIGHER_IS_BETTER') ? 'good' : 'bad';
}
