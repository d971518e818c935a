import type { Connection, Transaction } from '@minxin/database';
import type { Catalogue, Refusal } from '@minxin/records';
import { type SQL, sql } from 'drizzle-orm';
import { Problems } from '../staging/problems.ts';
import { refuseLines } from '../staging/stage-table.ts';
import { LINE, notAside, PATH, ROW, type StagedTable, staged } from '../staging/staged-table.ts';

/** What the checks and the writing of one import share. */
export interface Judging {
  readonly tx: Transaction;
  readonly catalogue: Catalogue;
  readonly districtCode: string;
  readonly problems: Problems;
}

export type Db = Connection['db'];

/** A line that a check found, with what fills the sentence. */
export type FoundLine = {
  readonly line: number;
  readonly row: number;
  readonly path: string | null;
} & Readonly<Record<string, unknown>>;

/** The columns that name a line `s`. */
export const PLACE: SQL = sql`s.${LINE} as line, s.${ROW} as row, s.${PATH} as path`;

/** The lines of a table that no check has refused, as `s`. */
export const standing = (table: StagedTable): SQL =>
  sql`from ${staged(table)} s where ${notAside(table, 'refused')}`;

/** The district's rows of a table's records, as `t`. */
export const records = (table: StagedTable, districtCode: string): SQL =>
  sql`(select * from ${table.kind.table} where district_code = ${districtCode}) t`;

/** Refuses lines, each with its own words, at the cell that fills the field at fault. */
export async function refuse(
  { tx, problems }: Judging,
  table: StagedTable,
  lines: readonly FoundLine[],
  problemOf: (line: FoundLine) => Refusal,
): Promise<void> {
  await refuseLines(
    tx,
    table,
    lines.map(({ line }) => line),
  );
  for (const found of lines) {
    const problem = problemOf(found);
    const column = Problems.columnOf(table, problem.field);
    problems.add(table.index, found, { ...problem, column });
  }
}
