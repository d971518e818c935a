import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { ImportError } from '../import-error.ts';
import { checkHeader } from './header.ts';
import { Row } from './row.ts';
import type { SourceFile } from './source-file.ts';

/**
 * The file's rows, one at a time, with exactly the given columns in any order.
 * Throws ImportError MISSING_COLUMN, UNKNOWN_COLUMN, DUPLICATE_COLUMN, MALFORMED_CSV, EMPTY_FILE.
 */
export async function* readRecords<Column extends string>(
  file: SourceFile,
  columns: readonly Column[],
): AsyncGenerator<Row<Column>> {
  const parser = Readable.from([file.text]).pipe(
    parse({
      columns: (header: string[]) => checkHeader(file.name, header, columns),
      info: true,
      skip_empty_lines: true,
    }),
  );
  let count = 0;
  try {
    for await (const { record, info } of parser) {
      count += 1;
      yield new Row(file.name, info.lines as number, record as Record<Column, string>);
    }
  } catch (cause) {
    throw cause instanceof CsvError ? malformed(file.name, cause) : cause;
  }
  if (count === 0) {
    throw new ImportError(
      'EMPTY_FILE',
      { file: file.name },
      'the file has no rows. Check that the right file was given.',
    );
  }
}

function malformed(file: string, cause: CsvError): ImportError {
  const row = typeof cause.lines === 'number' ? { row: cause.lines } : {};
  return new ImportError(
    'MALFORMED_CSV',
    { file, ...row },
    `${cause.message}. Give each row as many cells as the header and close every quote.`,
    { cause },
  );
}
