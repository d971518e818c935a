import type { Day } from '@minxin/calendar';
import type { Unit } from './unit.ts';
import type { Described, Labelled, Words } from './words.ts';

export type Direction = 'higher_is_better' | 'lower_is_better' | 'neutral';

/** A printed figure that a metric is reconciled with, as the district named it. */
export interface PublishedBinding {
  readonly metric: string;
  readonly where?: Readonly<Record<string, readonly string[]>>;
  /** What is known of the figure where the records don't come to it: a whole sentence. */
  readonly reading?: Words;
}

/** How a metric counts from a day on. Its measures carry the same day, so that each row counts by its own rule. */
export interface MetricVersion extends Described {
  readonly from: Day;
}

/** What the metric should reach from a day on, in its own unit (a ratio between 0 and 1). */
export interface Target {
  readonly from: Day;
  readonly value: number;
  /** The document or commitment that sets it. */
  readonly source: Words;
}

/** A measure, the ratio of two measures, or a difference or quotient of two other metrics. */
export type Formula<M extends string = string, K extends string = string> =
  | { readonly measure: M }
  | { readonly numerator: M; readonly denominator: M }
  | { readonly derived: 'difference' | 'quotient'; readonly of: readonly [K, K] };

/** What the parts of a ratio are called where they are told beside it: 应办结 1,206 件，按期 1,175 件. */
export interface PartWords {
  /** Of both parts. */
  readonly unit: Unit;
  readonly numerator: Words;
  readonly denominator: Words;
}

/**
 * A metric: the one definition of a number.
 * @typeParam M names of the model's measures
 * @typeParam K names of the model's metrics
 */
export interface MetricDefinition<M extends string = string, K extends string = string>
  extends Labelled,
    Described {
  readonly unit: Unit;
  readonly direction: Direction;
  readonly value: Formula<M, K>;
  readonly parts?: PartWords;
  /** Later definitions, earliest first; the one above holds before the first of them. */
  readonly versions?: readonly MetricVersion[];
  /** Earliest first. */
  readonly targets?: readonly Target[];
  readonly published?: readonly PublishedBinding[];
}

/** The measures that a metric is made of itself, numerator first; none of a derived one. */
export function partsOf<M extends string>(metric: MetricDefinition<M>): readonly M[] {
  if ('measure' in metric.value) return [metric.value.measure];
  if ('derived' in metric.value) return [];
  return [metric.value.numerator, metric.value.denominator];
}

/** The metrics that a derived one is made of; none of the others. */
export const derivedFrom = (metric: MetricDefinition): readonly string[] =>
  'derived' in metric.value ? metric.value.of : [];

/** Every measure that stands behind a metric, those of the metrics it is derived from included. */
export function measuresBehind(
  metrics: Readonly<Record<string, MetricDefinition>>,
  id: string,
): readonly string[] {
  const metric = metrics[id];
  if (!metric) return [];
  const below = derivedFrom(metric).flatMap((other) => measuresBehind(metrics, other));
  return [...new Set([...partsOf(metric), ...below])];
}

/** The definition, and of its versions and targets the last one that holds on a day. */
export const inForce = <T extends { readonly from: Day }>(
  dated: readonly T[] | undefined,
  day: Day,
): T | undefined => dated?.findLast(({ from }) => from <= day);
