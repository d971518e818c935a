import { errorBound } from '../definition/error-bound.ts';
import { isAdditive } from '../definition/measure.ts';
import type { MetricDefinition } from '../definition/metric.ts';
import { type Model, SUBJECTS, type Subject } from '../definition/model.ts';
import { models } from './index.ts';

/** A metric's definition with its name and subject. */
export interface MetricEntry extends MetricDefinition {
  readonly id: string;
  readonly subject: Subject;
  /** Whether values of parts add up to the value of the whole. */
  readonly additive: boolean;
  /** How far, relative to it, a value may lie from the exact one; null where values are exact. */
  readonly errorBound: number | null;
}

/** Every definition, of one subject or of all. */
export const listMetrics = (subject?: Subject | null): readonly MetricEntry[] =>
  (subject ? [subject] : SUBJECTS).flatMap((name) => {
    const model: Model = models[name];
    return Object.keys(model.metrics).map((id) => metricEntry(model, id));
  });

/** The definition of a metric that the model has. */
export function metricEntry(model: Model, id: string): MetricEntry {
  const metric = model.metrics[id];
  if (!metric) throw new Error(`${model.subject} has no metric ${id}.`);
  return {
    ...metric,
    id,
    subject: model.subject,
    additive: addsUp(model, metric),
    errorBound: errorBound(model, id),
  };
}

function addsUp(model: Model, metric: MetricDefinition): boolean {
  const measure = 'measure' in metric.value ? model.measures[metric.value.measure] : undefined;
  return measure !== undefined && isAdditive(measure);
}
