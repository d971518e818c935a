import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Source, SourceProblem } from '../source/source.ts';

export interface ReadTable {
  readonly name: string | null;
  /** By the names in the first row; `path` is the row's own. */
  readonly rows: readonly Readonly<Record<string, string | undefined>>[];
}

export interface ReadSource {
  readonly tables: readonly ReadTable[];
  readonly problems: readonly SourceProblem[];
}

/** All that a source gives, once it is read to its end and closed. */
export async function readSource(source: Source): Promise<ReadSource> {
  const tables: ReadTable[] = [];
  try {
    for await (const { name, rows } of source.tables()) {
      const all = [];
      for await (const chunk of rows) all.push(...chunk);
      const [header, ...more] = all;
      tables.push({
        name,
        rows: more.map(({ path, cells }) => ({
          path,
          ...Object.fromEntries(cells.map((cell, at) => [header?.cells[at] ?? '', cell])),
        })),
      });
    }
    return { tables, problems: source.problems };
  } finally {
    await source.close();
  }
}

/** A file of a text (or bytes) that goes when the test ends. */
export async function fileOf(content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'minxin-test-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'file');
  await writeFile(path, content);
  return path;
}
