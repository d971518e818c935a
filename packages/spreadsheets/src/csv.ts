import { guarded } from './formula-guard.ts';

/** Begins a CSV file: by it Excel knows that the text is UTF-8. */
export const CSV_START = '\u{FEFF}';

/** A line of a CSV file (RFC 4180) whose cells are inert in a spreadsheet; negative numbers stay numbers. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(text: string): string {
  const inert = guarded(text);
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
