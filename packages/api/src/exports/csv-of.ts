import { CSV_START, csvLine } from '@minxin/spreadsheets';
import type { ExportColumn } from './export-columns.ts';

/** Records as CSV: a header, then a line a record. A page is read when the reader wants more. */
export async function* csvOf(
  columns: readonly ExportColumn[],
  pages: AsyncIterable<readonly (readonly unknown[])[]>,
): AsyncGenerator<string> {
  yield CSV_START + csvLine(columns.map(({ header }) => header));
  for await (const rows of pages) {
    yield rows.map((row) => csvLine(columns.map((column, at) => column.text(row[at])))).join('');
  }
}
