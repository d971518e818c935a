import { type MetricWords, sum } from '@minxin/commentary';
import { mixed } from '../../frame/colour.ts';
import { NO_POINT, type Point, pointsOf } from '../../table/read.ts';
import type { Theme } from '../../theme.ts';
import type { AgeingBarInput } from './input.ts';

export interface Bucket {
  readonly metric: MetricWords;
  readonly point: Point;
  readonly color: string;
  /** Of all that is known; 0 where nothing is. */
  readonly share: number;
}

/** The older, the deeper the vermilion. */
export function bucketsOf({ table, metrics }: AgeingBarInput, theme: Theme): readonly Bucket[] {
  const points = metrics.map(({ id }) => pointsOf(table, id)[0] ?? NO_POINT);
  const total = sum(points.map(({ value }) => value ?? 0));
  const last = Math.max(1, points.length - 1);
  const { late, surface } = theme.palette;
  return metrics.map((metric, at) => {
    const point = points[at] ?? NO_POINT;
    const color = mixed(late, surface, 0.34 + (0.66 * at) / last);
    return { metric, point, color, share: total > 0 ? (point.value ?? 0) / total : 0 };
  });
}
