import { type Day, isDay } from '@minxin/calendar';
import { ImportError, type ImportErrorCode } from '../import-error.ts';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** One row of a file, whose cells are read as what they must be: a bad one says where it stands. */
export class Row<Column extends string> {
  readonly file: string;
  /** 1-based line in the file. */
  readonly line: number;
  readonly #cells: Readonly<Record<Column, string>>;

  constructor(file: string, line: number, cells: Readonly<Record<Column, string>>) {
    this.file = file;
    this.line = line;
    this.#cells = cells;
  }

  /** The cell as it stands, which may be empty. */
  raw(column: Column): string {
    return this.#cells[column];
  }

  text(column: Column): string {
    const cell = this.#cells[column].trim();
    if (cell !== '') return cell;
    throw this.error('BAD_VALUE', column, 'the cell is empty. Fill it in.');
  }

  matching(column: Column, shape: RegExp, example: string): string {
    const cell = this.text(column);
    if (shape.test(cell)) return cell;
    throw this.error('BAD_VALUE', column, `"${cell}" is not valid. Write it like ${example}.`);
  }

  /** A decimal number kept as text, so that no digit is lost. */
  decimal(column: Column): string {
    return this.matching(column, DECIMAL, '1412000000 or 0.986, digits only');
  }

  count(column: Column): number {
    return Number(this.matching(column, /^\d{1,9}$/, '42'));
  }

  day(column: Column): Day {
    const cell = this.text(column);
    if (isDay(cell)) return cell;
    throw this.error(
      'BAD_VALUE',
      column,
      `"${cell}" is not a day of the calendar. Write it like 2019-12-31.`,
    );
  }

  error(code: ImportErrorCode, column: Column, problem: string): ImportError {
    return new ImportError(code, { file: this.file, row: this.line, column }, problem);
  }
}
