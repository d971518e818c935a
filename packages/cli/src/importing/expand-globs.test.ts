import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expandGlobs } from './expand-globs.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minxin-globs-'));
  await mkdir(join(folder, '三月'));
  for (const name of ['b.csv', 'a.csv', 'a.xlsx', '.hidden.csv', '三月/c.csv', 'odd[*].csv']) {
    await writeFile(join(folder, name), '');
  }
});
afterAll(() => rm(folder, { recursive: true }));

const found = async (...patterns: readonly string[]) =>
  (await expandGlobs(patterns.map((pattern) => join(folder, pattern)))).map((path) =>
    path.slice(folder.length + 1),
  );

describe('patterns', () => {
  it('find files in the order of their names, without hidden ones', async () => {
    expect(await found('*.csv')).toEqual(['a.csv', 'b.csv', 'odd[*].csv']);
    expect(await found('?.csv', '*/c.*')).toEqual(['a.csv', 'b.csv', '三月/c.csv']);
  });

  it('are files where there is one of that very name', async () => {
    expect(await found('odd[*].csv', 'none.csv')).toEqual(['odd[*].csv', 'none.csv']);
    expect(await expandGlobs(['-'])).toEqual(['-']);
  });

  it('that find nothing are refused', async () => {
    await expect(found('*.json')).rejects.toMatchObject({ kind: 'USAGE' });
  });
});
