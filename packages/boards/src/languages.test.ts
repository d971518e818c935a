import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '@minxin/commentary';
import { describe, expect, test } from 'vitest';
import type { Bilingual } from './board/bilingual.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
/** Characters that only Chinese is written with, its punctuation too. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !/\.(test|generated)\.ts$/.test(path),
);
const messageFiles = sources.filter((path) => path.endsWith('messages.ts'));

/** All that a file of messages says in a language. */
async function textsIn(language: Language, file: string): Promise<unknown[]> {
  const texts: Record<string, Bilingual<unknown>> = await import(
    new URL(file, import.meta.url).href
  );
  return Object.values(texts).map((both) => both[language]);
}

/** What stands where: texts, functions by the number of what they take. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? 'no text' : 'text';
  if (typeof value === 'function') return `text of ${value.length}`;
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, one]) => [key, shapeOf(one)]));
}

/** Every text, and of functions what they are written as. */
function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf);
  return [String(value)];
}

describe.each(messageFiles)('%s', (file) => {
  test('says the same things in both languages', async () => {
    const [zh, en] = [await textsIn('zh', file), await textsIn('en', file)];
    expect(zh).not.toEqual([]);
    expect(shapeOf(en)).toEqual(shapeOf(zh));
    expect(leavesOf(zh).some((text) => CHINESE.test(text))).toBe(true);
  });

  test('has no Chinese in the English', async () => {
    const texts = leavesOf(await textsIn('en', file));
    expect(texts.filter((text) => CHINESE.test(text))).toEqual([]);
  });
});

/** The code of a file without its comments, where Chinese names a thing for those who read the code. */
const codeOf = (path: string): string =>
  readFileSync(`${folder}${path}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

test('what people read stands in messages, and nowhere else', () => {
  const others = sources.filter((path) => !messageFiles.includes(path));
  expect(others.length).toBeGreaterThan(messageFiles.length);
  expect(others.filter((path) => CHINESE.test(codeOf(path)))).toEqual([]);
});
