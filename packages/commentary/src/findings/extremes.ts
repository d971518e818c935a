import type { MetricWords } from '../finding.ts';
import { type FigureValue, isSmallRate, tellable } from './figures.ts';
import type { End } from './superlative.ts';

/**
 * The figures with the largest (or smallest) value, of those that can be told and don't still run;
 * none where more than two share it, where all do, or where one of them is a rate on too few.
 */
export function extremes<T extends FigureValue & { readonly partial?: boolean }>(
  metric: MetricWords,
  figures: readonly T[],
  end: End,
): readonly T[] {
  const known = figures.filter((figure) => tellable(figure) !== null && figure.partial !== true);
  const values = known.map(({ value }) => Number(value));
  const best = end === 'HIGHEST' ? Math.max(...values) : Math.min(...values);
  const found = known.filter(({ value }) => value === best);
  const stands = found.length <= 2 && found.length < known.length;
  return stands && !found.some((figure) => isSmallRate(metric, figure)) ? found : [];
}
