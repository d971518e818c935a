import { describe, expect, test } from 'vitest';
import { fileOf, rowsOfContent, rowsOfFile } from '../../testing/files.ts';
import { xlsx, xlsxOf } from '../../testing/xlsx.ts';

/** The cells of a sheet of the given XML, row by row. */
const cells = async (sheet: string, more: Omit<Parameters<typeof xlsxOf>[0], 'sheets'> = {}) =>
  (await rowsOfContent(xlsxOf({ sheets: { 表: sheet }, ...more }))).map((row) => row.cells);

const row = (...cells: string[]) => `<sheetData><row>${cells.join('')}</row></sheetData>`;

describe('cells', () => {
  test('of every type are text', async () => {
    const sheet = row(
      '<c t="s"><v>0</v></c>',
      '<c t="inlineStr"><is><t>内联</t></is></c>',
      '<c t="str"><f>A1&amp;"x"</f><v>甲x</v></c>',
      '<c><f>[1]Sheet1!A1</f><v>6.5000000000000002E-2</v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="b"><v>0</v></c>',
      '<c t="e"><v>#N/A</v></c>',
      '<c t="d"><v>2019-03-05T14:30:00Z</v></c>',
    );
    expect(await cells(sheet, { sharedStrings: '<si><t>甲</t></si>' })).toEqual([
      ['甲', '内联', '甲x', '0.065', 'TRUE', 'FALSE', '#N/A', '2019-03-05 14:30:00'],
    ]);
  });

  test('with a formula that nobody worked out show the formula', async () => {
    expect(await cells(row('<c><f>SUM(A1:A9)</f></c>', '<c t="str"><f>""</f><v></v></c>'))).toEqual(
      [['=SUM(A1:A9)']],
    );
  });

  test('join the runs of rich text, without the phonetic ones, and read escapes', async () => {
    const sharedStrings =
      '<si><r><rPr><b/></rPr><t>汉</t></r><r><t xml:space="preserve">滨 </t></r><rPh sb="0" eb="1"><t>hàn</t></rPh></si>' +
      '<si><t>a_x000D_\nb_x005F_x000D_</t></si>';
    expect(
      await cells(row('<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>'), { sharedStrings }),
    ).toEqual([['汉滨 ', 'a\r\nb_x000D_']]);
  });

  test('with a date, a time, a duration or a code show it, in both date systems', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>' +
      '<numFmt numFmtId="165" formatCode="000000"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="46"/><xf numFmtId="165"/></cellXfs>';
    const sheet = row(
      '<c s="0"><v>43529</v></c>',
      '<c s="1"><v>43529</v></c>',
      '<c s="2"><v>43529.604166666664</v></c>',
      '<c s="3"><v>0.60416666666666663</v></c>',
      '<c s="4"><v>1.5</v></c>',
      '<c s="5"><v>42</v></c>',
      '<c s="1"><v>-3</v></c>',
    );
    const later = ['43529', '2023-03-06', '2023-03-06 14:30:00', '14:30:00'];
    const shown = ['43529', '2019-03-05', '2019-03-05 14:30:00', '14:30:00'];
    const same = ['36:00:00', '000042', '-3'];
    expect(await cells(sheet, { styles })).toEqual([[...shown, ...same]]);
    expect(await cells(sheet, { styles, date1904: true })).toEqual([[...later, ...same]]);
  });
});

describe('rows', () => {
  test('have the numbers that the sheet shows; empty ones and empty ends are left out', async () => {
    const sheet =
      '<sheetData><row r="3"><c r="B3"><v>1</v></c><c r="D3" s="0"/></row><row r="4"><c r="A4"/></row>' +
      '<row><c><v>2</v></c><c><v>3</v></c></row></sheetData>';
    expect(await rowsOfContent(xlsxOf({ sheets: { a: sheet } }))).toEqual([
      { row: 3, cells: ['', '1'] },
      { row: 5, cells: ['2', '3'] },
    ]);
  });

  test('have in every cell of a merge the text of its top left one', async () => {
    const cell = (r: string, text: string) => `<c r="${r}" t="str"><v>${text}</v></c>`;
    const sheet =
      `<sheetData><row r="1">${cell('A1', '台账')}<c r="B1"/></row>` +
      `<row r="2">${cell('A2', '镇')}${cell('B2', '户数')}</row>` +
      `<row r="3">${cell('A3', '关庙镇')}${cell('B3', '1')}</row>` +
      `<row r="4">${cell('B4', '2')}</row><row r="5">${cell('B5', '3')}</row></sheetData>` +
      '<mergeCells count="2"><mergeCell ref="A3:A4"/><mergeCell ref="A1:C1"/></mergeCells>';
    expect(await cells(sheet)).toEqual([
      ['台账', '台账', '台账'],
      ['镇', '户数'],
      ['关庙镇', '1'],
      ['关庙镇', '2'],
      ['', '3'],
    ]);
  });

  test('are read from XML with prefixes, comments and CDATA, and with unknown elements', async () => {
    const sheet =
      '<x:sheetData xmlns:x="urn:x"><x:row><!-- <c/> --><x:c t="str"><x:v><![CDATA[a<b]]></x:v><x:extLst/></x:c></x:row></x:sheetData>' +
      '<x:mergeCells xmlns:x="urn:x"><x:mergeCell ref="A1:B1"/></x:mergeCells>';
    expect(await cells(sheet)).toEqual([['a<b', 'a<b']]);
  });
});

describe('sheets', () => {
  const book = xlsx({ 二月: [['a'], [2]], 一月: [['b']], 空: [] });

  test('come in the order of the workbook', async () => {
    expect(Object.entries(await rowsOfFile(await fileOf(book)))).toEqual([
      [
        '二月',
        [
          { row: 1, cells: ['a'] },
          { row: 2, cells: ['2'] },
        ],
      ],
      ['一月', [{ row: 1, cells: ['b'] }]],
      ['空', []],
    ]);
  });

  test('can be asked for by name', async () => {
    const path = await fileOf(book);
    expect(await rowsOfFile(path, { sheet: '一月' })).toEqual({
      一月: [{ row: 1, cells: ['b'] }],
    });
    await expect(rowsOfFile(path, { sheet: '三月' })).rejects.toMatchObject({
      code: 'UNKNOWN_SHEET',
      messageZh: 'file：没有工作表“三月”。现有：二月、一月、空。',
    });
  });
});
