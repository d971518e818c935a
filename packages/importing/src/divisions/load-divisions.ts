import { type Connection, divisions } from '@minxin/database';
import { eq } from 'drizzle-orm';
import { excluded } from '../batch/excluded.ts';
import type { LoadOptions, LoadResult } from '../batch/load-result.ts';
import { replaceRows } from '../batch/replace-rows.ts';
import { readSourceFile, type SourceFile } from '../csv/source-file.ts';
import { dataFile } from '../data-folder.ts';
import { bundledFor } from '../districts.ts';
import { type Division, readTowns, readVillages } from './division-rows.ts';

export interface DivisionFiles {
  readonly towns: string;
  readonly villages: string;
}

/**
 * Loads a district's towns and villages, a batch for each file; both files are read and checked
 * against each other before anything is written.
 * @param options.files paths to load instead of the files that ship with this package
 * @returns one result a file, the towns first
 * @throws ImportError; a file that fails leaves its rows as they were
 */
export async function loadDivisions(
  connection: Connection,
  options: LoadOptions & { readonly files?: DivisionFiles },
): Promise<LoadResult[]> {
  const paths = options.files ?? bundledPaths(options.districtCode);
  const townsFile = await readSourceFile(paths.towns);
  const villagesFile = await readSourceFile(paths.villages);
  const towns = readTowns(townsFile, options.districtCode);
  const villages = readVillages(villagesFile, towns);
  return [
    await loadLevel(connection, options, 'town', townsFile, towns),
    await loadLevel(connection, options, 'village', villagesFile, villages),
  ];
}

function bundledPaths(districtCode: string): DivisionFiles {
  const { towns, villages } = bundledFor(districtCode).divisions;
  return { towns: dataFile(towns), villages: dataFile(villages) };
}

function loadLevel(
  connection: Connection,
  options: LoadOptions,
  level: Division['level'],
  file: SourceFile,
  rows: readonly Division[],
): Promise<LoadResult> {
  const { districtCode } = options;
  return replaceRows(connection, options, {
    kind: 'divisions',
    origin: 'imported',
    file,
    table: divisions,
    owns: eq(divisions.level, level),
    rowCount: rows.length,
    async upsert(tx, batchId) {
      await tx.db
        .insert(divisions)
        .values(
          rows.map(({ code, parentCode, name, shortName, sourceRow }) => ({
            ...{ districtCode, batchId, sourceRow, origin: 'imported' as const },
            ...{ code, level, parentCode, name, shortName },
          })),
        )
        .onConflictDoUpdate({
          target: [divisions.districtCode, divisions.code],
          set: excluded(divisions),
        });
    },
  });
}
