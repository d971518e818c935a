import { isSmall, type KeyFigure, tellable } from './figures.ts';
import type { End } from './superlative.ts';

/** A rank, and those who share it. */
export interface Rank<T extends KeyFigure = KeyFigure> {
  readonly value: number;
  readonly figures: readonly T[];
}

export interface Ranking<T extends KeyFigure = KeyFigure> {
  /** From the end that was asked for. */
  readonly ranks: readonly Rank<T>[];
  /** How many are ranked. */
  readonly count: number;
  /** How many rest on too few. */
  readonly few: number;
  readonly withheld: number;
}

/**
 * Keys by their values; equal ones share a rank. What remains beside a cut and records that name no
 * key are nobody's, and keys without a value have none.
 */
export function ranked<T extends KeyFigure>(
  figures: readonly T[],
  from: End,
  floor: number,
): Ranking<T> {
  const owned = figures.filter(({ key, rest }) => key !== null && rest !== true);
  const told = owned.filter((figure) => tellable(figure) !== null);
  const enough = told.filter((figure) => !isSmall(figure, floor));
  const values = [...new Set(enough.map(({ value }) => Number(value)))];
  const sign = from === 'HIGHEST' ? -1 : 1;
  return {
    ranks: values
      .sort((a, b) => sign * (a - b))
      .map((value) => ({ value, figures: enough.filter((figure) => figure.value === value) })),
    count: enough.length,
    few: told.length - enough.length,
    withheld: owned.filter(({ suppressed }) => suppressed === true).length,
  };
}
