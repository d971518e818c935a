import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenOptions } from '../readers/open-options.ts';
import { openSource } from '../readers/open-source.ts';
import type { SourceRow } from '../source/source.ts';
import { scratchFolder } from './scratch-folder.ts';

/** A file of the given content in a temporary folder of its own. */
export async function fileOf(content: string | Uint8Array, name = 'file'): Promise<string> {
  const path = join(await scratchFolder(), name);
  await writeFile(path, content);
  return path;
}

/** The rows of every table of a file, by the tables' names ('' for a file that is one table). */
export async function rowsOfFile(
  path: string,
  options: Partial<OpenOptions> = {},
): Promise<Record<string, SourceRow[]>> {
  const source = await openSource(path, { name: 'file', ...options });
  const tables: Record<string, SourceRow[]> = {};
  try {
    for await (const { name, rows } of source.tables()) {
      const read: SourceRow[] = [];
      for await (const chunk of rows) read.push(...chunk);
      tables[name ?? ''] = read;
    }
    return tables;
  } finally {
    await source.close();
  }
}

/** The rows of the first table that a content makes. */
export async function rowsOfContent(
  content: string | Uint8Array,
  options?: Partial<OpenOptions>,
): Promise<SourceRow[]> {
  const tables = await rowsOfFile(await fileOf(content), options);
  return Object.values(tables)[0] ?? [];
}
