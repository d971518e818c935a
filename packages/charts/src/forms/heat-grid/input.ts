import type { MetricWords } from '@minxin/commentary';
import type { FormInput } from '../form.ts';

/** A metric by two keys: a table of both, such as hour and weekday. One of them may be `period`. */
export interface HeatGridInput extends FormInput {
  readonly metric: MetricWords;
  /** The dimension whose keys stand side by side. */
  readonly across: string;
  /** The dimension whose keys stand one beneath the other. */
  readonly down: string;
}
