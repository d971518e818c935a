import { textWidth } from '@minxin/charts/paper';
import type { Grid, GridCell } from './grid.ts';

/** Columns that stand side by side, with a width for each. */
export interface ColumnGroup {
  readonly columns: readonly number[];
  readonly widths: readonly number[];
}

/** Of a column: no name is so long that it takes more of the room, and none so short that it has less. */
const WIDEST = 0.42;
const NARROWEST = 3;
/** Where that keeps a table whole, a head takes two lines and a text three, unless it is as short as a name. */
const LINES = { head: 2, text: 3 };
const NAME = 8;
/** Fonts that stand in for ours are wider: room that keeps a number in one piece. */
const SPARE = 1.15;

/**
 * Divides the columns of a table into groups that fit into some room, the first column in each of them.
 * @param room in one unit with the size of the text and the padding at both sides of a cell together
 */
export function columnGroups(
  grid: Grid,
  room: number,
  size: number,
  padding: number,
): readonly ColumnGroup[] {
  const wantedOf = (place: number, beneath: number) =>
    Math.min(room * WIDEST, widestOf(grid, place, size, beneath) + padding);
  const ample = grid.head.map((_, place) => wantedOf(place, 1));
  // What stands beneath a value may take two lines where that keeps the table whole.
  const wanted = sum(ample) <= room ? ample : grid.head.map((_, place) => wantedOf(place, 0.5));
  const least = grid.head.map((_, place) =>
    Math.min(wanted[place] ?? 0, leastOf(grid, place, room, size) + padding),
  );
  if (sum(wanted) > room && sum(least) <= room) return [together(wanted, least, room)];
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

/** One group of all columns: each what it needs at least, and of the rest as much as it lacks. */
function together(wanted: readonly number[], least: readonly number[], room: number): ColumnGroup {
  const lacking = wanted.map((width, place) => width * SPARE - (least[place] ?? 0));
  const left = (room - sum(least)) / sum(lacking);
  return {
    columns: wanted.map((_, place) => place),
    widths: least.map((width, place) => width + (lacking[place] ?? 0) * left),
  };
}

/** What a column needs where its texts are broken into lines; a number stays in one. */
function leastOf(grid: Grid, place: number, room: number, size: number): number {
  const head = widthOf(grid.head[place], size, 0.5) / LINES.head + size;
  const cells = grid.rows.map((row) => row[place]);
  return Math.max(
    NARROWEST * size,
    head,
    ...cells.map((cell) => {
      const width = Math.min(room * WIDEST, widthOf(cell, size, 0.5));
      return cell?.numeric === false
        ? Math.max(width / LINES.text, Math.min(width, NAME * size))
        : width;
    }),
  );
}

/** @param beneath the part of the lines beneath a value that a column makes room for */
function widestOf(grid: Grid, place: number, size: number, beneath: number): number {
  const cells = [grid.head[place], ...grid.rows.map((row) => row[place])];
  return Math.max(NARROWEST * size, ...cells.map((cell) => widthOf(cell, size, beneath)));
}

const widthOf = (cell: GridCell | undefined, size: number, beneath: number): number =>
  Math.max(
    0,
    ...(cell?.lines ?? []).map(
      ({ text, look }, place) =>
        textWidth(text, size, look !== 'plain' && look !== 'quiet') * (place === 0 ? 1 : beneath),
    ),
  );

const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

/** All of the room, shared out as the columns want it. */
function spread(widths: readonly number[], room: number): readonly number[] {
  const total = sum(widths) || 1;
  return widths.map((width) => (width / total) * room);
}
