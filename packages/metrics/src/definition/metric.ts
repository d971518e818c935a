import type { Unit } from './unit.ts';

export type Direction = 'higher_is_better' | 'lower_is_better' | 'neutral';

/** A printed figure that a metric is reconciled with, as the district named it. */
export interface PublishedBinding {
  readonly metric: string;
  readonly where?: Readonly<Record<string, readonly string[]>>;
  /** What is known of the figure where the records don't come to it: a whole sentence. */
  readonly reading?: string;
}

/**
 * A metric: the one definition of a number. Its value is a measure, or the ratio of two.
 * @typeParam M names of the model's measures
 */
export interface MetricDefinition<M extends string = string> {
  readonly label: string;
  readonly labelEn: string;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly description: string;
  /** As `domain` writes it; shown to analysts and in every passport. */
  readonly formula: string;
  /** The standard, notice or rule that the formula rests on. */
  readonly source: string;
  readonly value: { readonly measure: M } | { readonly numerator: M; readonly denominator: M };
  readonly published?: readonly PublishedBinding[];
}

/** The measures that a metric's value is made of, numerator first. */
export function partsOf<M extends string>(metric: MetricDefinition<M>): readonly M[] {
  return 'measure' in metric.value
    ? [metric.value.measure]
    : [metric.value.numerator, metric.value.denominator];
}
