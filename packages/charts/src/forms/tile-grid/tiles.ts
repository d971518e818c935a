import type { Tile } from '../../places/tile-layout.ts';
import { keysOf, NO_POINT, namesOf, type Point, pointsOf } from '../../table/read.ts';
import type { TileGridInput } from './input.ts';

export interface DrawnTile extends Tile {
  /** The row of the table; undefined where it has none for the place. */
  readonly at: number | undefined;
  /** In full, as the table names it. */
  readonly fullName: string;
  readonly point: Point;
}

export interface DrawnTiles {
  readonly all: readonly DrawnTile[];
  /** The rows of the table that belong to no tile. */
  readonly elsewhere: readonly { readonly name: string; readonly point: Point }[];
}

export function tilesOf({ table, metric, by, layout }: TileGridInput): DrawnTiles {
  const points = pointsOf(table, metric.id);
  const names = namesOf(table, by);
  const rows = new Map(keysOf(table, by).map((key, row) => [key, row]));
  const codes = new Set<string | null>(layout.tiles.map(({ code }) => code));
  return {
    all: layout.tiles.map((tile) => {
      const at = rows.get(tile.code);
      return {
        ...{ ...tile, at, fullName: names[at ?? -1] ?? tile.name },
        point: points[at ?? -1] ?? NO_POINT,
      };
    }),
    elsewhere: [...rows].flatMap(([key, row]) =>
      codes.has(key) ? [] : [{ name: names[row] ?? '', point: points[row] ?? NO_POINT }],
    ),
  };
}
