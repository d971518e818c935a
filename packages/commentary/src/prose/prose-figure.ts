import type { MetricWords } from '../finding.ts';
import type { FigureChange, PartWords } from '../findings/figures.ts';

/** A number as an issue froze it, with the question that it answers. Plain data: it survives JSON. */
export interface FrozenValue {
  /** The caller's id of the question: "hotline.onTimeRate@2019-12". */
  readonly reference: string;
  /** A count, yuan, or a ratio between 0 and 1. */
  readonly value: number | null;
  /** The value as exact decimal text, where it is known. */
  readonly exact?: string | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  /** Of a value that is withheld (SUPPRESSED) nothing is ever told. */
  readonly state: 'OK' | 'NO_DATA' | 'SUPPRESSED' | 'PARTIAL';
}

/** How a figure moved; its base has a question of its own. */
export interface ProseChange extends FigureChange {
  readonly base: FrozenValue;
}

/** What a figure should reach from a day on, in its own unit; `met` is null where nobody can say. */
export interface FrozenTarget {
  readonly from: string;
  readonly value: number;
  readonly met: boolean | null;
}

/** A figure of the period; null where there is no base and no target. */
export interface ProseFigure extends FrozenValue {
  readonly metric: MetricWords;
  /** What the parts of a rate are called. */
  readonly parts?: PartWords;
  /** 同比. */
  readonly yearAgo: ProseChange | null;
  /** 环比. */
  readonly previous: ProseChange | null;
  /**
   * January and February together, of a figure of one of the two in a year whose Spring Festival
   * fell into the other one the year before.
   */
  readonly acrossFestival?: FestivalValue | null;
  readonly target: FrozenTarget | null;
  /** Whether it rests on made-up records. */
  readonly simulated: boolean;
}

/** The two months together, against the same two a year ago. */
export interface FestivalValue extends FrozenValue {
  readonly yearAgo: ProseChange | null;
}
