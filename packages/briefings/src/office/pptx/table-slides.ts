import { type ColumnGroup, columnGroups } from '../tables/columns.ts';
import type { Grid, GridCell } from '../tables/grid.ts';
import type { OfficeWords } from '../words.ts';
import { linesOf } from './fit.ts';
import { emu, points } from './place.ts';
import { type Room, SIZE } from './room.ts';
import type { Slide, SlideFrame } from './slide.ts';

/** Around the text of a cell, in points. */
export const PADDING = { side: 6, top: 3.5 };
/** Of the faces that stand in for one another, the tallest. */
const LINE = 1.45;
/** Their widths differ as well: room that keeps a word from breaking, in points. */
const SPARE = 10;

/** A table over as many slides as it takes: its head on each, too many columns side by side in turn. */
export function gridSlides(
  frame: SlideFrame & { readonly subtitle: string },
  grid: Grid,
  room: Room,
  words: Pick<OfficeWords, 'part'>,
): readonly Slide[] {
  const size = SIZE.table;
  const pages = columnGroups(
    grid,
    widthOf(grid, room),
    emu(size),
    emu(2 * PADDING.side + SPARE),
  ).flatMap((group) => {
    const heightOf = (cells: readonly GridCell[]) => rowHeight(cells, group, size);
    const head = heightOf(grid.head);
    return rowPages(grid.rows, (cells) => heightOf(cells), tableHeight(room) - head).map(
      (rows) => ({
        ...{ kind: 'table' as const, size, group, grid: { head: grid.head, rows } },
        heights: [head, ...rows.map(heightOf)],
      }),
    );
  });
  return pages.map((page, turn) => ({
    ...{ ...frame, ...page },
    title: pages.length === 1 ? frame.title : frame.title + words.part(turn + 1, pages.length),
  }));
}

/** Few columns stand no further apart than an eye follows a row. */
const widthOf = ({ head }: Grid, { main }: Room): number =>
  head.length > 3 ? main.width : Math.round(main.width * (head.length === 3 ? 0.8 : 0.6));

/** A table has the room of the line beneath a chart, too. */
const tableHeight = ({ main, summary }: Room): number => summary.y + summary.height - main.y;

/** Of a row, in EMU. */
function rowHeight(cells: readonly GridCell[], group: ColumnGroup, size: number): number {
  const lines = group.columns.map((column, place) => {
    const width = points(group.widths[place] ?? 0) - 2 * PADDING.side;
    return (cells[column]?.lines ?? []).reduce(
      (sum, { text, look }) => sum + linesOf(text, width, size, look === 'strong'),
      0,
    );
  });
  return emu(Math.max(1, ...lines) * size * LINE + 2 * PADDING.top);
}

/** Rows in pages of about one height, so that the last doesn't hold a row alone. */
function rowPages<Row>(
  rows: readonly Row[],
  heightOf: (row: Row) => number,
  most: number,
): readonly (readonly Row[])[] {
  const count = filled(rows, heightOf, most).length;
  const heights = rows.map(heightOf);
  const even =
    heights.reduce((sum, height) => sum + height, 0) / count + Math.max(0, ...heights) / 2;
  const balanced = filled(rows, heightOf, Math.min(most, even));
  return balanced.length > count ? filled(rows, heightOf, most) : balanced;
}

function filled<Row>(
  rows: readonly Row[],
  heightOf: (row: Row) => number,
  most: number,
): readonly (readonly Row[])[] {
  const pages: Row[][] = [[]];
  let taken = 0;
  for (const row of rows) {
    const height = heightOf(row);
    if (taken + height > most && (pages.at(-1) ?? []).length > 0) {
      pages.push([]);
      taken = 0;
    }
    pages.at(-1)?.push(row);
    taken += height;
  }
  return pages;
}
