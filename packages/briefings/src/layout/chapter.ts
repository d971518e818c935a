import type { Model } from '@minxin/metrics';

/** What a briefing tells of one subject. */
export interface Chapter {
  readonly model: Model;
  /** Metrics of its table of headline figures, in their order; its text is told from them. */
  readonly figures: readonly string[];
  readonly cuts: readonly CutLayout[];
  /** Set where all of it is settled once a year, so that a month says nothing of it. */
  readonly byYear: boolean;
}

/** A metric by the keys of a dimension, and what is told from it. */
export interface CutLayout {
  readonly metric: string;
  readonly dimension: string;
  /** Who does best and worst, who moved the whole, who owns what is late and for how long, or what is amiss. */
  readonly tells: 'RANK' | 'MOVE' | 'LATE' | 'AMISS';
}

type Names<M extends Model> = keyof M['metrics'] & string;
type Cut<M extends Model> = readonly [Names<M>, keyof M['dimensions'] & string, CutLayout['tells']];

export const chapter = <M extends Model>(
  model: M,
  figures: readonly Names<M>[],
  cuts: readonly Cut<M>[] = [],
  byYear = false,
): Chapter => ({
  ...{ model, figures, byYear },
  cuts: cuts.map(([metric, dimension, tells]) => ({ metric, dimension, tells })),
});
