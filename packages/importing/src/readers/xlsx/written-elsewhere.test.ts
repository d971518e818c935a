import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { rowsOfContent } from '../../testing/files.ts';

test('a workbook of another program is read as it shows its cells', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('台账', { state: 'hidden' });
  sheet.addRow(['汉滨区台账']);
  sheet.mergeCells('A1:C1');
  sheet.addRow(['村代码', '时间', '金额']);
  sheet.addRow([610902100201, new Date(Date.UTC(2019, 2, 5, 14, 30)), 0.1 + 0.2]);
  sheet.getCell('B3').numFmt = 'yyyy"年"m"月"d"日" h:mm';
  sheet.addRow([
    { richText: [{ text: '老城' }, { font: { bold: true }, text: '街道' }] },
    { formula: 'C3*2', result: 0.6 },
    { text: '附件', hyperlink: 'https://example.org/' },
  ]);
  const content = new Uint8Array(await book.xlsx.writeBuffer());
  expect((await rowsOfContent(content)).map(({ cells }) => cells)).toEqual([
    ['汉滨区台账', '汉滨区台账', '汉滨区台账'],
    ['村代码', '时间', '金额'],
    ['610902100201', '2019-03-05 14:30:00', '0.3'],
    ['老城街道', '0.6', '附件'],
  ]);
});
