import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileContent } from './file-content.ts';
import { writeTogether } from './write-together.ts';

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
/** A file, and then none. */
async function* failing(made: string[]): AsyncGenerator<FileContent> {
  made.push('a.svg');
  yield file('a.svg');
  throw new Error('no data');
}
const read = (name: string) => readFile(join(folder, name), 'utf8');

describe('files that belong together', () => {
  it('take the places of those before and leave others alone', async () => {
    await writeFile(join(folder, 'a.svg'), 'before');
    await writeFile(join(folder, 'mine.txt'), 'mine');
    const written = await writeTogether(folder, () => [file('a.svg'), file('b.svg')]);
    expect(written.map(({ path }) => path)).toEqual(
      ['a.svg', 'b.svg'].map((name) => join(folder, name)),
    );
    expect(written[0]).toMatchObject({ kind: 'svg', bytes: 5 });
    expect(await readdir(folder)).toEqual(['a.svg', 'b.svg', 'mine.txt']);
    expect(await read('a.svg')).toBe('a.svg');
  });
  it('lie in folders of their own where their names say so', async () => {
    await writeTogether(folder, () => [file('charts/a.svg'), file('b.svg')]);
    expect(await readdir(folder)).toEqual(['b.svg', 'charts']);
    expect(await read('charts/a.svg')).toBe('charts/a.svg');
  });
  it('take away what a killed writer left long ago, and leave one at work alone', async () => {
    for (const name of ['.briefing-old', '.briefing-now']) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, 'half.svg'), 'half');
    }
    const long = new Date(Date.now() - 2 * 3_600_000);
    await utimes(join(folder, '.briefing-old'), long, long);
    await writeTogether(folder, () => [file('a.svg')]);
    expect(await readdir(folder)).toEqual(['.briefing-now', 'a.svg']);
  });
  it('leave all as it was when one cannot be made', async () => {
    await writeFile(join(folder, 'a.svg'), 'before');
    const made: string[] = [];
    await expect(writeTogether(folder, () => failing(made))).rejects.toThrow('no data');
    expect(made).toEqual(['a.svg']);
    expect(await readdir(folder)).toEqual(['a.svg']);
    expect(await read('a.svg')).toBe('before');
  });
  it('leave all as it was when one cannot take its place', async () => {
    await writeFile(join(folder, 'a.svg'), 'before');
    await mkdir(join(folder, 'c.svg'));
    await writeFile(join(folder, 'c.svg/kept.txt'), 'kept');
    const files = [file('a.svg'), file('new/b.svg'), file('c.svg')];
    await expect(writeTogether(folder, () => files)).rejects.toMatchObject({
      code: 'BRIEFING_OUT_NOT_WRITABLE',
    });
    expect(await readdir(folder)).toEqual(['a.svg', 'c.svg']);
    expect(await read('a.svg')).toBe('before');
    expect(await read('c.svg/kept.txt')).toBe('kept');
  });
  it('leave no folder behind that was made for them', async () => {
    const deep = join(folder, 'x/y');
    await expect(writeTogether(deep, () => failing([]))).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });
  it('ask for nothing before the folder has proved writable', async () => {
    await writeFile(join(folder, 'file'), '');
    let asked = false;
    const writing = writeTogether(join(folder, 'file'), () => {
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
