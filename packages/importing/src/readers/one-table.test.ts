import { describe, expect, test } from 'vitest';
import { BOM, gb18030, utf16be, utf16le } from '../testing/encodings.ts';
import { fileOf, rowsOfContent } from '../testing/files.ts';
import { readInChild } from '../testing/read-in-child.ts';
import { xlsxOf } from '../testing/xlsx.ts';

/** A title, a gap, quotes and line ends in cells, formulas of an attacker, short and empty rows. */
const TABLE = [
  ['汉滨区农村危房改造台账'],
  [],
  ['村代码', '户主', '补助金额', '验收日期', '签到时间', '备注'],
  ['610902100201', '户一', '12500.5', '2019-03-05', '2019-03-05 14:30:00', '"甲", 乙'],
  ['610902100202', '户二', '0.065', '2019-12-31', '2019-12-31 23:59:59', '第一行\n第二行'],
  ['610902100203', '户三', '', '', '', "=cmd|' /C calc'!A0"],
  ['合计', '', '12500.565'],
];

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csv = TABLE.map((row) => row.map(quoted).join(',')).join('\r\n');
const tsv = TABLE.map((row) => row.map(quoted).join('\t')).join('\r');

const STYLES =
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="1"/></cellXfs>';

/** A cell as a spreadsheet program keeps it: numbers and dates as numbers. */
function stored(text: string): string {
  if (/^\d+(\.\d+)?$/.test(text)) return `<c><v>${text}</v></c>`;
  if (/^\d{4}-/.test(text)) {
    const days = (Date.parse(`${text.replace(' ', 'T')}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
    return `<c s="${text.includes(' ') ? 2 : 1}"><v>${days}</v></c>`;
  }
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${escaped}</t></is></c>`;
}

const sheetData = TABLE.map((row) => `<row>${row.map(stored).join('')}</row>`).join('');
const workbook = xlsxOf({
  sheets: { 台账: `<sheetData>${sheetData}</sheetData>` },
  styles: STYLES,
});

const cells = TABLE.map((row) => [...row]).filter((row) => row.length > 0);

describe('one table gives the same cells', () => {
  test.each([
    ['UTF-8', csv],
    ['UTF-8 with its mark', BOM + csv],
    ['GB18030', gb18030(csv)],
    ['UTF-16 LE with its mark', utf16le(BOM + csv)],
    ['UTF-16 BE', utf16be(csv)],
    ['a workbook', workbook],
    ['tabs and bare CR', tsv],
  ])('as %s', async (_form, content) => {
    expect((await rowsOfContent(content)).map((row) => row.cells)).toEqual(cells);
  });

  test('and a sheet the same rows as the lines of a text without line ends in cells', async () => {
    const rows = await rowsOfContent(workbook);
    expect(rows.map(({ row }) => row)).toEqual([1, 3, 4, 5, 6, 7]);
  });

  test('wherever the process runs', { timeout: 60_000 }, async () => {
    const path = await fileOf(workbook);
    const utc = await readInChild(path, 'UTC');
    const shanghai = await readInChild(path, 'Asia/Shanghai');
    expect([utc.offset, shanghai.offset]).toEqual([0, -480]);
    expect(utc.first.map((row) => row.cells)).toEqual(cells);
    expect(shanghai.first).toEqual(utc.first);
  });
});
