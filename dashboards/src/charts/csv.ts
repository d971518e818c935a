import type { Cell, Chart, Column } from '@minxin/charts';
import { text } from './messages.ts';

/** Spreadsheets run a cell that starts with one of these as a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/;

/**
 * A chart's table as CSV (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, raw values, no
 * cell that runs as a formula. Made-up detail is named as such in every row.
 */
export function toCsv({ table, simulated }: Pick<Chart, 'table' | 'simulated'>): string {
  const head = [...table.columns.map(heading), ...(simulated ? [text.nature] : [])];
  const rows = table.rows.map((row) => [...row.map(raw), ...(simulated ? [text.simulated] : [])]);
  const lines = [head, ...rows].map((cells) => cells.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** One field: inert in a spreadsheet, quoted where the format asks for it. */
export function csvCell(content: string): string {
  const inert =
    FORMULA_START.test(content) && !PLAIN_NUMBER.test(content) ? `'${content}` : content;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

const heading = ({ label, unit }: Column): string =>
  unit === undefined ? label : text.heading(label, unit);

const raw = (cell: Cell): string => (cell.value === null ? cell.text : `${cell.value}`);
