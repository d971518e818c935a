import { periodName, pointsBetween, rateFinding, type WholeFigure } from '@minxin/commentary';
import type { Chart, ChartOptions } from '../chart.ts';
import { type Figure, isSimulated } from '../figure.ts';
import { rateLine } from '../forms/rate-line/rate-line.ts';
import type { Theme } from '../theme.ts';
import { partColumn, periodTable } from './periods.ts';

export interface MonthRate {
  /** "2019-01". */
  readonly key: string;
  /** onTime / due; null where nothing was due. */
  readonly rate: number | null;
  /** Orders whose due date lies in the month (domain §2: due cohort). */
  readonly due: number | null;
  readonly onTime: number | null;
}

export interface OnTimeRateInput {
  readonly year: number;
  readonly months: readonly MonthRate[];
  /** The year so far: a ratio with its numerator and denominator. */
  readonly total: Figure;
  /** Position of the month that the reader asked about. */
  readonly focus?: number;
  /** What the reported period is held against; a focus month falls back on the month before it. */
  readonly previous?: { readonly label: string; readonly rate: number | null };
}

const METRIC = {
  ...{ id: 'onTimeRate', label: '热线按期办结率', unit: 'RATIO' },
  direction: 'HIGHER_IS_BETTER',
} as const;
const PARTS = { unit: 'ORDER', denominator: '应办结', numerator: '按期', missed: '未按期' };

/** The hotline's on-time rate by month, with its n as columns beneath. */
export function onTimeRate(
  input: OnTimeRateInput,
  theme: Theme,
  options: ChartOptions = {},
): Chart {
  const { year, months, total } = input;
  const focus = input.focus === undefined ? undefined : months[input.focus]?.key;
  const rates = months.map(({ key, rate }) => ({ key, value: rate }));
  return rateLine(
    {
      id: 'on-time-rate',
      language: 'zh',
      finding: rateFinding({
        ...{ metric: METRIC, language: 'zh' as const, parts: PARTS },
        figures: months.map(({ key, rate, due, onTime }) => ({
          ...{
            key,
            label: periodName(key, 'zh'),
            value: rate,
            numerator: onTime,
            denominator: due,
          },
        })),
        whole: wholeOf(input),
        ...(focus === undefined ? {} : { focus }),
      }),
      subtitle: `${year} 年应办结工单中按期的比例；灰柱为件数`,
      simulated: isSimulated(total),
      table: periodTable(METRIC, rates, [
        partColumn(
          METRIC,
          'NUMERATOR',
          PARTS.numerator,
          months.map(({ onTime }) => onTime),
        ),
        partColumn(
          METRIC,
          'DENOMINATOR',
          PARTS.denominator,
          months.map(({ due }) => due),
        ),
      ]),
      metrics: [METRIC],
      parts: PARTS,
      ...(focus === undefined ? {} : { focus }),
    },
    theme,
    options,
  );
}

/** The year so far, held against what it is compared with. */
function wholeOf({ year, total, previous }: OnTimeRateInput): WholeFigure {
  const part = (text: string | null | undefined) => (text == null ? null : Number(text));
  const whole = {
    ...{ label: `${year}年`, value: total.value },
    ...{ numerator: part(total.numerator), denominator: part(total.denominator) },
  };
  if (previous?.rate == null || total.value === null) return whole;
  const points = Number(pointsBetween(total.value, previous.rate));
  // Without a key of its own, the base is called what the caller calls it.
  const basePeriod = { key: '', label: previous.label };
  return { ...whole, change: { percent: null, absolute: null, points, basePeriod } };
}
