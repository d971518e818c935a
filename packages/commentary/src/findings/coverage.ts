import { type FigureValue, tellable } from './figures.ts';

/** How much of a row of periods can be told, by their places. */
export type Coverage =
  | { readonly kind: 'NONE' }
  /** Every period from the first with data to the end; the ones before it had not opened. */
  | { readonly kind: 'WHOLE' }
  /** Whole up to `last`, which may itself still run. */
  | { readonly kind: 'RUNNING'; readonly last: number }
  /** Something inside is missing, or only withheld. */
  | { readonly kind: 'GAPS'; readonly missing: boolean };

export function coverage(
  figures: readonly (FigureValue & { readonly partial?: boolean })[],
): Coverage {
  const values = figures.map(tellable);
  const first = values.findIndex((value) => value !== null);
  const withheld = figures.some(({ suppressed }) => suppressed === true);
  if (first === -1) return { kind: 'NONE' };
  const last = values.findLastIndex((value) => value !== null);
  const missing = figures.slice(first, last).some(isHole);
  if (withheld || missing) return { kind: 'GAPS', missing };
  const runs = figures[last]?.partial === true;
  return last < values.length - 1 || runs ? { kind: 'RUNNING', last } : { kind: 'WHOLE' };
}

/** A rate of nothing has no value, but nothing is missing. */
const isHole = ({ value, denominator, suppressed }: FigureValue): boolean =>
  value === null && suppressed !== true && denominator !== 0;
