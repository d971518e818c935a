import type {
  GainByVillageInput,
  OnTimeRateInput,
  ProcessingVolumeInput,
  TenderAmountsInput,
} from '@minxin/charts';
import type { OverviewAnswer } from './overview-query.ts';

/** The four headline charts as the chart functions take them. */
export interface ChartInputs {
  readonly volume: ProcessingVolumeInput;
  readonly amounts: TenderAmountsInput;
  readonly onTime: OnTimeRateInput;
  readonly gain: GainByVillageInput;
}

export function chartInputs(answer: OverviewAnswer, year: number): ChartInputs {
  return {
    volume: volumeInput(answer, year),
    amounts: amountsInput(answer, year),
    onTime: onTimeInput(answer, year),
    gain: gainInput(answer, year),
  };
}

/** "2019-12-01" → 12. */
export const monthOf = (day: string): number => Number(day.slice(5, 7));

/** "2019-12-01" → "2019-12". */
const monthKey = (day: string): string => day.slice(0, 7);

function volumeInput(answer: OverviewAnswer, year: number): ProcessingVolumeInput {
  const { serviceHall, serviceHallBefore } = answer;
  const counts = (slice: typeof serviceHallBefore) =>
    slice.over.map(({ period, metrics }) => ({
      key: monthKey(period.from),
      value: metrics.accepted.value,
    }));
  const before = counts(serviceHallBefore);
  const { accepted } = serviceHall.metrics;
  return {
    year,
    months: counts(serviceHall),
    base: before.some(({ value }) => value !== null) ? { year: year - 1, months: before } : null,
    total: { value: accepted.value, simulated: serviceHall.simulated },
    change: { percent: accepted.change.percent },
  };
}

type Kinds = OverviewAnswer['tendering']['by'];

function amountOf(
  kinds: Kinds | OverviewAnswer['tendering']['quarters'][number]['by'],
  kind: string,
) {
  return kinds.find(({ key }) => key?.key === kind)?.metrics.amount;
}

function amountsInput({ tendering }: OverviewAnswer, year: number): TenderAmountsInput {
  const { simulated } = tendering;
  const total = tendering.metrics.amount;
  const figure = (kind: string) => {
    const amount = amountOf(tendering.by, kind);
    return { value: amount?.value ?? null, simulated };
  };
  return {
    year,
    quarters: tendering.quarters.map(({ period, by }) => ({
      key: `${year}Q${Math.ceil(monthOf(period.from) / 3)}`,
      works: amountOf(by, 'works')?.value ?? null,
      procurement: amountOf(by, 'procurement')?.value ?? null,
    })),
    works: figure('works'),
    procurement: figure('procurement'),
    total: { value: total.value, simulated },
  };
}

const countOf = (part: string | null): number | null => (part === null ? null : Number(part));

function onTimeInput({ hotline }: OverviewAnswer, year: number): OnTimeRateInput {
  const { value, numerator, denominator } = hotline.metrics.onTimeRate;
  return {
    year,
    months: hotline.over.map(({ period, metrics: { onTimeRate } }) => ({
      key: monthKey(period.from),
      rate: onTimeRate.value,
      due: countOf(onTimeRate.denominator),
      onTime: countOf(onTimeRate.numerator),
    })),
    total: { value, numerator, denominator, simulated: hotline.simulated },
  };
}

function gainInput({ households }: OverviewAnswer, year: number): GainByVillageInput {
  const { gainPerHousehold, medianGain } = households.metrics;
  const { simulated } = households;
  return {
    year,
    villages: households.by.map(({ label, metrics }) => ({
      label,
      value: metrics.gainPerHousehold.value,
      households: metrics.households.value ?? 0,
      suppressed: metrics.gainPerHousehold.state === 'SUPPRESSED',
    })),
    total: {
      ...{ value: gainPerHousehold.value, simulated },
      suppressed: gainPerHousehold.state === 'SUPPRESSED',
    },
    median: { value: medianGain.value, simulated },
  };
}
