import { textWidth } from '@minxin/charts/paper';
import type { Grid, GridCell } from './grid.ts';

/** Columns that stand side by side, with a width for each. */
export interface ColumnGroup {
  readonly columns: readonly number[];
  readonly widths: readonly number[];
}

/** Of a column: no name is so long that it takes more of the room, and none so short that it has less. */
const WIDEST = 0.42;
const PADDING = 1.1;
const NARROWEST = 3;

/**
 * Divides the columns of a table into groups that fit into some room, the first column in each of them.
 * @param room in the unit of `size`, which is that of the text
 */
export function columnGroups(grid: Grid, room: number, size: number): readonly ColumnGroup[] {
  const wanted = grid.head.map((head, place) =>
    Math.min(
      room * WIDEST,
      Math.max(
        NARROWEST * size,
        ...[head, ...grid.rows.map((row) => row[place])].map((cell) => widthOf(cell, size)),
      ) +
        PADDING * size,
    ),
  );
  const [first = 0, ...rest] = wanted;
  const groups: number[][] = [];
  let taken = room + 1;
  rest.forEach((width, place) => {
    if (taken + width > room) {
      groups.push([]);
      taken = first;
    }
    groups.at(-1)?.push(place + 1);
    taken += width;
  });
  return (groups.length === 0 ? [[]] : groups).map((columns) => {
    const all = [0, ...columns];
    return {
      columns: all,
      widths: spread(
        all.map((place) => wanted[place] ?? 0),
        room,
      ),
    };
  });
}

/** What stands beneath a value may take two lines. */
const widthOf = (cell: GridCell | undefined, size: number): number =>
  Math.max(
    0,
    ...(cell?.lines ?? []).map(({ text, look }, place) =>
      place === 0 ? textWidth(text, size, look === 'strong') : textWidth(text, size) / 2,
    ),
  );

/** All of the room, shared out as the columns want it. */
function spread(widths: readonly number[], room: number): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0) || 1;
  return widths.map((width) => (width / total) * room);
}
