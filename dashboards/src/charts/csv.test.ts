import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell, toCsv } from './csv.ts';

const table = {
  columns: [
    { key: 'village', label: '村', numeric: false },
    { key: 'gain', label: '户均增收', unit: '元', numeric: true },
  ],
  rows: [
    [
      { text: '槐树村', value: '槐树村' },
      { text: '12,900', value: 12900 },
    ],
    [
      { text: '=HYPERLINK("x")', value: '=HYPERLINK("x")' },
      { text: '-300', value: -300 },
    ],
    [
      { text: '茶栈村', value: '茶栈村' },
      { text: '—', value: null },
    ],
  ],
};

describe('toCsv', () => {
  test('begins with a byte order mark and holds raw values, one row per line', () => {
    expect(toCsv({ table, simulated: false })).toBe(
      '\uFEFF村,户均增收（元）\r\n槐树村,12900\r\n"\'=HYPERLINK(""x"")",-300\r\n茶栈村,—\r\n',
    );
  });

  test('names made-up detail in every row', () => {
    const lines = toCsv({ table, simulated: true }).trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/,数据性质$/);
    expect(lines.slice(1).every((line) => line.endsWith(',模拟明细'))).toBe(true);
  });
});

describe('csvCell', () => {
  test.each(['=1+1', '+cmd', '-x', '@SUM(A1)', '\tx', '\rx', '-1-1', '+1e3'])(
    'makes %j inert',
    (text) => {
      expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  test.each(['-300', '+9.1', '0', '-0.5', '181887'])('leaves the number %s a number', (text) => {
    expect(csvCell(text)).toBe(text);
  });

  test('no cell starts a formula, and none loses what it held', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = csvCell(text);
        const held = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(held === text || held === `'${text}`).toBe(true);
        expect(/^[=+\-@\t\r]/.test(held) && !/^[+-]\d+(\.\d+)?$/.test(held)).toBe(false);
      }),
    );
  });
});
