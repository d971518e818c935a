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
}

/** Every definition, of one subject or of all. */
export function listMetrics(subject?: Subject | null): readonly MetricEntry[] {
  return (subject ? [subject] : SUBJECTS).flatMap((name) => {
    const model: Model = models[name];
    return Object.entries(model.metrics).map(([id, metric]) => ({
      ...metric,
      id,
      subject: name,
      additive: addsUp(model, metric),
    }));
  });
}

function addsUp(model: Model, metric: MetricDefinition): boolean {
  const measure = 'measure' in metric.value ? model.measures[metric.value.measure] : undefined;
  return measure !== undefined && isAdditive(measure);
}
