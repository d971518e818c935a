import { describe, expect, test } from 'vitest';
import { ImportError } from '../import-error.ts';
import { readRecords } from './read-records.ts';

const read = (text: string) => {
  const rows: [number, string, string][] = [];
  const file = { name: 'towns.csv', sha256: '', text };
  for (const row of readRecords(file, ['code', 'name'])) {
    rows.push([row.line, row.text('code'), row.text('name')]);
  }
  return rows;
};

const refusal = (text: string) => {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof ImportError) return [error.code, error.row, error.column];
    throw error;
  }
};

describe('rows of a CSV file', () => {
  test('carry their line in the file, whatever the order of columns', () => {
    expect(read('name,code\n老城街道,001\n\n关庙镇,"100"\n')).toEqual([
      [2, '001', '老城街道'],
      [4, '100', '关庙镇'],
    ]);
  });

  test.each([
    ['a column is missing', 'code\n001\n', ['MISSING_COLUMN', 1, 'name']],
    ['a column is not known', 'code,name,note\n001,a,b\n', ['UNKNOWN_COLUMN', 1, 'note']],
    ['a column stands twice', 'code,name,name\n001,a,b\n', ['DUPLICATE_COLUMN', 1, 'name']],
    ['a row is short', 'code,name\n001,a\n002\n', ['MALFORMED_CSV', 3, undefined]],
    ['a quote stays open', 'code,name\n001,"a\n', ['UNCLOSED_QUOTE', 2, undefined]],
    ['a cell is empty', 'code,name\n001,a\n002, \n', ['BAD_VALUE', 3, 'name']],
    ['there are no rows', 'code,name\n', ['EMPTY_FILE', undefined, undefined]],
  ])('are refused when %s', (_case, text, refused) => {
    expect(refusal(text)).toEqual(refused);
  });
});
