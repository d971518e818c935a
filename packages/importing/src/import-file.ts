import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { RecordKind } from '@minxin/records';
import type { ImportContext, ImportOptions } from './import-context.ts';
import type { ImportReport } from './import-report.ts';
import { importTables } from './import-tables.ts';
import { mapTable } from './mappings/map-table.ts';
import type { MappedTable } from './mappings/mapped-table.ts';
import { loadNames } from './names/load-names.ts';
import { type FilePlan, type FileRequest, openRequest, planFile } from './plan-file.ts';
import type { Source } from './source/source.ts';

/** What came of a file: how it was understood, and what its rows came to. */
export interface FileImport {
  readonly plan: FilePlan;
  readonly sha256: string;
  /** Null where the file could not be understood: `plan.problems` says why. */
  readonly report: ImportReport | null;
}

export interface FileDigest {
  /** Hex. */
  readonly sha256: string;
  readonly bytes: number;
}

export type FileOptions = Omit<ImportOptions, 'file' | 'isOrdered' | 'problemsOf'> & {
  readonly actor?: string;
  /** Of the file's bytes, where they were read before and are the same. */
  readonly digest?: FileDigest;
  /** Told how the file is understood, before its rows are read. */
  readonly onPlan?: (plan: FilePlan) => void;
};

/**
 * Takes a file in: finds out what it is, reads it once more from its beginning, and writes all its rows in
 * one transaction, or those that can go in, or none.
 * @throws ImportError for a file that can't be read, ImportStopped where it was stopped
 */
export async function importFile(
  context: ImportContext,
  request: FileRequest,
  { actor = '', digest, onPlan, ...options }: FileOptions,
): Promise<FileImport> {
  const { sha256, bytes } = digest ?? (await digestOf(request.path));
  const plan = await planFile(request, context.catalogue);
  onPlan?.(plan);
  if (plan.problems.length > 0) return { plan, sha256, report: null };
  const source = await openRequest(request);
  try {
    const file = { fileName: request.name, fileSha256: sha256, fileBytes: bytes, actor };
    const report = await importTables(context, mappedTables(context, source, plan), {
      ...options,
      file,
      problemsOf: () => source.problems,
      isOrdered: source.format === 'ocds',
    });
    return { plan, sha256, report };
  } finally {
    await source.close();
  }
}

async function* mappedTables(
  { connection, catalogue, districtCode }: ImportContext,
  source: Source,
  { tables }: FilePlan,
): AsyncIterable<MappedTable> {
  const arriving = tables.flatMap(({ match }): RecordKind[] => (match ? [match.plan.kind] : []));
  let index = 0;
  for await (const table of source.tables()) {
    const match = tables.find((one) => one.index === index)?.match;
    index += 1;
    if (!match) continue;
    const { kind } = match.plan;
    const names = await loadNames(connection.db, catalogue, kind, districtCode, arriving);
    yield mapTable(table, match.plan, names);
  }
}

async function digestOf(path: string): Promise<FileDigest> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}
