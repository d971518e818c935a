import type { MetricWords } from '@minxin/commentary';
import type { FormInput } from '../form.ts';

/** What is overdue by how long: a table of one row, with a metric for each ageing bucket. */
export interface AgeingBarInput extends FormInput {
  /** From short to long. */
  readonly metrics: readonly MetricWords[];
}
