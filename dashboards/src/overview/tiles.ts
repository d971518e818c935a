import { formatCount } from '@minxin/commentary';
import { messages } from '../messages/index.ts';
import { type ShownChange, shownChange } from './metric-change.ts';
import { splitText } from './number-text.ts';
import type { OverviewAnswer } from './overview-query.ts';

/** A number that stands beside the headline: what it is, as text, and raw for whoever reads the page. */
export interface Part {
  readonly label: string;
  readonly text: string;
  readonly value: number | string | null;
  /** The metric it belongs to, with the part of it: "hotline.onTimeRate:denominator". */
  readonly metric: string;
  readonly late?: boolean;
}

export interface Tile {
  /** Metric id: "serviceHall.accepted". */
  readonly metric: string;
  readonly label: string;
  readonly value: number | null;
  readonly number: string;
  readonly unit: string;
  /** The n, or the n and d, that the value rests on. */
  readonly base: Part;
  readonly change: ShownChange;
  readonly beside: readonly Part[];
  /** Twelve months; null where the subject is not counted by month. */
  readonly trend: readonly (number | null)[] | null;
  /** What it counts, by its definition. */
  readonly definition: {
    readonly label: string;
    readonly text: string;
    readonly formula: string;
  } | null;
}

type Headline = OverviewAnswer['serviceHall']['metrics']['accepted'];
type Plain = { readonly value: number | null; readonly text: string };

/** The six tiles of 总览 from its one answer. */
export function tilesOf(answer: OverviewAnswer): readonly Tile[] {
  const { serviceHall, tendering, hotline, households } = answer;
  const { tiles, parts } = messages.overview;
  const tile = (
    metric: string,
    label: string,
    headline: Headline,
    rest: Pick<Tile, 'base' | 'beside' | 'trend'>,
  ): Tile => {
    const definition = answer.metrics.find((each) => metricKey(each) === metric);
    return {
      metric,
      label,
      value: headline.value,
      ...splitText(headline.text),
      change: shownChange(headline.change, definition?.direction),
      definition:
        definition === undefined
          ? null
          : {
              label: definition.label,
              text: definition.description,
              formula: definition.formula,
            },
      ...rest,
    };
  };
  return [
    tile('serviceHall.accepted', tiles.accepted, serviceHall.metrics.accepted, {
      base: counted('serviceHall.accepted', parts.cases, serviceHall.metrics.accepted),
      beside: [],
      trend: serviceHall.over.map(({ metrics }) => metrics.accepted.value),
    }),
    tile('serviceHall.onTimeRate', tiles.onTimeRate, serviceHall.metrics.onTimeRate, {
      base: due('serviceHall.onTimeRate', serviceHall.metrics.onTimeRate),
      beside: [overdue('serviceHall.openOverdue', serviceHall.metrics.openOverdue)],
      trend: serviceHall.over.map(({ metrics }) => metrics.onTimeRate.value),
    }),
    tile('tendering.amount', tiles.amount, tendering.metrics.amount, {
      base: counted('tendering.count', parts.tenders, tendering.metrics.count),
      beside: [],
      trend: tendering.months.map(({ metrics }) => metrics.amount.value),
    }),
    tile('hotline.onTimeRate', tiles.hotlineOnTimeRate, hotline.metrics.onTimeRate, {
      base: due('hotline.onTimeRate', hotline.metrics.onTimeRate),
      beside: [overdue('hotline.openOverdue', hotline.metrics.openOverdue)],
      trend: hotline.over.map(({ metrics }) => metrics.onTimeRate.value),
    }),
    tile('hotline.satisfactionRate', tiles.hotlineSatisfaction, hotline.metrics.satisfactionRate, {
      base: ratio(
        'hotline.satisfactionRate',
        parts.satisfiedOfRated,
        hotline.metrics.satisfactionRate,
      ),
      beside: [plain('hotline.ratedShare', parts.ratedShare, hotline.metrics.ratedShare)],
      trend: hotline.over.map(({ metrics }) => metrics.satisfactionRate.value),
    }),
    tile(
      'households.gainPerHousehold',
      tiles.gainPerHousehold,
      households.metrics.gainPerHousehold,
      {
        base: counted('households.households', parts.households, households.metrics.households),
        beside: [
          plain('households.medianGain', parts.median, households.metrics.medianGain),
          plain('households.fallers', parts.fallers, households.metrics.fallers),
        ],
        trend: null,
      },
    ),
  ];
}

/** SERVICE_HALL and accepted → "serviceHall.accepted", as a query names them. */
export function metricKey({ subject, id }: { subject: string; id: string }): string {
  const field = subject
    .toLowerCase()
    .replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `${field}.${id}`;
}

const counted = (metric: string, unit: string, { value }: Plain): Part => ({
  metric,
  label: '',
  text: value === null ? messages.noValue : `${formatCount(value)} ${unit}`,
  value,
});

const due = (metric: string, { denominator }: Headline): Part => ({
  metric: `${metric}:denominator`,
  label: messages.overview.parts.due,
  text: formatCount(denominator),
  value: denominator,
});

const ratio = (metric: string, label: string, { numerator, denominator }: Headline): Part => ({
  metric: `${metric}:denominator`,
  label,
  text: `${formatCount(numerator)} / ${formatCount(denominator)}`,
  value: denominator,
});

const plain = (metric: string, label: string, { value, text }: Plain): Part => ({
  metric,
  label,
  text,
  value,
});

const overdue = (metric: string, { value, text }: Plain): Part => ({
  ...plain(metric, messages.overview.parts.openOverdue, { value, text }),
  late: (value ?? 0) > 0,
});
