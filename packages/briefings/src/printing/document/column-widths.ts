import type { DataTable } from '@minxin/charts';
import { widthOf } from '@minxin/spreadsheets';

/** What fits across the type area, in Latin letters: a Chinese character takes two. */
export const ROOM = 96;

/** How wide a column may be, in Latin letters, with the gap to its neighbour. */
export interface ColumnWidth {
  /** A number is never broken; a text is, but not into single words. */
  readonly least: number;
  readonly most: number;
}

const NARROWEST = 5;
const SHORT_TEXT = 14;
const LONG_TEXT = 44;
const GAP = 2;

/** The widths that the columns of a table ask for. @param heads in step with its columns, of two lines at most */
export const columnWidths = (table: DataTable, heads: readonly string[]): readonly ColumnWidth[] =>
  table.columns.map(({ numeric }, at) => {
    const widest = table.rows.reduce(
      (width, row) => Math.max(width, widthOf(row[at]?.text ?? '')),
      Math.max(Math.ceil(widthOf(heads[at] ?? '') / 2) + 1, NARROWEST),
    );
    const most = Math.min(widest, LONG_TEXT) + GAP;
    return { least: numeric ? most : Math.min(most, SHORT_TEXT + GAP), most };
  });

/** The places of the columns that stand side by side; those that don't fit follow, the first column before them. */
export function sideBySide(widths: readonly ColumnWidth[]): readonly (readonly number[])[] {
  const [first, ...others] = widths.map(({ least }) => least);
  const groups: number[][] = [[0]];
  let taken = first ?? 0;
  for (const [at, width] of others.entries()) {
    if (taken + width > ROOM && (groups.at(-1)?.length ?? 0) > 1) {
      groups.push([0]);
      taken = first ?? 0;
    }
    groups.at(-1)?.push(at + 1);
    taken += width;
  }
  return groups;
}

/** What each column gets: what it must have, and of the room that is left as much as it asks for more than others. */
export function shared(widths: readonly ColumnWidth[]): readonly number[] {
  const wanted = sum(widths.map(({ least, most }) => most - least));
  const left = Math.max(0, ROOM - sum(widths.map(({ least }) => least)));
  const share = wanted === 0 ? 0 : Math.min(1, left / wanted);
  return widths.map(({ least, most }) => least + (most - least) * share);
}

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
