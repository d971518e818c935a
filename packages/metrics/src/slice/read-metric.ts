import { type MetricDefinition, measuresBehind, partsOf } from '../definition/metric.ts';
import type { Model } from '../definition/model.ts';
import { QuestionError } from '../question/question-error.ts';
import { guarded } from '../suppression/protection.ts';
import { OPEN, readSecrecy, type Secrecy } from '../suppression/secrecy.ts';
import { derivedValue } from '../value/derived-value.ts';
import { type MetricValue, metricValue, type Reach, withheld } from '../value/metric-value.ts';
import type { Place } from './cell-index.ts';
import { reachOf } from './reach.ts';
import { languageOf } from './slice-context.ts';
import type { SliceFamily } from './slice-family.ts';

/** @throws QuestionError UNKNOWN_METRIC */
export function definitionOf(model: Model, id: string): MetricDefinition {
  const metric = model.metrics[id];
  if (metric) return metric;
  const valid = Object.keys(model.metrics);
  throw new QuestionError('UNKNOWN_METRIC', {
    zh: `${model.label}没有指标 ${id}。可用：${valid.join('、')}。`,
    en: `${model.labelEn} has no metric ${id}. Valid: ${valid.join(', ')}.`,
  });
}

/** The value of a metric at a place of a family; withheld where few stand behind it. */
export async function readMetric(
  family: SliceFamily,
  place: Place,
  id: string,
): Promise<MetricValue> {
  const { model } = family.shape;
  definitionOf(model, id);
  const measures = measuresBehind(model.metrics, id);
  const [secrecy] = await Promise.all([readSecrecy(family, measures), family.load(measures)]);
  return assembled(family, place, id, secrecy);
}

/** The same at once, where it came with its siblings and is protected from nobody; else undefined. */
export function metricNow(family: SliceFamily, place: Place, id: string): MetricValue | undefined {
  const { context, model } = family.shape;
  definitionOf(model, id);
  const measures = family.once(`behind ${id}`, () => measuresBehind(model.metrics, id));
  const open = family.once(`open ${id}`, () => guarded(context, model, measures).length === 0);
  return open && family.loaded(measures) ? assembled(family, place, id, OPEN) : undefined;
}

function assembled(family: SliceFamily, place: Place, id: string, secrecy: Secrecy): MetricValue {
  const { model, context } = family.shape;
  const language = languageOf(context);
  const metric = definitionOf(model, id);
  if ('derived' in metric.value) {
    const { derived, of } = metric.value;
    const value = (other: string) => assembled(family, place, other, secrecy);
    return derivedValue(metric, derived, value(of[0]), value(of[1]));
  }
  const measures = partsOf(metric);
  const reach = reachAt(family, place.period);
  if (reach !== 'none' && measures.some((name) => secrecy.hides(name, place))) {
    return withheld(metric, language);
  }
  const answers = family.loaded(measures);
  const parts = measures.map(
    (name) => answers?.get(name)?.at(place)?.values[name] ?? nothing(model, name),
  );
  return metricValue(metric, { parts, reach, money: inFen(model, measures) }, language);
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
