import {
  formatCount,
  formatPercent,
  type Language,
  SAMPLE_FLOOR,
  wilson,
} from '@minxin/commentary';
import { keyFigures } from './figures.ts';
import type { ColumnsFragment } from './fragments.generated.ts';
import { pointsText } from './points-text.ts';

export interface ScoreRow {
  readonly key: string | null;
  readonly label: string;
  readonly value: number | null;
  readonly rate: string;
  /** "131 / 142". */
  readonly parts: string;
  /** "86.7–95.6". */
  readonly interval: string;
  readonly change: string;
  readonly late: boolean;
}

export interface Scores {
  readonly rows: readonly ScoreRow[];
  /** How many had too few to be ranked. */
  readonly few: number;
}

interface Ranking {
  readonly dimension: string;
  readonly metric: string;
  readonly first: number;
  /** Below this a rate is late; null where nothing sets it. */
  readonly target: number | null;
  readonly language: Language;
}

/** The owners with the lowest rates, of those that rest on enough, and their change against the base. */
export function worstFirst(
  table: ColumnsFragment | null | undefined,
  base: ColumnsFragment | null | undefined,
  { dimension, metric, first, target, language }: Ranking,
): Scores {
  const before = new Map(keyFigures(base, dimension, metric).map(({ key, value }) => [key, value]));
  const all = keyFigures(table, dimension, metric).map(
    ({ key, label, value, numerator, denominator }) => ({
      ...{ key, label, value, numerator: numerator ?? 0, denominator: denominator ?? 0 },
    }),
  );
  const ranked = all.filter(({ denominator }) => denominator >= SAMPLE_FLOOR);
  const inOrder = ranked.toSorted(
    (a, b) => (a.value ?? 0) - (b.value ?? 0) || b.denominator - a.denominator,
  );
  return {
    few: all.filter(({ denominator }) => denominator > 0).length - ranked.length,
    rows: inOrder.slice(0, first).map(({ key, label, numerator, denominator, value }) => {
      const { low, high } = wilson(numerator, denominator);
      return {
        ...{ key, label, value },
        rate: formatPercent(value),
        parts: `${formatCount(numerator)} / ${formatCount(denominator)}`,
        interval: `${bare(low)}–${bare(high)}`,
        change: pointsText(value, before.get(key) ?? null, language),
        late: target !== null && value !== null && value < target,
      };
    }),
  };
}

const bare = (ratio: number): string => formatPercent(ratio).replace(' %', '');
