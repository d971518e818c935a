import type { MetricWords } from '@minxin/commentary';
import type { FormInput } from '../form.ts';

/** What came, what went and what was left, in periods that stand in a row: a table of `period`. */
export interface FlowAndStockInput extends FormInput {
  readonly came: MetricWords;
  readonly went: MetricWords;
  /** What was left at the end of each period. */
  readonly stock: MetricWords;
  /** The key of the period that the reader asked about. */
  readonly focus?: string;
  /** The key of a period that still runs. */
  readonly running?: string;
}
