import type { Chart, ChartOptions } from '../../chart.ts';
import { marksOf } from '../../table/marks.ts';
import { twinWithBase } from '../../table/with-base.ts';
import type { Theme } from '../../theme.ts';
import { told } from '../form.ts';
import type { RateLineInput } from './input.ts';
import { rateNative } from './native.ts';
import { rateOption } from './option.ts';
import { ratesOf } from './rates.ts';

/**
 * Rates over time as lines: one over grey columns of its n, its new lows as diamonds, with its base and
 * target; or up to three that say their names at their ends.
 * @throws MissingColumnError
 */
export function rateLine(input: RateLineInput, theme: Theme, options: ChartOptions = {}): Chart {
  const [metric, ...others] = input.metrics;
  const rates = ratesOf(input);
  return {
    ...told(input),
    option: rateOption(input, rates, theme, options),
    native: rateNative(input, rates),
    table: twinWithBase(input, metric),
    marks: marksOf(input.table, others.length === 0 ? metric.id : undefined),
  };
}
