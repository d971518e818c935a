import type { MetricWords } from '@minxin/commentary';
import type { BasePeriods } from '../../table/with-base.ts';
import type { FormInput } from '../form.ts';

/** A count or an amount in periods that stand in a row: a table of `period`, and of `by` where it is stacked. */
export interface TimeColumnsInput extends FormInput {
  readonly metric: MetricWords;
  /** A dimension whose parts are stacked in each column. */
  readonly by?: string;
  readonly base?: BasePeriods;
  /** What the columns are called beside their base: "2020年". */
  readonly label?: string;
  /** The key of the period that the reader asked about. */
  readonly focus?: string;
  /** The key of a period that still runs. */
  readonly running?: string;
}
