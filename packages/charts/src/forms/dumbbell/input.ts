import type { MetricWords } from '@minxin/commentary';
import type { ChartTable } from '../../table/chart-table.ts';
import type { FormInput, Tones } from '../form.ts';
import type { RowOrder } from '../rows/order.ts';

/** One end of a row: a column of a table of `by`, called what the reader knows it by. */
export interface DumbbellEnd {
  readonly metric: MetricWords;
  /** "承诺时限", "2019年". */
  readonly label: string;
  /** Where it is not a column of the input's table: matched by key. */
  readonly table?: ChartTable;
}

/** Two values of each key in one unit: promised and actual, paid and verified, a period and its base. */
export interface DumbbellInput extends FormInput {
  readonly by: string;
  /** What is held against: drawn as a ring. */
  readonly from: DumbbellEnd;
  /** What is told: drawn as a dot. */
  readonly to: DumbbellEnd;
  /** By the difference of the two: the largest first, or as the table has them. Default: LARGEST. */
  readonly order?: Exclude<RowOrder, 'WORST'>;
  readonly tones?: Tones;
}
