import { bindValue } from '@minxin/metrics';
import type { SubjectSlices } from '../../figures/subject.ts';
import { anySimulated, metricOf } from '../../figures/value.ts';
import type { RateValues } from './input.ts';

const RATE = 'onTimeRate';

export async function readRates(subject: SubjectSlices): Promise<RateValues> {
  const { span, toDate, wholeYear } = subject;
  const months = wholeYear.over('MONTH');
  const [rates, total, simulated] = await Promise.all([
    metricOf(months, RATE),
    bindValue(toDate, RATE),
    anySimulated([wholeYear]),
  ]);
  const { base, partial } = await total.change('YEAR_AGO');
  return {
    span,
    months: rates.map((rate, m) => ({ period: months[m]?.period ?? wholeYear.period, rate })),
    toDate: total,
    yearAgo: { rate: base, partial },
    simulated,
  };
}
