import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { scratchFolder } from './scratch-folder.ts';

/** A copy of a file, with its text changed, in a temporary folder of its own; its name stays. */
export async function editedCopy(path: string, edit: (text: string) => string): Promise<string> {
  const copy = join(await scratchFolder(), basename(path));
  await writeFile(copy, edit(await readFile(path, 'utf8')));
  return copy;
}
