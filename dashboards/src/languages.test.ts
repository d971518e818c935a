import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));
/** Characters that only Chinese is written with, its punctuation too. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Files that hold Chinese and are no messages, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'app/LanguageSwitch.vue': 'each language names itself',
  'briefing/schedule/schedule-order.ts': 'what parts addresses, as Chinese keyboards write it',
};

const loaders = import.meta.glob<Record<string, unknown>>('./**/*messages.ts');
const messageFiles = Object.keys(loaders).map((path) => path.slice('./'.length));

/** All that a file of messages says, as a reader of a language gets it. */
async function textsIn(language: 'zh' | 'en', file: string): Promise<Record<string, unknown>> {
  vi.resetModules();
  vi.stubGlobal('localStorage', { getItem: () => language });
  return { ...(await loaders[`./${file}`]?.()) };
}
afterEach(() => vi.unstubAllGlobals());

/** What stands where: texts, empty texts, functions by the number of what they take. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? 'no text' : 'text';
  if (typeof value === 'function') return `text of ${value.length}`;
  if (Array.isArray(value)) return [...new Set(value.map(shapeOf))];
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, one]) => [key, shapeOf(one)]));
}

/** Every text, and of functions what they are written as. */
function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf);
  return [String(value)];
}

describe.each(messageFiles)('%s', (file) => {
  test('says the same things in both languages', async () => {
    const zh = await textsIn('zh', file);
    const en = await textsIn('en', file);
    expect(Object.keys(zh)).not.toEqual([]);
    expect(shapeOf(en)).toEqual(shapeOf(zh));
    expect(leavesOf(zh).some((text) => CHINESE.test(text))).toBe(true);
  });

  test('has no Chinese in the English', async () => {
    const texts = leavesOf(await textsIn('en', file));
    expect(texts.filter((text) => CHINESE.test(text))).toEqual([]);
  });
});

const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.(ts|vue)$/.test(path) && !/\.(test|fixture)\.ts$|^(generated|testing)\//.test(path),
);

/** The code of a file without its comments, where Chinese names a thing for those who read the code. */
const codeOf = (path: string): string =>
  readFileSync(`${folder}${path}`, 'utf8').replaceAll(
    /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<!:)\/\/.*$/gm,
    '',
  );

test('what people read stands in messages, and nowhere else', () => {
  const others = sources.filter((path) => !messageFiles.includes(path));
  expect(others.length).toBeGreaterThan(messageFiles.length);
  const chinese = others.filter((path) => CHINESE.test(codeOf(path)));
  expect(chinese.toSorted()).toEqual(Object.keys(EXCEPTIONS).toSorted());
});
