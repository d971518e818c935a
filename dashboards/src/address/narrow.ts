import type { Mark } from '@minxin/charts';
import { readPeriod } from './period-text.ts';
import type { Changes } from './useView.ts';
import type { View } from './view-text.ts';

/** Whether a mark leads anywhere: one of what the records leave empty, or of all there is, narrows nothing. */
export function narrows({ period, keys = {} }: Mark): boolean {
  const named = Object.values(keys);
  if (named.includes(null)) return false;
  return named.length > 0 || (period !== undefined && readPeriod(period) !== undefined);
}

/**
 * What changes in a view when somebody points at a mark of a chart: its period becomes the period, its
 * keys the only ones that count. Undefined where the mark narrows nothing.
 */
export function narrowedTo(view: View, mark: Mark): Changes | undefined {
  if (!narrows(mark)) return undefined;
  const period = mark.period === undefined ? undefined : readPeriod(mark.period);
  const keys = Object.entries(mark.keys ?? {});
  return {
    ...(period && { period }),
    where: {
      ...view.where,
      ...Object.fromEntries(keys.map(([dimension, key]) => [dimension, [key ?? '']])),
    },
    show: undefined,
  };
}
