import type { Figure } from '@minxin/charts';
import type { BoundValue, Slice } from '@minxin/metrics';

/** A number of the semantic layer, without the questions that can still be asked of it. */
export type Value = Pick<
  BoundValue,
  'value' | 'exact' | 'numerator' | 'denominator' | 'text' | 'state' | 'unit'
>;

/** A metric of each slice, asked together so that siblings share one statement. */
export const metricOf = (slices: readonly Slice[], id: string): Promise<Value[]> =>
  Promise.all(slices.map((slice) => slice.metric(id)));

/** Whether any of the slices rests on made-up records. */
export async function anySimulated(slices: readonly Slice[]): Promise<boolean> {
  return (await Promise.all(slices.map((slice) => slice.simulated()))).includes(true);
}

/** A value as a chart takes it. */
export const figure = (value: Value, simulated: boolean): Figure => ({
  value: value.value,
  suppressed: value.state === 'SUPPRESSED',
  numerator: value.numerator,
  denominator: value.denominator,
  simulated,
});
