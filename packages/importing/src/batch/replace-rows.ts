import {
  batches,
  type Connection,
  commitBatch,
  foreignKeyViolation,
  type Origin,
  type Transaction,
} from '@minxin/database';
import { and, count, eq, ne, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { SourceFile } from '../csv/source-file.ts';
import { ImportError } from '../import-error.ts';
import type { LoadOptions, LoadResult } from './load-result.ts';

type RecordTable = PgTable & { districtCode: PgColumn; batchId: PgColumn };

export interface Replacement {
  readonly kind: string;
  readonly origin: Origin;
  readonly file: SourceFile;
  readonly table: RecordTable;
  /** Which rows of the table such a file owns, beside the district's: what it replaces. */
  readonly owns: SQL;
  readonly rowCount: number;
  /** Writes all rows of the file by their natural keys, stamped with the batch. */
  readonly upsert: (tx: Transaction, batchId: number) => Promise<void>;
}

/**
 * Makes a file's rows the only ones of their kind in one transaction: known keys are updated, new
 * ones added, keys that the file no longer has deleted. The same bytes again write nothing.
 * Throws ImportError STILL_REFERENCED when a key that has gone is in use.
 */
export async function replaceRows(
  connection: Connection,
  { districtCode, refresh, witness }: LoadOptions,
  replacement: Replacement,
): Promise<LoadResult> {
  const { kind, origin, file, table, rowCount } = replacement;
  const owned = and(eq(table.districtCode, districtCode), replacement.owns);
  const about = { kind, fileName: file.name, fileSha256: file.sha256, rowCount };
  if (await holdsAlready(connection, replacement, owned)) return { ...about, status: 'unchanged' };
  let removedCount = 0;
  const batch = await commitBatch(
    connection,
    { districtCode, kind, origin, fileName: file.name, fileSha256: file.sha256 },
    async (tx, { id }) => {
      await replacement.upsert(tx, id);
      // Every row of the file now carries this batch: whatever does not has gone from it.
      const gone = await tx.db
        .delete(table)
        .where(and(owned, ne(table.batchId, id)))
        .returning({ batchId: table.batchId });
      removedCount = gone.length;
      return { rowCount };
    },
    refresh,
    witness &&
      ((tx, { id }) =>
        witness(tx, {
          event: 'import',
          object: { kind: 'batch', id: String(id) },
          details: { sha256: file.sha256, rows: rowCount, removed: removedCount },
        })),
  ).catch((cause: unknown) => {
    throw stillReferenced(file.name, cause) ?? cause;
  });
  const { id: batchId, dataVersion } = batch;
  return { ...about, status: 'loaded', batchId, dataVersion, removedCount };
}

async function holdsAlready(
  { db }: Connection,
  { table, file, rowCount }: Replacement,
  owned: SQL | undefined,
): Promise<boolean> {
  const held = await db
    .select({ sha256: batches.fileSha256, rows: count() })
    .from(table)
    .innerJoin(
      batches,
      and(eq(batches.districtCode, table.districtCode), eq(batches.id, table.batchId)),
    )
    .where(owned)
    .groupBy(sql`1`);
  return held.length === 1 && held[0]?.sha256 === file.sha256 && held[0].rows === rowCount;
}

function stillReferenced(file: string, cause: unknown): ImportError | undefined {
  const detail = foreignKeyViolation(cause);
  if (detail === undefined) return undefined;
  return new ImportError(
    'STILL_REFERENCED',
    { file },
    `a row that the file no longer has is in use (${detail}). Put it back, or remove the records that use it first.`,
    { cause },
  );
}
