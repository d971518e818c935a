import type { MetricWords } from '@minxin/commentary';
import type { FormInput, Tones } from '../form.ts';

/** Values of the keys of a dimension around their middle: a table of `by`. */
export interface DotPlotInput extends FormInput {
  /** The largest stands first. */
  readonly metric: MetricWords;
  readonly by: string;
  /** The line that the values are seen from: a median or an average, called so. */
  readonly middle?: { readonly label: string; readonly value: number };
  /** What a toned value is, written beside it: 不足八成. */
  readonly toneText?: string;
  readonly tones?: Tones;
}
