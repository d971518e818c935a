import { CATALOGUE, columnsOf, RECORD_KINDS } from '@minxin/records';
import { expect, it } from 'vitest';
import { parserOf } from '../values/parser-of.ts';
import { wordsOf, wordsOutsideBrackets } from '../values/words.ts';
import { ALIASES, aliasesOf } from './all-aliases.ts';
import { fillablesOf, isImportable } from './fillable.ts';
import { columnOf, headerWordsOf } from './header-words.ts';

const importable = RECORD_KINDS.filter(isImportable);

it('every alias belongs to a kind and a field that are there', () => {
  const unknown = Object.entries(ALIASES).flatMap(([type, fields]) => {
    const kind = RECORD_KINDS.find((one) => one.type === type);
    const names = kind ? columnsOf(kind).map(({ name }) => name) : [];
    return Object.keys(fields)
      .filter((field) => !names.includes(field))
      .map((field) => `${type}.${field}`);
  });
  expect(unknown).toEqual([]);
});

it('no header leads to two fields of a kind', () => {
  const doubtful = RECORD_KINDS.flatMap((kind) => {
    const named = columnsOf(kind).flatMap(({ name, publicName, field }) =>
      [field.label, publicName, ...(aliasesOf(kind.type, name).headers ?? [])].map(
        (header) => [wordsOf(header), name] as const,
      ),
    );
    return named
      .filter(([word, name]) => headerWordsOf(kind).get(word) !== name)
      .map(([word, name]) => `${kind.type}.${name}: ${word}`);
  });
  expect(doubtful).toEqual([]);
});

it('every field of every kind that a file may bring is found by its label and by its contract name', () => {
  for (const kind of importable) {
    for (const { column } of fillablesOf(kind, CATALOGUE)) {
      const words = headerWordsOf(kind);
      const found = [column.field.label, ` * ${column.field.label}（必填） `, column.publicName];
      expect(
        found.map((header) => columnOf(words, [wordsOf(header), wordsOutsideBrackets(header)])),
      ).toEqual(found.map(() => column.name));
    }
  }
});

it('the words for values lead to values that the column takes', () => {
  for (const kind of importable) {
    for (const { column, isCode } of fillablesOf(kind, CATALOGUE)) {
      const { values } = aliasesOf(kind.type, column.name);
      const parse = parserOf(column, { isCode, ...(values && { values }) });
      for (const [word, value] of Object.entries(values ?? {})) {
        expect(parse(word), `${kind.type}.${column.name} ${word}`).toBe(value || null);
      }
    }
  }
});
