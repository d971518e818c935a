import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toldOf } from './told.ts';

let folder: string;
let mapping: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minxin-told-'));
  mapping = join(folder, 'a=b.yaml');
  await writeFile(mapping, 'name: x\nkind: 承办单位\ncolumns: { code: 甲, name: 乙 }');
});
afterAll(() => rm(folder, { recursive: true }));

const nothing = { sheet: undefined, encoding: undefined, delimiter: undefined };
const told = (kinds: readonly string[], mappings: readonly string[] = []) =>
  toldOf({ ...nothing, kinds, mappings });

describe('what arguments tell', () => {
  it('is of the file, or of one sheet', async () => {
    expect(await told(['热线工单', '三月=承办单位', 'a=b=HotlineCategory'])).toEqual({
      kind: '热线工单',
      sheets: [
        { sheet: '三月', kind: '承办单位' },
        { sheet: 'a=b', kind: 'HotlineCategory' },
      ],
    });
    expect(await told([])).toEqual({});
  });

  it('is a mapping of the file where such a file is there, else of a sheet', async () => {
    const saved = { saved: { name: 'x' } };
    expect(await told([], [mapping])).toMatchObject({ mapping: saved });
    const beside = join(folder, 'c.yaml');
    await writeFile(beside, 'name: x\nkind: 承办单位\ncolumns: { code: 甲, name: 乙 }');
    expect(await told(['三月=承办单位'], [`四月=${beside}`])).toMatchObject({
      sheets: [
        { sheet: '三月', kind: '承办单位' },
        { sheet: '四月', mapping: saved },
      ],
    });
  });

  it('is refused where it contradicts itself', async () => {
    await expect(told(['三月=承办单位', '三月=热线工单'])).rejects.toMatchObject({ kind: 'USAGE' });
    await expect(told(['承办单位', '热线工单'])).rejects.toMatchObject({ kind: 'USAGE' });
  });
});
