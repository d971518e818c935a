import type { Cell, Chart, Column } from '@minxin/charts';
import { messages } from '../messages/index.ts';

/** Spreadsheets run a cell that starts with one of these as a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/;

/**
 * A chart's table as CSV (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, raw values, no
 * cell that runs as a formula. Made-up detail is named as such in every row.
 */
export function toCsv({ table, simulated }: Pick<Chart, 'table' | 'simulated'>): string {
  const { chart } = messages;
  const head = [...table.columns.map(heading), ...(simulated ? [chart.nature] : [])];
  const rows = table.rows.map((row) => [...row.map(raw), ...(simulated ? [chart.simulated] : [])]);
  const lines = [head, ...rows].map((cells) => cells.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** One field: inert in a spreadsheet, quoted where the format asks for it. */
export function csvCell(text: string): string {
  const inert = FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

const heading = ({ label, unit }: Column): string =>
  unit === undefined ? label : `${label}（${unit}）`;

const raw = ({ value, text }: Cell): string => (value === null ? text : `${value}`);
