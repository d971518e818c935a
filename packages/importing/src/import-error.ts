import type { Sentence } from '@minxin/database';

export type ImportErrorCode =
  | 'NO_DATA_FOR_DISTRICT'
  | 'FILE_UNREADABLE'
  | 'NOT_A_FILE'
  | 'SYMBOLIC_LINK'
  | 'NOT_UTF8'
  | 'UNDECODABLE'
  | 'UNKNOWN_ENCODING'
  | 'UNKNOWN_DELIMITER'
  | 'NUL_BYTE'
  | 'UNCLOSED_QUOTE'
  | 'RECORD_TOO_LONG'
  | 'MALFORMED_CSV'
  | 'MALFORMED_JSON'
  | 'MALFORMED_XML'
  | 'EMPTY_FILE'
  | 'OLD_OFFICE_FILE'
  | 'PASSWORD_PROTECTED'
  | 'ENCRYPTED_ZIP'
  | 'DAMAGED_ZIP'
  | 'DAMAGED_WORKBOOK'
  | 'NOT_A_WORKBOOK'
  | 'TOO_LARGE'
  | 'XML_DOCTYPE'
  | 'UNKNOWN_SHEET'
  | 'PDF'
  | 'IMAGE'
  | 'PACKED'
  | 'WEB_PAGE'
  | 'XML_SPREADSHEET'
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
  readonly sheet?: string;
  /** 1-based line; the header is line 1. */
  readonly row?: number;
  readonly column?: string;
}

/** A file that can't be loaded: nothing of it was written. The message says what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportErrorCode;
  readonly file: string;
  readonly sheet: string | undefined;
  readonly row: number | undefined;
  readonly column: string | undefined;
  /** The message in Chinese; in English where the problem was given in English alone. */
  readonly messageZh: string;

  /** @param problem what is wrong and what to do; English alone for files that only operators load */
  constructor(
    code: ImportErrorCode,
    place: Place,
    problem: Sentence | string,
    options?: ErrorOptions,
  ) {
    const { zh, en } = typeof problem === 'string' ? { zh: problem, en: problem } : problem;
    super(`${placeEn(place)}: ${en}`, options);
    this.messageZh = `${placeZh(place)}：${zh}`;
    this.code = code;
    this.file = place.file;
    this.sheet = place.sheet;
    this.row = place.row;
    this.column = place.column;
  }
}

const placeEn = ({ file, sheet, row, column }: Place): string =>
  [
    file,
    sheet === undefined ? '' : `sheet ${sheet}`,
    row === undefined ? '' : `row ${row}`,
    column === undefined ? '' : `column ${column}`,
  ]
    .filter(Boolean)
    .join(', ');

const placeZh = ({ file, sheet, row, column }: Place): string =>
  [
    file,
    sheet === undefined ? '' : `工作表“${sheet}”`,
    row === undefined ? '' : `第 ${row} 行`,
    column === undefined ? '' : `“${column}”列`,
  ]
    .filter(Boolean)
    .join('，');
