/** Spreadsheets run a cell that starts with one of these as a formula; quotes before it are guards themselves. */
const FORMULA_START = /^'*[=+\-@\t\r]/;
const PLAIN_NUMBER = /^'*[+-]?\d+(\.\d+)?$/;

const needsGuard = (text: string): boolean => FORMULA_START.test(text) && !PLAIN_NUMBER.test(text);

/** A text as a cell of a CSV file that no spreadsheet runs; negative numbers stay numbers. */
export const guarded = (text: string): string => (needsGuard(text) ? `'${text}` : text);

/** The text that such a cell was written for: the guard goes just where it would have been put. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && needsGuard(cell.slice(1)) ? cell.slice(1) : cell;
