import type { MetricWords } from '@minxin/commentary';
import type { FormInput, Tones } from '../form.ts';
import type { RowOrder } from '../rows/order.ts';

/** A metric by the keys of a dimension: a table of `by`. */
export interface RankBarsInput extends FormInput {
  readonly metric: MetricWords;
  readonly by: string;
  readonly order: RowOrder;
  /** A row beyond these is drawn in one bar of what is left; only for what adds up. */
  readonly most?: number;
  /** Adds the share that the rows down to each have of the whole. */
  readonly cumulative?: boolean;
  readonly tones?: Tones;
}
