import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textCell } from './cells.ts';
import { tableCsv } from './table-csv.ts';

const table = {
  columns: [
    { key: 'village', label: '村', numeric: false },
    { key: 'gain', label: '户均增收', unit: '元', numeric: true },
  ],
  rows: [
    [textCell('槐树村'), { text: '12,900', value: 12900 }],
    [textCell('=HYPERLINK("x")'), { text: '-300', value: -300 }],
    [textCell('茶栈村'), { text: '—', value: null }],
  ],
};

test('begins with a byte order mark and holds raw values, one row per line', () => {
  expect(tableCsv({ table, simulated: false, language: 'zh' })).toBe(
    '\uFEFF村,户均增收（元）\r\n槐树村,12900\r\n"\'=HYPERLINK(""x"")",-300\r\n茶栈村,—\r\n',
  );
});

test('names made-up detail in every row', () => {
  const lines = tableCsv({ table, simulated: true, language: 'zh' }).trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/,数据性质$/);
  expect(lines.slice(1).every((line) => line.endsWith(',模拟明细'))).toBe(true);
});

test('no cell starts a formula, and none loses what it held', () => {
  const columns = [{ key: 'text', label: '说明', numeric: false }];
  fc.assert(
    fc.property(fc.string(), (text) => {
      const rows = [[textCell(text)]];
      const csv = tableCsv({ table: { columns, rows }, simulated: false, language: 'zh' });
      const cell = csv.slice(csv.indexOf('\r\n') + 2, -2);
      const held = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect([text, `'${text}`]).toContain(held);
      expect(/^'*[=+\-@\t\r]/.test(text) && held === text).toBe(/^'*[+-]\d+(\.\d+)?$/.test(text));
    }),
  );
});
