import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fileOf } from '../testing/files.ts';
import { readInChild } from '../testing/read-in-child.ts';
import { xlsxOf } from '../testing/xlsx.ts';

const MIB = 1024 ** 2;
const BOUND = 512 * MIB;

/** A file of a beginning and a piece after it, again and again. */
async function longFile(start: string, piece: string, times: number): Promise<string> {
  const path = await fileOf('');
  const file = createWriteStream(path);
  file.write(start);
  for (let n = 0; n < times; n += 1) {
    if (!file.write(piece)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
  return path;
}

describe('memory stays flat', { timeout: 120_000 }, () => {
  test('over a quote that is open for 100 MB', async () => {
    const path = await longFile('a,b\n1,"', 'x'.repeat(MIB), 100);
    const { refused, maxRss } = await readInChild(path);
    expect(refused).toEqual({ code: 'UNCLOSED_QUOTE', row: 2 });
    expect(maxRss).toBeLessThan(BOUND);
  });

  test('over half a million lines', async () => {
    const path = await longFile('a,b\n', '汉滨区,"1,5"\n'.repeat(1000), 500);
    const { count, maxRss } = await readInChild(path);
    expect(count).toBe(500_001);
    expect(maxRss).toBeLessThan(BOUND);
  });

  test('over a small workbook of 132 MB of empty cells', async () => {
    const cells = '<c s="1"/>'.repeat(100);
    const rows = Array.from({ length: 130_000 }, (_, at) => `<row r="${at + 1}">${cells}</row>`);
    const sheet = `<sheetData>${rows.join('')}<row><c><v>7</v></c></row></sheetData>`;
    const content = xlsxOf({ sheets: { a: sheet } });
    expect(sheet.length).toBeGreaterThan(132 * MIB * 0.9);
    const { count, refused, maxRss } = await readInChild(await fileOf(content));
    expect({ count, refused }).toEqual({ count: 1, refused: null });
    expect(maxRss).toBeLessThan(BOUND);
  });

  test('over wide gaps', async () => {
    const sheet = `<sheetData>${'<row><c r="XFD1"><v>1</v></c></row>'.repeat(20_000)}</sheetData>`;
    const { refused, maxRss } = await readInChild(await fileOf(xlsxOf({ sheets: { a: sheet } })));
    expect(refused).toEqual({ code: 'TOO_LARGE' });
    expect(maxRss).toBeLessThan(BOUND);
  });
});
