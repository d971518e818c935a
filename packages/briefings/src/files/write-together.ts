import { createHash } from 'node:crypto';
import { lstat, mkdir, mkdtemp, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { BriefingError } from '../briefing-error.ts';

export type FileKind = 'svg' | 'png' | 'pdf';

export interface FileContent {
  readonly name: string;
  readonly kind: FileKind;
  readonly content: Buffer;
}

export interface WrittenFile {
  readonly path: string;
  readonly kind: FileKind;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/**
 * Makes files in a folder so that all of them stand there or none: they are made aside, and only
 * whole ones take their places. A failure leaves the folder as it was.
 * @param make called when the folder has proved to be writable
 * @throws BriefingError BRIEFING_OUT_NOT_WRITABLE naming the folder
 */
export async function writeTogether(
  folder: string,
  make: () => Promise<readonly FileContent[]>,
): Promise<WrittenFile[]> {
  const created = await mkdir(folder, { recursive: true }).catch(refuse(folder));
  // Inside the folder: the place beside it may be another file system, or not ours to write.
  const aside = await mkdtemp(join(folder, '.briefing-')).catch(refuse(folder));
  try {
    const files = await make();
    try {
      for (const { name, content } of files) await writeFile(join(aside, name), content);
      await takePlaces(
        folder,
        aside,
        files.map(({ name }) => name),
      );
    } catch (error) {
      refuse(folder)(error);
    }
    return files.map(({ name, kind, content }) => ({
      path: join(folder, name),
      kind,
      bytes: content.byteLength,
      sha256: createHash('sha256').update(content).digest('hex'),
    }));
  } finally {
    await rm(aside, { recursive: true, force: true });
    if (created !== undefined) await removeEmpty(folder, created);
  }
}

/** Moves every file to its place; if one can't, the files of before come back. */
async function takePlaces(folder: string, aside: string, names: readonly string[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const name of names) {
      const [place, before] = [join(folder, name), join(aside, `${name}.before`)];
      if (await moved(place, before)) undo.unshift(() => rename(before, place));
      await rename(join(aside, name), place);
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
