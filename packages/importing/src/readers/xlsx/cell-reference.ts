export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

const A = 65;
const Z = 90;

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
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at);
    if (code < A || code > Z) break;
    column = column * 26 + code - A + 1;
  }
  const row = Number(reference.slice(at));
  if (column < 1 || column > MAX_COLUMN || !(row >= 1 && row <= MAX_ROW && Number.isInteger(row))) {
    throw new Error(`${reference} is no cell`);
  }
  return { row, column: column - 1 };
}

/** What Excel calls a column, from its 0-based place: A, Z, AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(A + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

export const cellReference = ({ row, column }: CellPlace): string =>
  `${columnLetters(column)}${row}`;
