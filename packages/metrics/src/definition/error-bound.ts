import { isBucketed } from './measure.ts';
import type { Model } from './model.ts';

/** How far, relative to it, a metric's value may lie from the exact one; null where it is exact. */
export function errorBound(
  { measures, metrics }: Pick<Model, 'measures' | 'metrics'>,
  id: string,
): number | null {
  const value = metrics[id]?.value;
  const measure = value && 'measure' in value ? measures[value.measure] : undefined;
  return measure && isBucketed(measure) ? measure.within : null;
}
