import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createLoadedDatabase,
  createTestDatabase,
  type TestDatabase,
} from '@minxin/database/testing';
import { CATALOGUE, type Undone, undoBatch } from '@minxin/records';
import { loadDivisions } from '../divisions/load-divisions.ts';
import { type FileImport, type FileOptions, importFile } from '../import-file.ts';
import type { FileRequest } from '../plan-file.ts';

const districtCode = '610902';
const refresh = async () => {};

/** A district with its towns and villages and nothing else, or with all made-up detail, and a folder for files. */
export interface ImportScene {
  readonly database: TestDatabase;
  /** Takes a file of this content in. */
  take(
    name: string,
    content: string | Uint8Array,
    options?: Partial<FileOptions & Omit<FileRequest, 'path' | 'name'>>,
  ): Promise<FileImport>;
  undo(batchId: number): Promise<Undone>;
  /** Every row of a table in order of its key, without what tells when and by which batch it came. */
  rows(table: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

export async function importScene({ isLoaded = false } = {}): Promise<ImportScene> {
  const database = await (isLoaded ? createLoadedDatabase() : createTestDatabase());
  const folder = await mkdtemp(join(tmpdir(), 'minxin-import-'));
  const { connection } = database;
  const context = {
    ...{ connection, catalogue: CATALOGUE, districtCode, refresh },
    now: new Date('2026-11-01T09:00:00+08:00'),
  };
  if (!isLoaded) await loadDivisions(connection, { districtCode, refresh });
  return {
    database,
    async take(name, content, options = {}) {
      const path = join(folder, name);
      await writeFile(path, content);
      const { kind, mapping, sheets, sheet, encoding, delimiter, columns, ...more } = options;
      const told = { kind, mapping, sheets, sheet, encoding, delimiter, columns };
      const given = Object.entries(told).filter(([, value]) => value !== undefined);
      return importFile(
        context,
        { path, name, ...Object.fromEntries(given) },
        { mode: 'good', ...more },
      );
    },
    undo: (batchId) => undoBatch(context, batchId),
    rows: (table) =>
      connection.sql`
      select to_jsonb(t) - '{batch_id}'::text[] as row from ${connection.sql(table)} t order by 1`.then(
        (rows) => rows.map(({ row }) => row as Readonly<Record<string, unknown>>),
      ),
    async close() {
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}
