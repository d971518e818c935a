import type { MetricWords } from '@minxin/commentary';
import { findColumn, keysOf, type Point, pointsOf } from '../../table/read.ts';
import type { RateLineInput } from './input.ts';

/** A rate with what stands behind it, in the order of the periods. */
export interface Rate {
  readonly metric: MetricWords;
  readonly points: readonly Point[];
  /** Undefined where the table doesn't tell them. */
  readonly numerators: readonly Point[] | undefined;
  readonly denominators: readonly Point[] | undefined;
}

export interface Rates {
  readonly keys: readonly string[];
  readonly all: readonly Rate[];
  /** Of the first rate, place by place. */
  readonly base: readonly Point[] | undefined;
  /** The place of the period asked about; -1 for none. */
  readonly focus: number;
}

export function ratesOf(input: RateLineInput): Rates {
  const { table, metrics, base, focus } = input;
  const keys = keysOf(table, 'period').map(String);
  const part = (id: string) =>
    findColumn(table, id) === undefined ? undefined : pointsOf(table, id);
  return {
    keys,
    all: metrics.flatMap((metric) =>
      metric === undefined
        ? []
        : [
            {
              metric,
              points: pointsOf(table, metric.id),
              numerators: part(`${metric.id}.numerator`),
              denominators: part(`${metric.id}.denominator`),
            },
          ],
    ),
    base: base && pointsOf(base.table, metrics[0].id),
    focus: focus === undefined ? -1 : keys.indexOf(focus),
  };
}

/** One or two periods are not yet a level to fall from. */
const LEVEL = 3;

/** The periods worse than every earlier one, by the direction of the rate: its new lows, or new highs. */
export function setbacks({ metric, points }: Rate): readonly number[] {
  if (metric.direction === 'NEUTRAL') return [];
  const turn = metric.direction === 'HIGHER_IS_BETTER' ? 1 : -1;
  const earlier: number[] = [];
  const found: number[] = [];
  points.forEach(({ value }, place) => {
    if (value === null) return;
    if (earlier.length >= LEVEL && value * turn < Math.min(...earlier)) found.push(place);
    earlier.push(value * turn);
  });
  return found;
}
