import type { Chart, ChartOptions } from '../../chart.ts';
import { marksOf } from '../../table/marks.ts';
import { twinOf } from '../../table/twin.ts';
import type { Theme } from '../../theme.ts';
import { told } from '../form.ts';
import type { FlowAndStockInput } from './input.ts';
import { flowNative } from './native.ts';
import { flowOption } from './option.ts';

/**
 * What came and what went as paired columns, with what was left as a line above them.
 * @throws MissingColumnError
 */
export const flowAndStock = (
  input: FlowAndStockInput,
  theme: Theme,
  options: ChartOptions = {},
): Chart => ({
  ...told(input),
  option: flowOption(input, theme, options),
  native: flowNative(input),
  table: twinOf(input.table, input.language),
  marks: marksOf(input.table),
});
