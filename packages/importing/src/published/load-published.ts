import { type Connection, publishedFigures } from '@minxin/database';
import { eq } from 'drizzle-orm';
import { excluded } from '../batch/excluded.ts';
import type { LoadOptions, LoadResult } from '../batch/load-result.ts';
import { replaceRows } from '../batch/replace-rows.ts';
import { readRecords } from '../csv/read-records.ts';
import { readSourceFile } from '../csv/source-file.ts';
import { uniqueKey } from '../csv/unique.ts';
import { dataFile } from '../data-folder.ts';
import { bundledFor } from '../districts.ts';
import { PUBLISHED_COLUMNS, type PublishedColumn, publishedRow } from './published-row.ts';

/** The kind of the batch by the role of its figures. */
const KINDS = { yardstick: 'published', context: 'context' } as const;

export interface PublishedFiles {
  readonly yardstick: string;
  readonly context: string;
}

/**
 * Loads the figures that a district printed and those that stand beside them, a batch for each file.
 * @param options.files paths to load instead of the files that ship with this package
 * @returns one result a file, the yardstick first
 * @throws ImportError; a file that fails leaves its rows as they were
 */
export async function loadPublished(
  connection: Connection,
  options: LoadOptions & { readonly files?: PublishedFiles },
): Promise<LoadResult[]> {
  const files = options.files ?? bundledPaths(options.districtCode);
  const results: LoadResult[] = [];
  for (const role of ['yardstick', 'context'] as const) {
    results.push(await loadFigures(connection, options, role, files[role]));
  }
  return results;
}

function bundledPaths(districtCode: string): PublishedFiles {
  const { yardstick, context } = bundledFor(districtCode).published;
  return { yardstick: dataFile(yardstick), context: dataFile(context) };
}

async function loadFigures(
  connection: Connection,
  options: LoadOptions,
  role: keyof PublishedFiles,
  path: string,
): Promise<LoadResult> {
  const { districtCode } = options;
  const file = await readSourceFile(path);
  const unique = uniqueKey<PublishedColumn>('id');
  const figures: (ReturnType<typeof publishedRow> & { sourceRow: number })[] = [];
  for (const row of readRecords(file, PUBLISHED_COLUMNS[role])) {
    const figure = publishedRow(row, role);
    unique(row, figure.id);
    figures.push({ ...figure, sourceRow: row.line });
  }
  return replaceRows(connection, options, {
    kind: KINDS[role],
    origin: 'published',
    file,
    table: publishedFigures,
    owns: eq(publishedFigures.role, role),
    rowCount: figures.length,
    async upsert(tx, batchId) {
      await tx.db
        .insert(publishedFigures)
        .values(figures.map((f) => ({ ...f, districtCode, batchId, origin: 'published' as const })))
        .onConflictDoUpdate({
          target: [publishedFigures.districtCode, publishedFigures.id],
          set: excluded(publishedFigures),
        });
    },
  });
}
