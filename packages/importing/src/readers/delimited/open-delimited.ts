import { stat } from 'node:fs/promises';
import { unguarded } from '@minxin/spreadsheets';
import type { Source, SourceRow } from '../../source/source.ts';
import { inChunks } from '../in-chunks.ts';
import { emptyFile, type OpenOptions } from '../open-options.ts';
import { sourceRow } from '../source-row.ts';
import { decodedText, PIECE } from './decoded-text.ts';
import { checkDelimiter, DECLARED, detectDelimiter } from './delimiter.ts';
import { detectEncoding } from './detect-encoding.ts';
import { RecordScanner } from './record-scanner.ts';

/**
 * Opens a delimited text (CSV, TSV) as one table: encoding and delimiter are found by its content.
 * @throws ImportError UNDECODABLE, UNKNOWN_ENCODING, UNKNOWN_DELIMITER, EMPTY_FILE; while its rows are
 *   read UNDECODABLE, NUL_BYTE, UNCLOSED_QUOTE, RECORD_TOO_LONG, MALFORMED_CSV
 */
export async function openDelimited(path: string, options: OpenOptions): Promise<Source> {
  const { name } = options;
  const encoding = options.encoding ?? (await detectEncoding(path, name));
  const head = await firstPiece(path, name, encoding);
  if (head.text === '' && head.whole) throw emptyFile(name);
  const delimiter =
    options.delimiter === undefined
      ? detectDelimiter(head.text, head.whole)
      : checkDelimiter(options.delimiter, name);
  const firstLine = DECLARED.test(head.text) ? 2 : 1;
  return {
    format: 'csv',
    encoding,
    problems: [],
    async *tables() {
      yield { name: null, rows: rowsOf(path, name, encoding, delimiter, firstLine) };
    },
    async close() {},
  };
}

async function firstPiece(path: string, name: string, encoding: string) {
  const { size } = await stat(path);
  let text = '';
  for await (const piece of decodedText(path, name, encoding)) {
    text = piece;
    break;
  }
  return { text, whole: size <= PIECE };
}

async function* rowsOf(
  path: string,
  name: string,
  encoding: string,
  delimiter: string,
  firstLine: number,
): AsyncGenerator<readonly SourceRow[]> {
  const scanner = new RecordScanner(name, delimiter);
  const rows = (piece: string, last: boolean): SourceRow[] => {
    const read: SourceRow[] = [];
    for (const { line, cells } of scanner.scan(piece, last)) {
      const row = line < firstLine ? null : sourceRow(line, cells.map(unguarded));
      if (row) read.push(row);
    }
    return read;
  };
  for await (const piece of decodedText(path, name, encoding)) yield* inChunks(rows(piece, false));
  yield* inChunks(rows('', true));
}
