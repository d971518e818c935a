/** A place as a tile: columns count from the west, rows from the north. */
export interface Tile {
  /** Its code of GB/T 2260 or of the statistics bureau, which is its key in tables. */
  readonly code: string;
  /** Short enough for a tile. */
  readonly name: string;
  readonly column: number;
  readonly row: number;
}

/**
 * Places of one size in the order of the land, roughly: who is whose neighbour, and what lies north.
 * Boundaries of towns are not public, and on a real map the largest are not those with most people.
 */
export interface TileLayout {
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly Tile[];
}

/** Reads a layout off its rows, north to south; null where no place is. */
export function layoutOf(
  rows: readonly (readonly (readonly [string, string] | null)[])[],
): TileLayout {
  return {
    columns: Math.max(...rows.map((row) => row.length)),
    rows: rows.length,
    tiles: rows.flatMap((places, row) =>
      places.flatMap((place, column) =>
        place === null ? [] : [{ code: place[0], name: place[1], column, row }],
      ),
    ),
  };
}
