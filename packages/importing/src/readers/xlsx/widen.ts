import { MAX_COLUMN } from './cell-reference.ts';

const EMPTY: readonly string[] = new Array<string>(MAX_COLUMN).fill('');

/** Makes a row at least so wide with empty cells: at once, as a gap may be as wide as a sheet. */
export function widen(cells: string[], width: number): void {
  if (cells.length < width) cells.push(...EMPTY.slice(cells.length, width));
}
