import { bindValue } from '@minxin/metrics';
import type { SubjectSlices } from '../../figures/subject.ts';
import { anySimulated, metricOf } from '../../figures/value.ts';
import type { VolumeValues } from './input.ts';

const ACCEPTED = 'accepted';

export async function readVolume(subject: SubjectSlices): Promise<VolumeValues> {
  const { span, period, toDate, wholeYear, yearBefore } = subject;
  const months = wholeYear.over('MONTH');
  const monthsBefore = yearBefore.over('MONTH');
  const [values, valuesBefore, total, change, simulated] = await Promise.all([
    metricOf(months, ACCEPTED),
    metricOf(monthsBefore, ACCEPTED),
    toDate.metric(ACCEPTED),
    bindValue(period, ACCEPTED).then((value) => value.change('YEAR_AGO')),
    anySimulated([wholeYear, yearBefore]),
  ]);
  return {
    span,
    months: months.map((month, m) => ({ period: month.period, value: values[m]?.value ?? null })),
    monthsBefore: monthsBefore.map((month, m) => ({
      period: month.period,
      value: valuesBefore[m]?.value ?? null,
    })),
    toDate: total,
    percent: change.percent,
    simulated,
  };
}
