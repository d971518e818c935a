import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ImportError } from '../import-error.ts';
import { fileOf, rowsOfContent, rowsOfFile } from '../testing/files.ts';
import { xlsx, xlsxParts } from '../testing/xlsx.ts';
import { zip } from '../testing/zip.ts';

const bytes = (...content: number[]) => Buffer.from(content);
const compoundFile = (stream: string) =>
  Buffer.concat([
    bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    Buffer.alloc(100_000),
    Buffer.from(stream, 'utf16le'),
  ]);

const WORKBOOK = xlsx({ 表: [['镇'], ['关庙镇']] });
const PARTS = xlsxParts({ sheets: { 表: '<sheetData/>' } });
const SHEET = 'xl/worksheets/sheet1.xml';
const withSheet = (xml: string) => zip({ ...PARTS, [SHEET]: xml });

/** The workbook with a byte changed in the packed content of its first part of any length. */
function flipped(): Buffer {
  const copy = Buffer.from(WORKBOOK);
  const at = copy.indexOf('xl/workbook.xml') + 30;
  copy.writeUInt8(copy.readUInt8(at) ^ 0xff, at);
  return copy;
}

function encrypted(): Buffer {
  const copy = Buffer.from(WORKBOOK);
  const at = copy.indexOf('PK\x01\x02', 0, 'latin1') + 8;
  copy.writeUInt16LE(copy.readUInt16LE(at) | 1, at);
  return copy;
}

const BILLION_LAUGHS =
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet><sheetData/></worksheet>';
const EXTERNAL_ENTITY =
  '<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet><sheetData/></worksheet>';

describe('a file is refused', () => {
  test.each([
    ['without content', '', 'EMPTY_FILE'],
    ['with a byte order mark alone', '\u{FEFF}', 'EMPTY_FILE'],
    ['an old workbook', compoundFile('Workbook'), 'OLD_OFFICE_FILE'],
    ['a workbook with a password', compoundFile('EncryptedPackage'), 'PASSWORD_PROTECTED'],
    ['a PDF', '%PDF-1.7\n', 'PDF'],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'IMAGE'],
    ['a gzip file', bytes(0x1f, 0x8b, 8, 0), 'PACKED'],
    ['a web page', '\u{FEFF}\n<html xmlns:x="urn:x"><table></table></html>', 'WEB_PAGE'],
    ['an XML spreadsheet', '<?xml version="1.0"?>\n<Workbook xmlns="urn:x"/>', 'XML_SPREADSHEET'],
    ['a zip file cut short', WORKBOOK.subarray(0, -40), 'DAMAGED_ZIP'],
    ['a zip file with a changed byte', flipped(), 'DAMAGED_ZIP'],
    ['a zip file with a password', encrypted(), 'ENCRYPTED_ZIP'],
    ['a zip file of nothing', zip({}), 'NOT_A_WORKBOOK'],
    ['a zip file of texts', zip({ 'a.csv': 'a,b' }), 'NOT_A_WORKBOOK'],
    ['a workbook without its sheet', zip({ ...PARTS, [SHEET]: '' }), 'DAMAGED_WORKBOOK'],
    [
      'a workbook that names no part for its sheet',
      zip({ ...PARTS, 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
      'DAMAGED_WORKBOOK',
    ],
    ['a sheet of broken XML', withSheet('<worksheet><sheetData>'), 'DAMAGED_WORKBOOK'],
    [
      'a shared text that is not there',
      withSheet('<worksheet><sheetData><row><c t="s"><v>9</v></c></row></sheetData></worksheet>'),
      'DAMAGED_WORKBOOK',
    ],
    ['entities of its own', withSheet(BILLION_LAUGHS), 'XML_DOCTYPE'],
    ['an entity from elsewhere', withSheet(EXTERNAL_ENTITY), 'XML_DOCTYPE'],
    ['a part far more packed than rows are', withSheet(' '.repeat(2 ** 25)), 'TOO_LARGE'],
    [
      'a merge of more than there is',
      withSheet(
        `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(5000)}</sheetData><mergeCells><mergeCell ref="A1:XFD5000"/></mergeCells></worksheet>`,
      ),
      'TOO_LARGE',
    ],
  ])('%s', async (_case, content, code) => {
    await expect(rowsOfContent(content)).rejects.toMatchObject({ code, file: 'file' });
  });

  test.each([
    ['word/document.xml', /Word 文档/],
    ['ppt/presentation.xml', /演示文稿/],
    ['xl/workbook.bin', /\.xlsb/],
    ['mimetype', /\.ods/],
    ['台账.csv', /先解压/],
  ])('a zip with %s, saying what it is', async (part, message) => {
    await expect(rowsOfContent(zip({ [part]: '' }))).rejects.toMatchObject({
      code: 'NOT_A_WORKBOOK',
      messageZh: expect.stringMatching(message),
    });
  });

  test('that is a folder, a link, or not there', async () => {
    const path = await fileOf('a,b');
    const folder = join(dirname(path), 'folder');
    const link = join(dirname(path), 'link');
    await mkdir(folder);
    await symlink(path, link);
    await expect(rowsOfFile(folder)).rejects.toMatchObject({ code: 'NOT_A_FILE' });
    await expect(rowsOfFile(link)).rejects.toMatchObject({ code: 'SYMBOLIC_LINK' });
    await expect(rowsOfFile('/dev/null')).rejects.toMatchObject({ code: 'NOT_A_FILE' });
    for (const path of [join(folder, 'a.csv'), 'http://127.0.0.1/a.csv', 'file:///etc/passwd']) {
      await expect(rowsOfFile(path)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    }
  });

  test('with an encoding or a delimiter that there is not', async () => {
    await expect(rowsOfContent('a,b', { encoding: 'utf-9' })).rejects.toMatchObject({
      code: 'UNKNOWN_ENCODING',
    });
    await expect(rowsOfContent('a,b', { delimiter: '::' })).rejects.toMatchObject({
      code: 'UNKNOWN_DELIMITER',
    });
  });
});

test('whatever happens to its bytes, a workbook is read as it was or refused', async () => {
  const whole = await rowsOfContent(WORKBOOK);
  const change = fc.tuple(fc.nat(WORKBOOK.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1 }), fc.nat(40), async (changes, cut) => {
      const spoiled = Buffer.from(WORKBOOK);
      for (const [at, byte] of changes) spoiled.writeUInt8(byte, at);
      const read = await rowsOfContent(spoiled.subarray(0, spoiled.length - cut)).catch((error) => {
        expect(error).toBeInstanceOf(ImportError);
        return whole;
      });
      expect(read).toEqual(whole);
    }),
    { examples: [[[[0, 0x51]], 0]] },
  );
});

describe('a file is read', () => {
  test('by what it holds, not by the ending of its name', async () => {
    const path = join(dirname(await fileOf('')), 'book.csv');
    await writeFile(path, WORKBOOK);
    expect(await rowsOfFile(path)).toEqual({
      表: [
        { row: 1, cells: ['镇'] },
        { row: 2, cells: ['关庙镇'] },
      ],
    });
  });

  test('with the encoding and the delimiter that are asked for', async () => {
    const text = Buffer.from([0xc1, 0xaa, 0xcd, 0xa8, 0x3b, 0x2c, 0x0a]);
    expect(await rowsOfContent(text, { encoding: 'gbk', delimiter: ';' })).toEqual([
      { row: 1, cells: ['联通', ','] },
    ]);
  });

  test('without the line that declares its delimiter', async () => {
    expect(await rowsOfContent('sep=;\r\na;b')).toEqual([{ row: 2, cells: ['a', 'b'] }]);
  });
});
