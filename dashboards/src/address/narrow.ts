import type { Mark } from '@minxin/charts';
import { readPeriod } from './period-text.ts';
import type { Changes } from './useView.ts';
import type { View } from './view-text.ts';

/**
 * What changes in a view when somebody points at a mark of a chart: its period becomes the period, its
 * keys the only ones that count. A mark of what the records leave empty, or of the rest, narrows nothing.
 */
export function narrowedTo(view: View, mark: Mark): Changes | undefined {
  const period = mark.period === undefined ? undefined : readPeriod(mark.period);
  const keys = Object.entries(mark.keys ?? {});
  if (keys.some(([, key]) => key === null)) return undefined;
  if (period === undefined && keys.length === 0) return undefined;
  return {
    ...(period && { period }),
    where: {
      ...view.where,
      ...Object.fromEntries(keys.map(([dimension, key]) => [dimension, [key ?? '']])),
    },
    show: undefined,
  };
}
