const REFERENCE = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

export interface CellPlace {
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
}

/**
 * Where a reference like `AB12` points.
 * @throws Error for what is no cell of a sheet
 */
export function cellPlace(reference: string): CellPlace {
  const [, letters = '', digits = ''] = REFERENCE.exec(reference) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  if (column < 1 || column > MAX_COLUMN || row < 1 || row > MAX_ROW) {
    throw new Error(`${reference} is no cell`);
  }
  return { row, column: column - 1 };
}
