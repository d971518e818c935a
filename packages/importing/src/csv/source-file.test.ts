import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { readSourceFile } from './source-file.ts';

const written = async (bytes: Uint8Array) => {
  const path = join(await scratchFolder(), 'towns.csv');
  await writeFile(path, bytes);
  return path;
};

test('a byte order mark is no part of the text, but of the hash', async () => {
  const plain = await readSourceFile(await written(Buffer.from('code')));
  const marked = await readSourceFile(await written(Buffer.from('\u{FEFF}code')));
  expect(plain.text).toBe('code');
  expect(marked.text).toBe('code');
  expect(plain.sha256).toBe('5694d08a2e53ffcae0c3103e5ad6f6076abd960eb1f8a56577040bc1028f702b');
  expect(marked.sha256).not.toBe(plain.sha256);
});

test('text in another encoding is refused', async () => {
  const gb18030 = await written(Buffer.from([0xba, 0xba, 0xb1, 0xf5]));
  await expect(readSourceFile(gb18030)).rejects.toMatchObject({
    code: 'NOT_UTF8',
    file: 'towns.csv',
  });
});
