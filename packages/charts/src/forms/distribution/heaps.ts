import { keysOf, NO_POINT, namesOf, pointsOf } from '../../table/read.ts';
import type { DotPlotInput } from '../dot-plot/input.ts';
import type { Tone } from '../form.ts';

/** A value as a dot on a heap of those beside it. */
export interface HeapedDot {
  /** The row of the table. */
  readonly row: number;
  readonly name: string;
  readonly value: number;
  readonly tone: Tone | undefined;
  /** How many dots lie beneath it. */
  readonly level: number;
}

/** The ends of the line: all known values lie between them, and the middle. */
export function domainOf({ table, metric, middle }: DotPlotInput): readonly [number, number] {
  const known = pointsOf(table, metric.id).flatMap(({ value }) => value ?? []);
  const all = middle === undefined ? known : [...known, middle.value];
  return all.length === 0 ? [0, 0] : [Math.min(...all), Math.max(...all)];
}

/** The known values from low to high, those closer than a dot is wide on top of each other. */
export function heapsOf(input: DotPlotInput, dotsAcross: number): readonly HeapedDot[] {
  const { table, metric, by, tones = {} } = input;
  const points = pointsOf(table, metric.id);
  const [keys, names] = [keysOf(table, by), namesOf(table, by)];
  const known = points.flatMap((_, row) => {
    const { value } = points[row] ?? NO_POINT;
    return value === null ? [] : [{ row, value }];
  });
  known.sort((a, b) => a.value - b.value);
  const [low, high] = domainOf(input);
  const span = high - low || 1;
  const filled = new Map<number, number>();
  return known.map(({ row, value }) => {
    const place = Math.round(((value - low) / span) * dotsAcross);
    const level = filled.get(place) ?? 0;
    filled.set(place, level + 1);
    const tone = tones[keys[row] ?? ''];
    return { row, name: names[row] ?? '', value: low + (place / dotsAcross) * span, tone, level };
  });
}
