import type { SealPlace } from '@minxin/privacy';
import { getTableName } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { type Column, columnsOf } from '../definition/column.ts';
import type { RecordKind } from '../definition/record-kind.ts';
import { columnNamed } from '../definition/source.ts';

/** Where the values of a sealed column belong. */
export const sealPlace = (column: PgColumn, districtCode: string): SealPlace => ({
  column: `${getTableName(column.table)}.${column.name}`,
  districtCode,
});

/** The Drizzle name of the blind index beside a sealed column. */
export const indexName = (name: string): string => `${name}Index`;

export const indexColumn = (kind: RecordKind, name: string): PgColumn =>
  columnNamed(kind, indexName(name));

/** The columns of a kind that tell of a person. */
export const sensitiveColumns = (kind: RecordKind): readonly Column[] =>
  columnsOf(kind).filter(({ field }) => field.sensitive !== undefined);
