import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Keyring, sealStream } from '@minxin/privacy';
import { diskError } from './file-error.ts';
import { readSealed, sealOf } from './read-sealed.ts';

/** Kept files are called by a SHA-256, uploads by 16 random bytes; what else lies there is no content. */
const CONTENT = /^([0-9a-f]{64}|[0-9a-f]{32})$/;

/** The files of some folders that are sealed with another key, or with none; `id` is null for those. */
export async function filesNotSealedWith(folders: readonly string[], current: string | null) {
  const found: { readonly path: string; readonly id: string | null }[] = [];
  for (const folder of folders) {
    for (const name of await readdir(folder).catch(() => [])) {
      const path = join(folder, name);
      if (!CONTENT.test(name) || !(await stat(path)).isFile()) continue;
      const { id } = await sealOf(path);
      if (id !== current || current === null) found.push({ path, id });
    }
  }
  return found;
}

/**
 * Seals them with the current key, one after the other: each is there as it was, or anew. Begun again it
 * goes on where it was.
 * @throws FileError DISK_FULL, FILES_NOT_WRITABLE; PrivacyError KEY_MISSING, SEAL_BROKEN
 */
export async function sealAnew(folders: readonly string[], keys: Keyring): Promise<number> {
  const key = keys.current();
  const files = await filesNotSealedWith(folders, key.id);
  for (const { path } of files) {
    const half = `${path}.${randomBytes(4).toString('hex')}`;
    try {
      const { atime, mtime } = await stat(path);
      const sealed = sealStream(key, readSealed(keys, path));
      await pipeline(sealed, createWriteStream(half, { flags: 'wx', mode: 0o600, flush: true }));
      await utimes(half, atime, mtime);
      await rename(half, path);
    } catch (failure) {
      throw diskError(failure);
    } finally {
      await rm(half, { force: true });
    }
  }
  return files.length;
}
