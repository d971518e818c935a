import type { SourceRow } from '../source/source.ts';

/**
 * A row of a table without the empty cells at its end, null where nothing is left: a sheet keeps
 * neither, so a text of the same table has neither.
 */
export function sourceRow(row: number, cells: readonly string[]): SourceRow | null {
  let width = cells.length;
  while (width > 0 && cells[width - 1] === '') width -= 1;
  if (width === 0) return null;
  return { row, cells: width === cells.length ? cells : cells.slice(0, width) };
}
