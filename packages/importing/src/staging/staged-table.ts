import type { RecordKind, Reference } from '@minxin/records';
import { type SQL, sql } from 'drizzle-orm';
import type { MappedTable } from '../mappings/mapped-table.ts';

/** A table of a file in a temporary table of the session, one row a line, typed as its records are. */
export interface StagedTable {
  /** Its place among the tables of the file. */
  readonly index: number;
  readonly source: MappedTable;
  readonly kind: RecordKind;
  /** The kind that its rows are entered with, where the file holds that too: how they point at it. */
  readonly whole?: { readonly table: StagedTable; readonly by: Reference };
  /** The number of lines: they are numbered from 1. */
  readonly lines: number;
}

/** Columns of our own begin with an underscore: no record has such. */
export const LINE = sql.identifier('_line');
export const ROW = sql.identifier('_row');
export const PATH = sql.identifier('_path');

/** The temporary tables of a staged one. */
export type Aside =
  /** Lines that don't go in. */
  | 'refused'
  /** Lines whose record is there: `_same` tells whether it is as the file has it. */
  | 'known'
  /** Lines that point at made-up detail. */
  | 'made_up'
  /** Lines by the line of their whole. */
  | 'within';

export const stagedName = ({ index }: Pick<StagedTable, 'index'>): string => `staged_${index}`;

export const staged = (table: Pick<StagedTable, 'index'>): SQL =>
  sql`${sql.identifier(stagedName(table))}`;

export const aside = (table: Pick<StagedTable, 'index'>, what: Aside): SQL =>
  sql`${sql.identifier(`${stagedName(table)}_${what}`)}`;

/** The lines `s._line` that have no row aside. */
export const notAside = (table: StagedTable, what: Aside): SQL =>
  sql`not exists (select from ${aside(table, what)} a where a.${LINE} = s.${LINE})`;
