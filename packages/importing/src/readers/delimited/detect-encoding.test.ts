import { describe, expect, test } from 'vitest';
import { BOM, gb18030, utf16be, utf16le } from '../../testing/encodings.ts';
import { fileOf } from '../../testing/files.ts';
import { detectEncoding } from './detect-encoding.ts';

const detect = async (content: string | Uint8Array) =>
  detectEncoding(await fileOf(content), 'a.csv');

const TOWNS = '镇,村\n关庙镇,新民村\n';
/** More than the first piece of a file that is read. */
const LONG_ASCII = 'a,b\n'.repeat(50_000);
const LONG_CHINESE = TOWNS.repeat(5_000);

test.each([
  ['ASCII', 'a,b\n', 'utf-8'],
  ['UTF-8', TOWNS, 'utf-8'],
  ['UTF-8 with its mark', BOM + TOWNS, 'utf-8'],
  [
    'UTF-8 by its mark, whatever follows',
    Buffer.concat([Buffer.from(BOM), gb18030('村')]),
    'utf-8',
  ],
  ['UTF-8 whose characters the pieces cut', `a${LONG_CHINESE}`, 'utf-8'],
  ['UTF-8 far down', LONG_ASCII + TOWNS, 'utf-8'],
  ['GB18030', gb18030(TOWNS), 'gb18030'],
  ['GB18030 of one character', gb18030('村\n'), 'gb18030'],
  ['GB18030 far down', Buffer.concat([Buffer.from(LONG_ASCII), gb18030(TOWNS)]), 'gb18030'],
  ['UTF-16 LE with its mark', utf16le(BOM + TOWNS), 'utf-16le'],
  ['UTF-16 BE with its mark', utf16be(BOM + TOWNS), 'utf-16be'],
  ['UTF-16 LE without', utf16le(TOWNS), 'utf-16le'],
  ['UTF-16 BE without', utf16be(TOWNS), 'utf-16be'],
  ['a text with a stray zero byte', 'a,b\n1\0,2\n', 'utf-8'],
])('%s', async (_case, content, encoding) => {
  expect(await detect(content)).toBe(encoding);
});

describe('damaged UTF-8 is not taken for GB18030', () => {
  test.each([
    ['in its second line', Buffer.concat([Buffer.from(TOWNS), gb18030('村\n')]), 3],
    ['far down', Buffer.concat([Buffer.from(LONG_CHINESE), gb18030('新民村\n')]), 10_001],
    ['cut in its last character', Buffer.from(TOWNS).subarray(0, -3), 2],
  ])('%s', async (_case, content, row) => {
    await expect(detect(content)).rejects.toMatchObject({ code: 'UNDECODABLE', row });
  });
});
