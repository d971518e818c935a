import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FileContent, writeTogether } from './write-together.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-together-'));
});
afterEach(() => rm(folder, { recursive: true }));

const file = (name: string, text = name): FileContent => ({
  name,
  kind: 'svg',
  content: Buffer.from(text),
});
const read = (name: string) => readFile(join(folder, name), 'utf8');

describe('files that belong together', () => {
  it('take the places of those before and leave others alone', async () => {
    await writeFile(join(folder, 'a.svg'), 'before');
    await writeFile(join(folder, 'mine.txt'), 'mine');
    const written = await writeTogether(folder, async () => [file('a.svg'), file('b.svg')]);
    expect(written.map(({ path }) => path)).toEqual(
      ['a.svg', 'b.svg'].map((name) => join(folder, name)),
    );
    expect(written[0]).toMatchObject({ kind: 'svg', bytes: 5 });
    expect(await readdir(folder)).toEqual(['a.svg', 'b.svg', 'mine.txt']);
    expect(await read('a.svg')).toBe('a.svg');
  });
  it('leave all as it was when one cannot be made', async () => {
    await writeFile(join(folder, 'a.svg'), 'before');
    await expect(writeTogether(folder, () => Promise.reject(new Error('no data')))).rejects.toThrow(
      'no data',
    );
    expect(await readdir(folder)).toEqual(['a.svg']);
    expect(await read('a.svg')).toBe('before');
  });
  it('leave all as it was when one cannot take its place', async () => {
    await writeFile(join(folder, 'a.svg'), 'before');
    await mkdir(join(folder, 'c.svg'));
    await writeFile(join(folder, 'c.svg/kept.txt'), 'kept');
    const files = [file('a.svg'), file('b.svg'), file('c.svg')];
    await expect(writeTogether(folder, async () => files)).rejects.toMatchObject({
      code: 'BRIEFING_OUT_NOT_WRITABLE',
    });
    expect(await readdir(folder)).toEqual(['a.svg', 'c.svg']);
    expect(await read('a.svg')).toBe('before');
    expect(await read('c.svg/kept.txt')).toBe('kept');
  });
  it('leave no folder behind that was made for them', async () => {
    const deep = join(folder, 'x/y');
    await expect(writeTogether(deep, () => Promise.reject(new Error('no data')))).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });
  it('ask for nothing before the folder has proved writable', async () => {
    await writeFile(join(folder, 'file'), '');
    let asked = false;
    const writing = writeTogether(join(folder, 'file'), async () => {
      asked = true;
      return [];
    });
    await expect(writing).rejects.toMatchObject({
      code: 'BRIEFING_OUT_NOT_WRITABLE',
      message: expect.stringContaining(join(folder, 'file')),
    });
    expect(asked).toBe(false);
  });
});
