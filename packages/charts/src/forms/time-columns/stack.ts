import { sum } from '@minxin/commentary';
import { type Grid, gridOf } from '../../table/grid.ts';
import type { Point } from '../../table/read.ts';
import type { Palette } from '../../tokens.ts';
import { CATEGORIES } from '../../tokens.ts';
import { WORDS } from '../../words.ts';
import type { TimeColumnsInput } from './input.ts';

/** A part of the columns: a key, or the small keys together. */
export interface Part {
  readonly name: string;
  /** The places of its keys across the grid. */
  readonly across: readonly number[];
  readonly color: keyof Palette;
  /** Its value in each period; null where nothing of it is known. */
  readonly values: readonly (number | null)[];
}

export interface Stack {
  readonly grid: Grid;
  /** The largest first, the small ones together last. */
  readonly parts: readonly Part[];
  /** The sum of what is known of each period. */
  readonly totals: readonly (number | null)[];
  /** The periods of which a part is withheld. */
  readonly withheld: readonly number[];
}

export function stackOf(input: TimeColumnsInput, by: string): Stack {
  const grid = gridOf(input.table, 'period', by, input.metric.id);
  const periods = grid.down.keys.map((_, d) => d);
  const pointsAt = (d: number): Point[] => grid.across.keys.map((_, a) => grid.point(d, a));
  const total = (a: number) => together(periods.map((d) => grid.point(d, a).value)) ?? 0;
  const order = grid.across.keys.map((_, a) => a).sort((a, b) => total(b) - total(a));
  const part = (name: string, across: readonly number[], color: keyof Palette): Part => ({
    ...{ name, across, color },
    values: periods.map((d) => together(across.map((a) => grid.point(d, a).value))),
  });
  const [large, small] = [order.slice(0, CATEGORIES.length), order.slice(CATEGORIES.length)];
  const nameOf = (a: number) => grid.across.names[a] ?? '';
  const others =
    small.length === 1 ? nameOf(small[0] ?? -1) : WORDS[input.language].others(small.length);
  return {
    grid,
    parts: [
      ...large.map((a, turn) => part(nameOf(a), [a], CATEGORIES[turn] ?? 'line')),
      ...(small.length === 0 ? [] : [part(others, small, 'line')]),
    ],
    totals: periods.map((d) => together(pointsAt(d).map(({ value }) => value))),
    withheld: periods.filter((d) => pointsAt(d).some(({ suppressed }) => suppressed)),
  };
}

/** The sum of what is known; null where nothing is. */
function together(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : sum(known);
}
