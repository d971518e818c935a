import type { Language } from '@minxin/commentary';
import { CSV_START, csvLine } from '@minxin/spreadsheets';
import type { Cell, Column, DataTable } from '../chart.ts';
import { WORDS } from '../words.ts';

interface CsvSource {
  readonly table: DataTable;
  readonly language: Language;
  /** Made-up detail is named as such in every row. */
  readonly simulated: boolean;
}

/**
 * A table as CSV (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, raw values, no cell that
 * runs as a formula. A chart is such a source.
 */
export function tableCsv({ table, language, simulated }: CsvSource): string {
  const words = WORDS[language];
  const heading = ({ label, unit }: Column) =>
    unit === undefined ? label : label + words.inParentheses(unit);
  const head = [...table.columns.map(heading), ...(simulated ? [words.nature] : [])];
  const rows = table.rows.map((row) => [...row.map(raw), ...(simulated ? [words.simulated] : [])]);
  return CSV_START + [head, ...rows].map(csvLine).join('');
}

const raw = (cell: Cell): string => (cell.value === null ? cell.text : `${cell.value}`);
