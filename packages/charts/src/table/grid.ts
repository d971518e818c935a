import type { Language } from '@minxin/commentary';
import type { DataTable, Mark } from '../chart.ts';
import { textCell } from './cells.ts';
import type { ChartTable } from './chart-table.ts';
import { marksOf } from './marks.ts';
import { columnOf, keysOf, NO_POINT, namesOf, type Point, pointsOf } from './read.ts';
import { headOf, pointCell } from './twin.ts';

/** One side of a grid: its keys in the order they came, with their names. */
export interface Side {
  readonly id: string;
  readonly label: string;
  readonly keys: readonly (string | null)[];
  readonly names: readonly string[];
}

/** A table of two keys as a grid: rows down, columns across. */
export interface Grid {
  readonly down: Side;
  readonly across: Side;
  /** The row of the table that holds a cell; undefined where there is none. */
  row(down: number, across: number): number | undefined;
  point(down: number, across: number): Point;
}

export function gridOf(table: ChartTable, down: string, across: string, metric: string): Grid {
  const points = pointsOf(table, metric);
  const [downKeys, acrossKeys] = [keysOf(table, down), keysOf(table, across)];
  const rows = new Map(downKeys.map((key, row) => [cellId(key, acrossKeys[row] ?? null), row]));
  const sides = {
    down: sideOf(table, down),
    across: sideOf(table, across, acrossOf(downKeys, acrossKeys)),
  };
  const row = (d: number, a: number) =>
    rows.get(cellId(sides.down.keys[d] ?? null, sides.across.keys[a] ?? null));
  return { ...sides, row, point: (d, a) => points[row(d, a) ?? -1] ?? NO_POINT };
}

const cellId = (...keys: readonly (string | null)[]): string => JSON.stringify(keys);

/**
 * The keys across: by key where each row has them so, since its first row may lack some; else as they
 * came.
 */
function acrossOf(down: Keys, across: Keys): Keys {
  const came = [...new Set(across)];
  const byKey = across.every(
    (key, row) => down[row] !== down[row - 1] || inOrder(across[row - 1] ?? null, key) <= 0,
  );
  return byKey ? came.sort(inOrder) : came;
}

type Keys = readonly (string | null)[];

/** Records that name no key stand last. */
function inOrder(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return b === null || (a !== null && a < b) ? -1 : 1;
}

function sideOf(
  table: ChartTable,
  id: string,
  order: Keys = [...new Set(keysOf(table, id))],
): Side {
  const keys = keysOf(table, id);
  const names = namesOf(table, id);
  const first = order.map((key) => keys.indexOf(key));
  return {
    id,
    label: columnOf(table, id).label,
    keys: first.map((row) => keys[row] ?? null),
    names: first.map((row) => names[row] ?? ''),
  };
}

/** The grid as a table that a reader can follow: a row for each key down, a column for each across. */
export function gridTwin(
  table: ChartTable,
  grid: Grid,
  metric: string,
  language: Language,
): DataTable {
  const { down, across } = grid;
  const { unit } = columnOf(table, metric);
  const head = headOf(columnOf(table, metric), language);
  return {
    columns: [
      { key: down.id, label: down.label, numeric: false },
      ...across.names.map((label, a) => ({ ...head, key: `${across.keys[a]}`, label })),
    ],
    rows: down.names.map((name, d) => [
      textCell(name),
      ...across.names.map((_, a) => pointCell(grid.point(d, a), unit, language)),
    ]),
  };
}

/** What the rows of the twin narrow to, then its cells, row by row. */
export function gridMarks(
  table: ChartTable,
  grid: Grid,
  metric: string,
): readonly (Mark | undefined)[] {
  const { down, across } = grid;
  const cells = marksOf(table, metric);
  const rows = down.keys.map((key): Mark => {
    if (down.id !== 'period') return { keys: { [down.id]: key }, metric };
    return { ...(key === null ? {} : { period: key }), metric };
  });
  return [
    ...rows,
    ...down.keys.flatMap((_, d) => across.keys.map((__, a) => cells[grid.row(d, a) ?? -1])),
  ];
}

/** The place of a cell among the marks of a grid. */
export const cellPlace = ({ down, across }: Grid, d: number, a: number): number =>
  down.keys.length + d * across.keys.length + a;
