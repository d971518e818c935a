import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { chainLine } from './chain-file.ts';
import type { StoredRow } from './read-chain.ts';

export interface ExportedChain {
  readonly rows: number;
  /** Of the file, hex. */
  readonly sha256: string;
}

const CHUNK = 1 << 20;

/**
 * Writes rows into a file of their own, which must not be there yet, and waits until the disk has them.
 * @throws NodeJS.ErrnoException EEXIST, ENOENT, EACCES, ENOSPC …
 */
export async function exportChain(
  rows: AsyncIterable<StoredRow>,
  path: string,
): Promise<ExportedChain> {
  const file = await open(path, 'wx', 0o600);
  try {
    return await writeAll(file, rows);
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, rows: AsyncIterable<StoredRow>): Promise<ExportedChain> {
  const hash = createHash('sha256');
  let waiting = '';
  let count = 0;
  const flush = async () => {
    hash.update(waiting);
    await file.writeFile(waiting);
    waiting = '';
  };
  for await (const row of rows) {
    waiting += chainLine(row);
    count += 1;
    if (waiting.length > CHUNK) await flush();
  }
  await flush();
  await file.sync();
  return { rows: count, sha256: hash.digest('hex') };
}
