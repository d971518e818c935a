import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RecordScanner } from './record-scanner.ts';

interface Spectrum {
  readonly name: string;
  readonly csv: string;
  readonly records: readonly Readonly<Record<string, string>>[];
}

const spectrum: Spectrum[] = JSON.parse(
  readFileSync(new URL('./csv-spectrum.json', import.meta.url), 'utf8'),
);

const scan = (text: string, delimiter = ',') =>
  new RecordScanner('a.csv', delimiter).scan(text, true);
const cells = (text: string) => scan(text).map((record) => record.cells);

const scanInPieces = (text: string, size: number) => {
  const scanner = new RecordScanner('a.csv', ',');
  const records = [];
  for (let at = 0; at < text.length; at += size) {
    records.push(...scanner.scan(text.slice(at, at + size), false));
  }
  return [...records, ...scanner.scan('', true)];
};

test.each(spectrum)('csv-spectrum: $name', ({ csv, records }) => {
  const [header = [], ...rows] = cells(csv);
  const read = rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])));
  expect(read).toEqual(records);
});

describe('records', () => {
  test('begin at their line, whatever ends the lines and stands in quotes', () => {
    expect(scan('a\r\n"b\n\rc"\rd\n\n"e"')).toEqual([
      { line: 1, cells: ['a'] },
      { line: 2, cells: ['b\n\rc'] },
      { line: 5, cells: ['d'] },
      { line: 6, cells: [''] },
      { line: 7, cells: ['e'] },
    ]);
  });

  test('keep their empty cells and their blanks', () => {
    expect(cells('a,, b ,\n,\n')).toEqual([
      ['a', '', ' b ', ''],
      ['', ''],
    ]);
  });

  test('keep a quote inside an unquoted cell as text', () => {
    expect(cells('5" pipe,a""b')).toEqual([['5" pipe', 'a""b']]);
  });

  test('have blanks after a closing quote dropped', () => {
    expect(cells('"a" ,b\n"c"  ')).toEqual([['a', 'b'], ['c']]);
  });

  test('are the same however the text is cut into pieces', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ',', '\r', '\n', '"', '""', '"x",', '汉'),
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 5 }), (csv, size) => {
        const outcome = (read: () => unknown) => {
          try {
            return read();
          } catch (error) {
            return String(error);
          }
        };
        expect(outcome(() => scanInPieces(csv, size))).toEqual(outcome(() => scan(csv)));
      }),
    );
  });

  test('come back as they were written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '\r', '\n', '"', ' ', '=1', '汉字') });
    const rows = fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        expect(cells(table.map((row) => row.map(quoted).join(',')).join('\r\n'))).toEqual(table);
      }),
    );
  });
});

describe('a text is refused', () => {
  test.each([
    ['a quote stays open', 'a\n"b\nc', 'UNCLOSED_QUOTE', 2],
    ['a quote stays open after one with a line end', 'a\n"b\nc","d\n', 'UNCLOSED_QUOTE', 3],
    ['text follows a closing quote', 'a\n"b"c\n', 'MALFORMED_CSV', 2],
    ['there is a NUL character', 'a\nb\nc\0', 'NUL_BYTE', 3],
  ])('when %s', (_case, text, code, row) => {
    expect(() => scan(text)).toThrow(expect.objectContaining({ code, row }));
    expect(() => scanInPieces(text, 1)).toThrow(expect.objectContaining({ code, row }));
  });

  test('when a record never ends, before it fills the memory', () => {
    const scanner = (start: string) => {
      const one = new RecordScanner('a.csv', ',');
      one.scan(start, false);
      for (let piece = 0; piece < 20; piece += 1) one.scan('x'.repeat(100_000), false);
    };
    expect(() => scanner('a\nb\n"')).toThrow(
      expect.objectContaining({ code: 'UNCLOSED_QUOTE', row: 3 }),
    );
    expect(() => scanner('a\nb\n')).toThrow(
      expect.objectContaining({ code: 'RECORD_TOO_LONG', row: 3 }),
    );
  });

  test('in Chinese as well', () => {
    expect(() => scan('"a')).toThrow(
      expect.objectContaining({
        messageZh: 'a.csv，第 1 行：这一行开始的引号没有结束。请补上引号，或删除多余的引号。',
      }),
    );
  });
});
