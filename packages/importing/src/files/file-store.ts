import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import {
  copyFile,
  link,
  mkdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { clearFolder } from './clear-folder.ts';
import { diskError, noSuchUpload } from './file-error.ts';
import { fileName } from './file-name.ts';
import { type Received, receive } from './receive.ts';

/** 2 GiB. */
export const LARGEST_FILE = 2 * 1024 ** 3;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A file that came in and waits to be imported. */
export interface StoredFile extends Received {
  readonly upload: string;
  /** What people call it. */
  readonly name: string;
  readonly path: string;
}

/**
 * The files that were imported, once per content and for good, by the SHA-256 of their bytes; and in
 * `uploads` those that came in and may be, for a day.
 */
export class FileStore {
  readonly #folder: string;
  readonly #uploads: string;

  constructor(folder: string) {
    this.#folder = folder;
    this.#uploads = join(folder, 'uploads');
  }

  /**
   * Takes a file in as it streams.
   * @param told what it is called where it comes from
   * @throws FileError UPLOAD_TOO_LARGE, DISK_FULL, FILES_NOT_WRITABLE
   */
  async receive(
    body: AsyncIterable<Uint8Array>,
    told: string,
    most = LARGEST_FILE,
  ): Promise<StoredFile> {
    await this.#prepare();
    const upload = randomBytes(16).toString('hex');
    const path = join(this.#uploads, upload);
    const received = await receive(body, path, most);
    const file = { upload, name: fileName(told), ...received };
    try {
      await writeFile(`${path}.json`, JSON.stringify(file), { mode: 0o600 });
    } catch (failure) {
      await rm(path, { force: true });
      await rm(`${path}.json`, { force: true });
      throw diskError(failure);
    }
    return { ...file, path };
  }

  /** @throws FileError NO_SUCH_UPLOAD */
  async find(upload: string): Promise<StoredFile> {
    if (!/^[0-9a-f]{32}$/.test(upload)) throw noSuchUpload();
    const path = join(this.#uploads, upload);
    const text = await readFile(`${path}.json`, 'utf8').catch(() => null);
    if (text === null) throw noSuchUpload();
    const file: Omit<StoredFile, 'path'> = JSON.parse(text);
    const now = new Date();
    // Whoever asks for it uses it: its day begins again.
    await Promise.all([path, `${path}.json`].map((one) => utimes(one, now, now).catch(() => {})));
    return { ...file, path };
  }

  /** Keeps a file for good; told twice it is kept once. */
  async keep({ path, sha256 }: StoredFile): Promise<void> {
    const kept = this.#keptPath(sha256);
    try {
      await link(path, kept);
    } catch (failure) {
      const code = failure instanceof Error && 'code' in failure ? failure.code : undefined;
      if (code === 'EEXIST') return;
      await this.#copy(path, kept);
    }
  }

  /** Gives up a kept file that nothing was imported from. */
  async release(sha256: string): Promise<void> {
    await rm(this.#keptPath(sha256), { force: true });
  }

  /** The path of a kept file; null for what is not kept. */
  async kept(sha256: string): Promise<{ path: string; bytes: number } | null> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
    const path = this.#keptPath(sha256);
    const found = await stat(path).catch(() => null);
    return found && { path, bytes: found.size };
  }

  /** Forgets an upload. */
  async drop({ path }: StoredFile): Promise<void> {
    await rm(path, { force: true });
    await rm(`${path}.json`, { force: true });
  }

  /** Clears what came in a day ago and was not asked for since. */
  async clear(now: Date): Promise<void> {
    await clearFolder(this.#uploads, new Date(now.getTime() - DAY_MS));
  }

  #keptPath(sha256: string): string {
    return join(this.#folder, sha256);
  }

  async #prepare(): Promise<void> {
    try {
      await mkdir(this.#uploads, { recursive: true, mode: 0o700 });
    } catch (failure) {
      throw diskError(failure);
    }
  }

  /** For disks that know no links: in whole under its name, or not at all. */
  async #copy(path: string, kept: string): Promise<void> {
    const half = `${kept}.${randomBytes(4).toString('hex')}`;
    try {
      await copyFile(path, half, constants.COPYFILE_EXCL);
      await rename(half, kept);
    } catch (failure) {
      await rm(half, { force: true });
      throw diskError(failure);
    }
  }
}
