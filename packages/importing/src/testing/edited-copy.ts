import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A copy of a file, with its text changed, in a temporary folder of its own; its name stays. */
export async function editedCopy(path: string, edit: (text: string) => string): Promise<string> {
  const copy = join(await mkdtemp(join(tmpdir(), 'minxin-import-')), basename(path));
  await writeFile(copy, edit(await readFile(path, 'utf8')));
  return copy;
}
