export type ImportErrorCode =
  | 'NO_DATA_FOR_DISTRICT'
  | 'FILE_UNREADABLE'
  | 'NOT_UTF8'
  | 'MALFORMED_CSV'
  | 'MALFORMED_JSON'
  | 'MALFORMED_XML'
  | 'EMPTY_FILE'
  | 'FILE_TOO_LARGE'
  | 'MISSING_COLUMN'
  | 'UNKNOWN_COLUMN'
  | 'DUPLICATE_COLUMN'
  | 'BAD_VALUE'
  | 'DUPLICATE_ID'
  | 'UNKNOWN_REFERENCE'
  | 'COUNT_MISMATCH'
  | 'STILL_REFERENCED';

/** Where in a file something is wrong. */
export interface Place {
  /** The file's name without its folder: messages travel further than paths should. */
  readonly file: string;
  /** 1-based line; the header is line 1. */
  readonly row?: number;
  readonly column?: string;
}

/** A file that can't be loaded: nothing of it was written. The message says what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportErrorCode;
  readonly file: string;
  readonly row: number | undefined;
  readonly column: string | undefined;

  constructor(code: ImportErrorCode, place: Place, problem: string, options?: ErrorOptions) {
    const where = [
      place.file,
      place.row === undefined ? '' : `row ${place.row}`,
      place.column === undefined ? '' : `column ${place.column}`,
    ];
    super(`${where.filter(Boolean).join(', ')}: ${problem}`, options);
    this.code = code;
    this.file = place.file;
    this.row = place.row;
    this.column = place.column;
  }
}
