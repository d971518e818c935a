import { isBucketed } from './measure.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** How far, relative to it, a metric's value may lie from the exact one; null where it is exact. */
export function errorBound(
  { measures, metrics }: Pick<Model, 'measures' | 'metrics'>,
  id: string,
): number | null {
  const value = metrics[id]?.value;
  const measure = value && 'measure' in value ? measures[value.measure] : undefined;
  return measure && isBucketed(measure) ? measure.within : null;
}

/** The same in words. */
export const boundText = (bound: number): Words => {
  const percent = Number((bound * 100).toPrecision(12));
  return { zh: `误差不超过 ${percent} %`, en: `within ${percent} % of the exact value` };
};
