import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { clearFolder } from './clear-folder.ts';
import { diskError } from './file-error.ts';

/** Copies of sealed files in the clear, each for one piece of work, named after the process that made it. */
export class OpenCopies {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Has `work` read a copy of a stream; it goes whatever comes. */
  async of<Result>(
    clear: AsyncIterable<Buffer>,
    work: (path: string) => Promise<Result>,
  ): Promise<Result> {
    const path = join(this.#folder, `${process.pid}-${randomBytes(8).toString('hex')}`);
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      await pipeline(clear, createWriteStream(path, { flags: 'wx', mode: 0o600 })).catch(
        (failure) => {
          throw diskError(failure);
        },
      );
      return await work(path);
    } finally {
      await rm(path, { force: true });
    }
  }

  /** Removes what processes that are no more left behind, and whatever was made before an instant. */
  async clear(before: Date): Promise<void> {
    for (const name of await readdir(this.#folder).catch(() => [])) {
      if (!isRunning(Number.parseInt(name, 10)))
        await rm(join(this.#folder, name), { force: true });
    }
    await clearFolder(this.#folder, before);
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (failure) {
    // It runs, and belongs to somebody else.
    return failure instanceof Error && 'code' in failure && failure.code === 'EPERM';
  }
}
