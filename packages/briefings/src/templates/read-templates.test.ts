import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeDocx } from '../office/docx/write-docx.ts';
import { bytesOf, readParts, writeParts } from '../office/package/parts.ts';
import { smallDocument } from '../testing/small-document.ts';
import { readTemplate, readTemplates } from './read-templates.ts';

let folder: string;
let whole: Buffer;
const put = (name: string, content: Uint8Array) => writeFile(join(folder, name), content);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'templates-'));
  whole = await writeDocx(smallDocument());
});
afterAll(() => rm(folder, { recursive: true }));

it('are those that lie in the folder, and none where it has none', async () => {
  expect(await readTemplates(join(folder, 'missing'))).toEqual({});
  await put('briefing.docx', whole);
  const { pptx, docx } = await readTemplates(folder);
  expect([pptx, docx && Buffer.from(docx).equals(whole)]).toEqual([undefined, true]);
});

it('that is broken is refused by its name, with what is wrong and what to do', async () => {
  await put('briefing.pptx', whole);
  await expect(readTemplates(folder)).rejects.toMatchObject({
    code: 'BRIEFING_BAD_MASTER',
    messageZh: expect.stringMatching(/briefing\.pptx.*没有 ppt\/presentation\.xml.*另存为/),
    messageEn: expect.stringMatching(/briefing\.pptx.*it has no ppt\/presentation\.xml.*Save it/),
  });
});

it.each([
  ['no Office file', bytesOf('{\\rtf1}'), '它不是完整的 Office 文件'],
  ['damaged', damaged, 'word/document.xml 已损坏'],
  ['without styles', without('word/styles.xml'), '其中没有样式'],
])('that is %s says so', async (_, content, said) => {
  await put('other.docx', typeof content === 'function' ? content() : content);
  await expect(readTemplate('docx', join(folder, 'other.docx'))).rejects.toMatchObject({
    messageZh: expect.stringContaining(said),
  });
});

it('that is not there is asked for', async () => {
  await expect(readTemplate('pptx', join(folder, 'none.pptx'))).rejects.toMatchObject({
    messageZh: expect.stringMatching(/没有模板文件 .*none\.pptx/),
  });
});

function damaged(): Uint8Array {
  return writeParts(readParts(whole).set('word/document.xml', bytesOf('<w:document><w:body>')));
}

function without(part: string) {
  return () => {
    const parts = readParts(whole);
    parts.delete(part);
    return writeParts(parts);
  };
}
