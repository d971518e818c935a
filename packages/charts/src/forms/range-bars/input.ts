import type { MetricWords } from '@minxin/commentary';
import type { FormInput, Tones } from '../form.ts';

/** A rate by the keys of a dimension: a table of `by` with the numerators and denominators of the rate. */
export interface RangeBarsInput extends FormInput {
  /** Its unit is RATIO; the worst stands first. */
  readonly metric: MetricWords;
  readonly by: string;
  /** What the numerator and the denominator count: 按期, 应办结. */
  readonly parts?: { readonly numerator: string; readonly denominator: string };
  /** A ratio between 0 and 1. */
  readonly target?: number;
  readonly tones?: Tones;
}
