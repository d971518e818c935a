import { publicNameOf, type Refusal } from '@minxin/records';
import type { StagedTable } from './staged-table.ts';

/** What is wrong with a row of the file, at a cell or as a whole. */
export interface RowProblem extends Refusal {
  /** The table's place in the file. */
  readonly table: number;
  readonly line: number;
  readonly row: number;
  readonly path: string | null;
  /** 0-based; null where no one cell is at fault. */
  readonly column: number | null;
}

/** A file with more is the wrong file, or read by the wrong mapping: nobody mends it cell by cell. */
export const MOST_PROBLEMS = 20_000;

/** More problems than anybody would mend: what was found until then. */
export class TooManyProblems extends Error {
  override readonly name = 'TooManyProblems';
}

export interface Place {
  readonly line: number;
  readonly row: number;
  readonly path: string | null;
}

/** The problems of a file's rows, in the order in which they were found. */
export class Problems {
  readonly #found: RowProblem[] = [];
  readonly #keys = new Set<string>();
  readonly #lines = new Map<number, Set<number>>();

  get all(): readonly RowProblem[] {
    return this.#found;
  }

  /** How many lines of a table have any. */
  refusedLines(table: number): number {
    return this.#lines.get(table)?.size ?? 0;
  }

  /** Whether a cell, or a row as a whole, is known to be at fault already. */
  has(table: number, line: number, field: string | null): boolean {
    return this.#keys.has(key(table, line, field));
  }

  /** The same, to be added to apart. */
  copy(): Problems {
    const copy = new Problems();
    for (const problem of this.#found) copy.#note(problem);
    return copy;
  }

  /** @throws TooManyProblems */
  add(table: number, { line, row, path }: Place, problem: Refusal & { column: number | null }) {
    const { code, field, message, messageEn, fix, fixEn, column } = problem;
    const texts = { code, field, message, messageEn, fix, fixEn };
    this.#note({ table, line, row, path, column, ...texts });
    if (this.#found.length > MOST_PROBLEMS) throw new TooManyProblems();
  }

  #note(problem: RowProblem): void {
    const { table, line, field } = problem;
    this.#found.push(problem);
    this.#keys.add(key(table, line, field));
    const lines = this.#lines.get(table) ?? new Set();
    this.#lines.set(table, lines.add(line));
  }

  /** The column of a table that fills a field, by the contract's name; null where none does. */
  static columnOf({ source }: StagedTable, field: string | null): number | null {
    const at = source.fields.findIndex((name) => publicNameOf(name) === field);
    return source.columns[at] ?? null;
  }
}

const key = (table: number, line: number, field: string | null): string =>
  `${table} ${line} ${field ?? ''}`;
