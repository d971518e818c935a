import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Keyring } from '@minxin/privacy';
import { clearFolder } from './clear-folder.ts';
import { diskError, noSuchUpload } from './file-error.ts';
import { fileName } from './file-name.ts';
import { OpenCopies } from './open-copies.ts';
import { readSealed, sealedLength } from './read-sealed.ts';
import { type Received, receive } from './receive.ts';
import { filesNotSealedWith, sealAnew } from './seal-anew.ts';

/** 2 GiB. */
export const LARGEST_FILE = 2 * 1024 ** 3;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A file that came in and waits to be imported. */
export interface StoredFile extends Received {
  readonly upload: string;
  /** What people call it. */
  readonly name: string;
  /** Where it lies, sealed. */
  readonly path: string;
}

/** A file that is kept, in the clear as it is read. */
export interface KeptFile {
  readonly bytes: number;
  read(): AsyncIterable<Buffer>;
}

/**
 * The files that were imported, once per content and for good, by the SHA-256 of their bytes; and in
 * `uploads` those that came in and may be, for a day. Any may tell of persons: all are sealed as they
 * come, and lie in the clear, in `open`, only while one is read.
 */
export class FileStore {
  readonly #folder: string;
  readonly #uploads: string;
  readonly #keys: Keyring;
  readonly #copies: OpenCopies;

  constructor(folder: string, keys: Keyring) {
    this.#folder = folder;
    this.#uploads = join(folder, 'uploads');
    this.#keys = keys;
    this.#copies = new OpenCopies(join(folder, 'open'));
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
    const received = await receive(body, path, this.#keys.current(), most);
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

  /** Null for what is not kept. */
  async kept(sha256: string): Promise<KeptFile | null> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
    const path = this.#keptPath(sha256);
    const bytes = await sealedLength(path).catch(() => null);
    return bytes === null ? null : { bytes, read: () => readSealed(this.#keys, path) };
  }

  /**
   * Has `work` read a file, from a copy in the clear that goes when it is done.
   * @throws FileError DISK_FULL, FILES_NOT_WRITABLE; PrivacyError KEY_MISSING, SEAL_BROKEN
   */
  open<Result>(
    { path }: Pick<StoredFile, 'path'>,
    work: (path: string) => Promise<Result>,
  ): Promise<Result> {
    return this.#copies.of(readSealed(this.#keys, path), work);
  }

  /** Seals with the current key what another key, or none, has sealed; how many files. */
  sealAnew(): Promise<number> {
    return sealAnew([this.#folder, this.#uploads], this.#keys);
  }

  /** How many files a key is needed for. */
  async sealedWith(id: string): Promise<number> {
    const files = await filesNotSealedWith([this.#folder, this.#uploads], null);
    return files.filter((file) => file.id === id).length;
  }

  /** Forgets an upload. */
  async drop({ path }: StoredFile): Promise<void> {
    await rm(path, { force: true });
    await rm(`${path}.json`, { force: true });
  }

  /** Clears what came in a day ago and was not asked for since. */
  async clear(now: Date): Promise<void> {
    const yesterday = new Date(now.getTime() - DAY_MS);
    await clearFolder(this.#uploads, yesterday);
    await this.#copies.clear(yesterday);
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
