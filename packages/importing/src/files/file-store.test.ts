import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { keyringOf } from '@minxin/privacy';
import { OLDER_TEST_KEY, TEST_KEY, TEST_KEYS } from '@minxin/privacy/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileStore } from './file-store.ts';

let folder: string;
let store: FileStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minxin-files-'));
  store = new FileStore(folder, TEST_KEYS);
});
afterEach(() => rm(folder, { recursive: true }));

async function* bytes(...texts: readonly string[]) {
  for (const text of texts) yield Buffer.from(text);
}
const uploads = () => readdir(join(folder, 'uploads'));
const code = (failing: Promise<unknown>) =>
  failing.then(
    () => null,
    (failure) => failure.code,
  );

describe('a file that comes in', () => {
  it('is found by a name of its own, with its hash and what people call it', async () => {
    const stored = await store.receive(bytes('工单', '编号\n'), '../三月.csv');
    const sha256 = createHash('sha256').update('工单编号\n').digest('hex');
    expect(stored).toMatchObject({ name: '三月.csv', bytes: 13, sha256 });
    expect(await store.find(stored.upload)).toEqual(stored);
    expect(await store.open(stored, (path) => readFile(path, 'utf8'))).toBe('工单编号\n');
    expect(await store.kept(sha256)).toBeNull();
  });

  it('leaves nothing where it is too large, or breaks off', async () => {
    expect(await code(store.receive(bytes('123', '456'), 'a', 5))).toBe('UPLOAD_TOO_LARGE');
    async function* broken() {
      yield Buffer.from('half');
      throw new Error('aborted');
    }
    await expect(store.receive(broken(), 'a')).rejects.toThrow('aborted');
    expect(await uploads()).toEqual([]);
  });

  it('is refused with what to do where the folder is none', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    expect(await code(new FileStore(file, TEST_KEYS).receive(bytes('a'), 'a'))).toBe(
      'FILES_NOT_WRITABLE',
    );
  });

  it.each(['', '../../etc/passwd', 'f'.repeat(32), '%00'])('%j is no upload', async (upload) => {
    expect(await code(store.find(upload))).toBe('NO_SUCH_UPLOAD');
  });

  it('goes after a day, unless it is kept', async () => {
    const kept = await store.receive(bytes('kept'), 'kept.csv');
    await store.keep(kept);
    await store.clear(new Date(Date.now() + 23 * 3_600_000));
    expect(await uploads()).toHaveLength(2);
    await store.clear(new Date(Date.now() + 25 * 3_600_000));
    expect(await uploads()).toEqual([]);
    expect(await store.kept(kept.sha256)).toMatchObject({ bytes: 4 });
    expect(await store.kept('../uploads')).toBeNull();
  });

  it('is kept once, however often it comes', async () => {
    const first = await store.receive(bytes('same'), 'a.csv');
    const second = await store.receive(bytes('same'), 'b.csv');
    await Promise.all([store.keep(first), store.keep(second), store.keep(second)]);
    expect((await readdir(folder)).toSorted()).toEqual([first.sha256, 'uploads'].toSorted());
    expect(first.upload).not.toBe(second.upload);
  });
});

describe('at rest', () => {
  it('a file is sealed, and lies in the clear only while it is read', async () => {
    const stored = await store.receive(bytes('张三,19900000001'), 'a.csv');
    await store.keep(stored);
    for (const path of [stored.path, join(folder, stored.sha256)]) {
      expect((await readFile(path)).includes('19900000001')).toBe(false);
    }
    await expect(
      store.open(stored, async (path) => {
        expect(await readFile(path, 'utf8')).toBe('张三,19900000001');
        throw new Error('unreadable');
      }),
    ).rejects.toThrow('unreadable');
    expect(await readdir(join(folder, 'open'))).toEqual([]);
  });

  it('a copy that a process left behind goes, one that is being read stays', async () => {
    const stored = await store.receive(bytes('read'), 'a.csv');
    await store.open(stored, async (path) => {
      await writeFile(join(folder, 'open', '999999999-left'), 'left');
      await store.clear(new Date());
      expect(await readdir(join(folder, 'open'))).toEqual([basename(path)]);
    });
  });

  it('all files are sealed anew with the current key, those in the clear too', async () => {
    const old = new FileStore(folder, keyringOf([OLDER_TEST_KEY]));
    const stored = await old.receive(bytes('old'), 'a.csv');
    await old.keep(stored);
    const clear = createHash('sha256').update('clear').digest('hex');
    await writeFile(join(folder, clear), 'clear');
    expect(await store.sealedWith(OLDER_TEST_KEY.id)).toBe(2);
    expect(await store.sealAnew()).toBe(3);
    expect(await store.sealAnew()).toBe(0);
    expect(await store.sealedWith(OLDER_TEST_KEY.id)).toBe(0);
    const alone = new FileStore(folder, keyringOf([TEST_KEY]));
    expect(await alone.open(stored, (path) => readFile(path, 'utf8'))).toBe('old');
    expect(await alone.kept(clear)).toMatchObject({ bytes: 5 });
    expect((await readFile(join(folder, clear))).includes('clear')).toBe(false);
  });
});
