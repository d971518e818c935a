import { expect, it } from 'vitest';
import { acceptedLanguage } from './language.ts';

it.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['EN-us,en;q=0.9', 'en'],
  ['zh-CN', 'zh'],
  ['zh-TW,zh;q=0.9,en;q=0.8', 'zh'],
  ['en;q=0.8,zh;q=0.9', 'zh'],
  ['zh;q=0.1,en;q=0.9', 'en'],
  ['zh,en', 'zh'],
  ['en,zh', 'en'],
  ['*', 'zh'],
  ['fr-FR,fr;q=0.9', 'zh'],
  ['fr,en;q=0.3', 'en'],
  ['zh;q=0,en;q=0', 'zh'],
  [';;;', 'zh'],
])('%s is answered in %s', (header, language) => {
  expect(acceptedLanguage(header)).toBe(language);
});
