import { ImportError } from '../import-error.ts';
import { RecordScanner } from '../readers/delimited/record-scanner.ts';
import { checkHeader } from './header.ts';
import { Row } from './row.ts';
import type { SourceFile } from './source-file.ts';

/**
 * The file's rows, one at a time, with exactly the given columns in any order.
 * Throws ImportError MISSING_COLUMN, UNKNOWN_COLUMN, DUPLICATE_COLUMN, MALFORMED_CSV, UNCLOSED_QUOTE,
 * EMPTY_FILE.
 */
export function* readRecords<Column extends string>(
  { name, text }: SourceFile,
  columns: readonly Column[],
): Generator<Row<Column>> {
  const records = new RecordScanner(name, ',').scan(text, true);
  const [first, ...rows] = records.filter(({ cells }) => cells.length > 1 || cells[0] !== '');
  const header = first ? checkHeader(name, first.cells, columns) : [];
  for (const { line, cells } of rows) {
    if (cells.length !== header.length) throw uneven(name, line);
    const named = Object.fromEntries(header.map((column, at) => [column, cells[at]]));
    yield new Row(name, line, named as Record<Column, string>);
  }
  if (rows.length === 0) {
    throw new ImportError(
      'EMPTY_FILE',
      { file: name },
      'the file has no rows. Check that the right file was given.',
    );
  }
}

const uneven = (file: string, row: number): ImportError =>
  new ImportError(
    'MALFORMED_CSV',
    { file, row },
    'the row has more or fewer cells than the header. Give it as many.',
  );
