import { columnsOf, type RecordKind } from '@minxin/records';
import { wordsOf, wordsOutsideBrackets } from '../values/words.ts';
import { aliasesOf } from './all-aliases.ts';

/** What the headers of a kind's columns may be called: by comparable words, the column's Drizzle name. */
export type HeaderWords = ReadonlyMap<string, string>;

const known = new WeakMap<RecordKind, HeaderWords>();

/** Labels stand before aliases, and both before a label without its brackets. */
export function headerWordsOf(kind: RecordKind): HeaderWords {
  const found = known.get(kind) ?? collect(kind);
  known.set(kind, found);
  return found;
}

function collect(kind: RecordKind): HeaderWords {
  const words = new Map<string, string>();
  const columns = columnsOf(kind);
  const add = (word: string, name: string) => {
    if (word !== '' && !words.has(word)) words.set(word, name);
  };
  for (const { name, field } of columns) add(wordsOf(field.label), name);
  for (const { name, publicName } of columns) {
    add(wordsOf(publicName), name);
    add(wordsOf(name), name);
  }
  for (const { name } of columns) {
    for (const header of aliasesOf(kind.type, name).headers ?? []) add(wordsOf(header), name);
  }
  for (const { name, field } of columns) {
    add(wordsOutsideBrackets(field.label), name);
    add(wordsOf(field.labelEn), name);
  }
  return words;
}

/** The column that a header names, by its comparable words in their order. */
export const columnOf = (known: HeaderWords, words: readonly string[]): string | undefined => {
  for (const word of words) {
    const name = known.get(word);
    if (name !== undefined) return name;
  }
  return undefined;
};

/** What a column may be called, for a message that asks for it. */
export const headersFor = (kind: RecordKind, name: string, label: string): readonly string[] => [
  label,
  ...(aliasesOf(kind.type, name).headers ?? []).filter((header) => header !== label).slice(0, 3),
];
