import type { MetricWords } from '@minxin/commentary';
import type { TileLayout } from '../../places/tile-layout.ts';
import type { FormInput } from '../form.ts';

/** A metric by place: a table of `by`, whose keys are the codes of the layout. */
export interface TileGridInput extends FormInput {
  readonly metric: MetricWords;
  readonly by: string;
  readonly layout: TileLayout;
}
