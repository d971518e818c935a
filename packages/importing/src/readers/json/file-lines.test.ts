import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { type FileLine, fileLines } from './file-lines.ts';

async function linesOf(text: string, longest = 1000): Promise<FileLine[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lines-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'file');
  await writeFile(path, text);
  const lines = [];
  for await (const line of fileLines(path, longest)) lines.push(line);
  return lines;
}

test('lines with their places in bytes', async () => {
  const lines = await linesOf('甲\n\nab');
  expect(lines.map(({ number, start, bytes }) => [number, start, String(bytes)])).toEqual([
    [1, 0, '甲'],
    [2, 4, ''],
    [3, 5, 'ab'],
  ]);
});

test('a line that is too long is passed over with its length', async () => {
  const lines = await linesOf(`a\n${'b'.repeat(400_000)}\nc\n`, 300_000);
  expect(lines.map(({ bytes }) => bytes?.toString() ?? null)).toEqual(['a', null, 'c']);
  expect(lines[1]).toMatchObject({ start: 2, length: 400_000 });
});

test('put together again they are the text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[^\n]*$/)), async (parts) => {
      const text = Buffer.from(parts.map((part) => `${part}\n`).join('')).toString();
      const lines = await linesOf(text);
      expect(lines.map(({ bytes }) => `${bytes}\n`).join('')).toBe(text);
    }),
    { numRuns: 30 },
  );
});
