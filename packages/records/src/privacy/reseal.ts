import type { Database } from '@minxin/database';
import type { Keyring } from '@minxin/privacy';
import { and, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Catalogue } from '../definition/catalogue.ts';
import type { RecordKind } from '../definition/record-kind.ts';
import { keyNames, sourceColumns } from '../definition/source.ts';
import type { Row } from '../read/row.ts';
import { opened } from './masked.ts';
import { indexColumn, sensitiveColumns } from './seal-place.ts';
import { sealRow } from './seal-row.ts';

export interface Resealing {
  readonly db: Database;
  readonly catalogue: Catalogue;
  readonly keys: Keyring;
}

/** Rows a step: what is done stays done whenever it is stopped. */
const STEP = 500;

/**
 * Seals the records of all districts anew with the current key, in steps, and tells after each how many rows
 * it was. A row that somebody changes meanwhile is left as they leave it. Begun again it goes on where it was.
 * @throws PrivacyError KEY_MISSING, SEAL_BROKEN
 */
export async function* resealRecords({ db, catalogue, keys }: Resealing): AsyncGenerator<number> {
  const { id } = keys.current();
  for (const kind of sensitiveKinds(catalogue)) {
    for (;;) {
      const found = await db.select().from(kind.table).where(sealedOtherwise(kind, id)).limit(STEP);
      if (found.length === 0) break;
      await db.transaction(async (tx) => {
        for (const row of found as unknown as readonly Row[]) {
          await tx
            .update(kind.table)
            .set(sealedAnew(keys, kind, row) as never)
            .where(isStill(kind, row));
        }
      });
      yield found.length;
    }
  }
}

export const sensitiveKinds = ({ kinds }: Catalogue): readonly RecordKind[] =>
  kinds.filter((kind) => sensitiveColumns(kind).length > 0);

/** The sealed columns of a row and their indexes, by Drizzle names, under the current key. */
export function sealedAnew(keys: Keyring, kind: RecordKind, row: Row) {
  const clear = sensitiveColumns(kind).map((column) => [column.name, opened(keys, column, row)]);
  return sealRow(keys, row.districtCode, kind, Object.fromEntries(clear));
}

/** Whether a row holds anything that another key has sealed. */
const sealedOtherwise = (kind: RecordKind, id: string): SQL | undefined =>
  or(
    ...sensitiveColumns(kind).map(({ column }) =>
      and(isNotNull(column), sql`not starts_with(${column}, ${`mx1.${id}.`})`),
    ),
  );

/** The number of a kind's rows that a key is needed for. */
export const countSealedWith = (db: Database, kind: RecordKind, id: string): Promise<number> =>
  db.$count(
    kind.table,
    or(
      ...sensitiveColumns(kind)
        .flatMap(({ name, column }) => [column, indexColumn(kind, name)])
        .map((column) => sql`starts_with(${column}, ${`mx1.${id}.`})`),
    ),
  );

/** The row by its key, and as it was read. */
function isStill(kind: RecordKind, row: Row): SQL | undefined {
  const columns = sourceColumns(kind);
  const names = [
    'districtCode',
    ...keyNames(kind),
    ...sensitiveColumns(kind).map((one) => one.name),
  ];
  return and(
    ...names.map((name) => sql`${columns[name] as PgColumn} is not distinct from ${row[name]}`),
  );
}
