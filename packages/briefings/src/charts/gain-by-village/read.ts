import type { SubjectSlices } from '../../figures/subject.ts';
import { anySimulated, metricOf } from '../../figures/value.ts';
import type { GainValues } from './input.ts';

const GAIN = 'gainPerHousehold';
const HOUSEHOLDS = 'households';

export async function readGains({ wholeYear }: SubjectSlices): Promise<GainValues> {
  const [villages, total, median, simulated] = await Promise.all([
    wholeYear.by('VILLAGE', { metrics: [GAIN, HOUSEHOLDS] }),
    wholeYear.metric(GAIN),
    wholeYear.metric('medianGain'),
    anySimulated([wholeYear]),
  ]);
  const [gains, households] = await Promise.all([
    metricOf(villages, GAIN),
    metricOf(villages, HOUSEHOLDS),
  ]);
  return {
    villages: villages.flatMap(({ label }, v) => {
      const [gain, count] = [gains[v], households[v]];
      return gain && count ? [{ label, gain, households: count }] : [];
    }),
    total,
    median,
    simulated,
  };
}
