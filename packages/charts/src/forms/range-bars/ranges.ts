import { SAMPLE_FLOOR, wilson } from '@minxin/commentary';
import { keysOf, NO_POINT, namesOf, type Point, pointsOf } from '../../table/read.ts';
import type { Tone } from '../form.ts';
import { orderedRows } from '../rows/order.ts';
import type { RangeBarsInput } from './input.ts';

/** The bounds of a rate, between 0 and 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A rate with the interval that it may truly lie in. */
export interface Range {
  /** The row of the table. */
  readonly row: number;
  readonly name: string;
  readonly rate: Point;
  readonly numerator: number | null;
  /** Null where it isn't known, or is withheld. */
  readonly n: number | null;
  readonly interval: Interval | null;
  readonly tone: Tone | undefined;
}

export interface Ranges {
  readonly ranked: readonly Range[];
  /** Of fewer cases than a rank needs. */
  readonly tooFew: readonly Range[];
}

export function rangesOf(input: RangeBarsInput): Ranges {
  const { table, metric, by, tones = {} } = input;
  const rates = pointsOf(table, metric.id);
  const numerators = pointsOf(table, `${metric.id}.numerator`);
  const denominators = pointsOf(table, `${metric.id}.denominator`);
  const [keys, names] = [keysOf(table, by), namesOf(table, by)];
  const all = orderedRows(table, by, metric, 'WORST').map((row): Range => {
    const numerator = numerators[row]?.value ?? null;
    const n = denominators[row]?.value ?? null;
    return {
      ...{ row, name: names[row] ?? '', rate: rates[row] ?? NO_POINT, numerator, n },
      interval: numerator === null || n === null || n === 0 ? null : wilson(numerator, n),
      tone: tones[keys[row] ?? ''],
    };
  });
  const isRanked = ({ n }: Range) => n !== null && n >= SAMPLE_FLOOR;
  return {
    ranked: all.filter(isRanked),
    tooFew: all.filter((range) => !isRanked(range)),
  };
}
