import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { keyMissing, PrivacyError } from '../privacy-error.ts';
import { type Key, newKey } from './key.ts';
import { keyText, readKey } from './key-text.ts';
import type { Keyring } from './keyring.ts';

/**
 * The ring of a key file. It is made with one key when the first is asked for, and read again when another
 * process has changed it: a server goes on sealing with the key that is the last now.
 */
export class KeyFile implements Keyring {
  readonly path: string;
  #keys: readonly Key[] = [];
  #seen = '';

  constructor(path: string) {
    this.path = path;
  }

  all(): readonly Key[] {
    const found = statOf(this.path);
    if (!found) return this.#take([], '');
    const stamp = `${found.ino} ${found.size} ${found.mtimeMs}`;
    if (stamp === this.#seen) return this.#keys;
    refuseExposed(this.path, found);
    return this.#take(readKeys(this.path), stamp);
  }

  current(): Key {
    const last = this.all().at(-1);
    if (last) return last;
    this.#make();
    const [made] = this.all();
    if (made) return made;
    throw unreadable(this.path);
  }

  named(id: string): Key {
    const of = (keys: readonly Key[]) => keys.find((key) => key.id === id);
    const found = of(this.#keys) ?? of(this.all());
    if (found) return found;
    throw keyMissing(id);
  }

  /** @throws PrivacyError KEYS_NOT_WRITABLE */
  replace(keys: readonly Key[]): void {
    const half = this.#write(keys);
    renameSync(half, this.path);
  }

  /** Whoever of two comes second takes what the first made. */
  #make(): void {
    const half = this.#write([newKey()]);
    try {
      linkSync(half, this.path);
    } catch (failure) {
      if (!(failure instanceof Error && 'code' in failure && failure.code === 'EEXIST'))
        throw notWritable(this.path, failure);
    } finally {
      rmSync(half, { force: true });
    }
  }

  #write(keys: readonly Key[]): string {
    const half = `${this.path}.${randomBytes(4).toString('hex')}`;
    try {
      mkdirSync(dirname(this.path), { recursive: true, mode: 0o700 });
      const file = openSync(half, 'wx', 0o600);
      writeSync(file, `${JSON.stringify({ keys: keys.map(keyText) }, null, 2)}\n`);
      fsyncSync(file);
      closeSync(file);
      return half;
    } catch (failure) {
      throw notWritable(this.path, failure);
    }
  }

  #take(keys: readonly Key[], stamp: string): readonly Key[] {
    this.#keys = keys;
    this.#seen = stamp;
    return keys;
  }
}

/** Undefined where there is no such file, nor a folder that could hold it. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (failure) {
    const isNoFolder = failure instanceof Error && 'code' in failure && failure.code === 'ENOTDIR';
    if (isNoFolder) return undefined;
    throw unreadable(path, failure);
  }
}

function readKeys(path: string): readonly Key[] {
  try {
    const { keys }: { keys: readonly string[] } = JSON.parse(readFileSync(path, 'utf8'));
    const read = keys.map(readKey);
    if (read.length > 0 && read.every((key) => key !== undefined)) return read;
  } catch (failure) {
    throw unreadable(path, failure);
  }
  throw unreadable(path);
}

/** Windows knows no such rights: there the data home's own are what holds. */
function refuseExposed(path: string, { mode }: Stats): void {
  if (process.platform === 'win32' || (mode & 0o077) === 0) return;
  throw new PrivacyError('KEYS_EXPOSED', {
    zh: `密钥文件 ${path} 能被其他用户读取。请执行 chmod 600 后重试。`,
    en: `Others may read the key file ${path}. Run chmod 600 on it, then try again.`,
  });
}

const unreadable = (path: string, cause?: unknown): PrivacyError =>
  new PrivacyError(
    'KEYS_UNREADABLE',
    {
      zh: `密钥文件 ${path} 无法识别。请从备份恢复；没有它，个人信息无法读取。`,
      en: `The key file ${path} can't be read. Restore it from a backup: without it nothing of persons can be opened.`,
    },
    { cause },
  );

const notWritable = (path: string, cause: unknown): PrivacyError =>
  new PrivacyError(
    'KEYS_NOT_WRITABLE',
    {
      zh: `密钥文件 ${path} 不能写入。请管理员检查数据目录的权限和空间。`,
      en: `The key file ${path} can't be written. Check the rights and the room of the data home.`,
    },
    { cause },
  );
