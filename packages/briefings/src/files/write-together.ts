import { lstat, mkdir, mkdtemp, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { BriefingError } from '../briefing-error.ts';
import type { FileKind, Files } from './file-content.ts';
import { ASIDE, removeLeftovers } from './leftovers.ts';
import { sha256 } from './sha256.ts';

export interface WrittenFile<Kind extends string = FileKind> {
  readonly path: string;
  readonly kind: Kind;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/**
 * Makes files in a folder so that all of them stand there or none: they are made aside, and only
 * whole ones take their places. A failure leaves the folder as it was; a process that is killed leaves
 * what it made aside, which goes when the folder is next written to.
 * @param make called when the folder has proved to be writable
 * @throws BriefingError BRIEFING_OUT_NOT_WRITABLE naming the folder
 */
export async function writeTogether<Kind extends string>(
  folder: string,
  make: () => Files<Kind>,
): Promise<WrittenFile<Kind>[]> {
  const created = await mkdir(folder, { recursive: true }).catch(refuse(folder));
  await removeLeftovers(folder, Date.now()).catch(refuse(folder));
  // Inside the folder: the place beside it may be another file system, or not ours to write.
  const aside = await mkdtemp(join(folder, ASIDE)).catch(refuse(folder));
  try {
    const files: WrittenFile<Kind>[] = [];
    for await (const { name, kind, content } of make()) {
      await writeWhole(join(aside, name), content).catch(refuse(folder));
      const bytes = content.byteLength;
      files.push({ path: join(folder, name), kind, bytes, sha256: sha256(content) });
    }
    await takePlaces(
      files.map(({ path }) => ({ place: path, made: join(aside, relative(folder, path)) })),
    ).catch(refuse(folder));
    return files;
  } finally {
    await rm(aside, { recursive: true, force: true });
    if (created !== undefined) await removeEmpty(folder, created);
  }
}

async function writeWhole(path: string, content: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content, { flush: true });
}

/** Moves every file to its place; if one can't, the files of before come back. */
async function takePlaces(
  moves: readonly { readonly place: string; readonly made: string }[],
): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  try {
    for (const { place, made } of moves) {
      const [parent, before] = [dirname(place), `${made}.before`];
      const created = await mkdir(parent, { recursive: true });
      if (created !== undefined) undo.unshift(() => removeEmpty(parent, created));
      if (await moved(place, before)) undo.unshift(() => rename(before, place));
      await rename(made, place);
      undo.unshift(() => rm(place));
    }
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
}

/** False where nothing stands at the place. */
async function moved(place: string, to: string): Promise<boolean> {
  const standing = await lstat(place).catch(() => undefined);
  if (standing === undefined) return false;
  if (standing.isDirectory()) throw new Error(`${place} is a folder`);
  await rename(place, to);
  return true;
}

/** Takes away the folders from `last` up to `first` that hold nothing. */
async function removeEmpty(last: string, first: string): Promise<void> {
  for (let folder = resolve(last); ; folder = dirname(folder)) {
    const gone = await rmdir(folder).then(
      () => true,
      () => false,
    );
    if (!gone || folder === resolve(first)) return;
  }
}

const refuse =
  (folder: string) =>
  (error: unknown): never => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BriefingError(
      'BRIEFING_OUT_NOT_WRITABLE',
      `不能写入文件夹 ${folder}（${reason}）；请换一个能写的文件夹，或检查权限和剩余空间。`,
      `Can't write to ${folder}: choose a folder that you may write to, or check its permissions and free space.`,
      { cause: error },
    );
  };
