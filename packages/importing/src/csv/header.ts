import { ImportError } from '../import-error.ts';

/** Refuses a header that is not exactly the wanted columns; their order is free. */
export function checkHeader(
  file: string,
  header: readonly string[],
  wanted: readonly string[],
): string[] {
  const fail = (code: ImportError['code'], column: string, problem: string) =>
    new ImportError(code, { file, row: 1, column }, problem);
  for (const column of wanted) {
    if (!header.includes(column)) {
      throw fail('MISSING_COLUMN', column, `the column is missing. Add it; needed: ${wanted}.`);
    }
  }
  header.forEach((column, position) => {
    if (!wanted.includes(column)) {
      throw fail('UNKNOWN_COLUMN', column, `the column is not known. Known: ${wanted}.`);
    }
    if (header.indexOf(column) !== position) {
      throw fail('DUPLICATE_COLUMN', column, 'the column stands twice. Remove one of the two.');
    }
  });
  return [...header];
}
