import { beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, type Parts, readParts, textOf, writeParts } from '../office/package/parts.ts';
import { writePptx } from '../office/pptx/write-pptx.ts';
import { readWorkbook } from './office-charts.ts';
import { packageFaults } from './office-package.ts';
import { sampleDocument } from './sample-document.ts';

let sound: Buffer;

beforeAll(async () => {
  sound = await writePptx(sampleDocument());
}, 60_000);

/** What is found in a package of which one part is spoilt. */
async function found(path: string, spoil: (text: string, parts: Parts) => string | null) {
  const parts = readParts(sound);
  const spoilt = spoil(textOf(parts, path), parts);
  if (spoilt === null) parts.delete(path);
  else parts.set(path, bytesOf(spoilt));
  return packageFaults(writeParts(parts));
}

const slide = 'ppt/slides/slide6.xml';

describe('a package', { timeout: 60_000 }, () => {
  it('is sound as it is written', async () => {
    expect(await packageFaults(sound)).toEqual([]);
  });
  it('may lack no part that it declares or leads to', async () => {
    const faults = await found('ppt/slideLayouts/slideLayout2.xml', () => null);
    expect(faults).toContain('/ppt/slideLayouts/slideLayout2.xml is declared and is not there.');
    expect(faults).toContainEqual(expect.stringContaining('leads to ppt/slideLayouts'));
  });
  it('holds no part that nothing leads to, or that has no type', async () => {
    const faults = await found(slide, (text, parts) => {
      parts.set('ppt/slides/slide99.xml', bytesOf(text));
      return text;
    });
    expect(faults).toEqual([
      'ppt/slides/slide99.xml has no type.',
      'Nothing leads to ppt/slides/slide99.xml.',
    ]);
  });
  it('uses each of its relations', async () => {
    expect(await found(slide, (text) => text.replace(/r:id="rId2"/, ''))).toContain(
      `${slide} does not use rId2.`,
    );
  });
  it.each([
    ['an id for two shapes', / id="3"/, ' id="2"', 'gives an id to two shapes'],
    ['a text without a paragraph', /<a:p>.*?<\/a:p>/, '', 'has a text without a paragraph'],
    ['a colour by name', /val="7F6126"/, 'val="red"', 'colour red'],
  ])('has no %s', async (_, pattern, spoilt, fault) => {
    expect(await found(slide, (text) => text.replace(pattern, spoilt))).toContainEqual(
      expect.stringContaining(fault),
    );
  });
  it('names East Asian fonts', async () => {
    const theme = 'ppt/theme/theme1.xml';
    const without = (text: string) =>
      text.replaceAll(/<a:ea typeface="[^"]*"/g, '<a:ea typeface=""');
    expect(await found(theme, without)).toEqual([
      `${theme} names no East Asian font.`,
      `${theme} names no East Asian font.`,
    ]);
  });
  it('is well-formed', async () => {
    await expect(found(slide, (text) => text.replace('</p:sld>', ''))).rejects.toMatchObject({
      messageZh: expect.stringContaining(`其中的 ${slide} 已损坏`),
    });
  });
  it('shows in a chart what its workbook holds, after an edit no longer', async () => {
    const parts = readParts(sound);
    const path = 'ppt/embeddings/chart6.xlsx';
    const book = await readWorkbook(parts.get(path) ?? new Uint8Array());
    const cell = book.getWorksheet('Sheet1')?.getCell('C13');
    expect(cell?.value).toBe(17284);
    if (cell !== undefined) cell.value = 20000;
    parts.set(path, new Uint8Array(await book.xlsx.writeBuffer()));
    expect(await packageFaults(writeParts(parts))).toEqual([
      'ppt/charts/chart6.xml shows 17284 where Sheet1!$C$2:$C$13 has 20000 at 11.',
    ]);
    const edited = await readWorkbook(parts.get(path) ?? new Uint8Array());
    expect(edited.getWorksheet('Sheet1')?.getCell('C13').value).toBe(20000);
  });
});
