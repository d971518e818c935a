import { type MetricDefinition, measuresBehind, partsOf } from '../definition/metric.ts';
import type { Model } from '../definition/model.ts';
import { QuestionError } from '../question/question-error.ts';
import { derivedValue } from '../value/derived-value.ts';
import { type MetricValue, metricValue, type Reach } from '../value/metric-value.ts';
import type { Place } from './cell-index.ts';
import { reachOf } from './reach.ts';
import type { SliceFamily } from './slice-family.ts';

/** @throws QuestionError UNKNOWN_METRIC */
export function definitionOf(model: Model, id: string): MetricDefinition {
  const metric = model.metrics[id];
  if (metric) return metric;
  const valid = Object.keys(model.metrics).join(', ');
  throw new QuestionError('UNKNOWN_METRIC', `${model.label} has no metric ${id}. Valid: ${valid}.`);
}

/** The value of a metric at a place of a family. */
export async function readMetric(
  family: SliceFamily,
  place: Place,
  id: string,
): Promise<MetricValue> {
  const { model } = family.shape;
  definitionOf(model, id);
  await family.load(measuresBehind(model.metrics, id));
  const value = metricNow(family, place, id);
  if (!value) throw new Error(`${id} was loaded and is not there.`);
  return value;
}

/** The same at once, where its measures have been loaded before; else undefined. */
export function metricNow(family: SliceFamily, place: Place, id: string): MetricValue | undefined {
  const { model } = family.shape;
  const metric = definitionOf(model, id);
  if ('derived' in metric.value) {
    const { derived, of } = metric.value;
    const [first, second] = of.map((other) => metricNow(family, place, other));
    return first && second && derivedValue(metric, derived, first, second);
  }
  const measures = partsOf(metric);
  const answers = family.loaded(measures);
  if (!answers) return undefined;
  const parts = measures.map(
    (name) => answers.get(name)?.at(place)?.values[name] ?? nothing(model, name),
  );
  return metricValue(metric, parts, reachAt(family, place.period), inFen(model, measures));
}

/** A key or period without rows has a count of nothing, but no median of nothing. */
export const nothing = (model: Model, measure: string): string | null =>
  model.measures[measure]?.kind === 'quantile' ? null : '0';

/** Which measures are kept in fen. */
export const inFen = (model: Model, measures: readonly string[]): readonly boolean[] =>
  measures.map((name) => model.measures[name]?.inFen === true);

/** How far the records reach one of a family's periods. */
export function reachAt(family: SliceFamily, period: number): Reach {
  const { shape } = family;
  const reaches = family.once('reach', () => shape.periods.map((one) => reachOf(one, shape)));
  return reaches[period] ?? 'none';
}
