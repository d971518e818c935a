import type { Point } from '../../table/read.ts';

/** The columns whose number is written: the one asked about, else the highest where one or two stand out. */
export function toldColumns(points: readonly Point[], focus: number): readonly number[] {
  if (focus >= 0) return [focus];
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const highest = Math.max(...known);
  const peaks = points.flatMap(({ value }, place) => (value === highest ? [place] : []));
  return known.length > 1 && peaks.length <= 2 && peaks.length < known.length ? peaks : [];
}
