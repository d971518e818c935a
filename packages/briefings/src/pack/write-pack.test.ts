import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FileContent } from '../files/file-content.ts';
import type { Templates } from '../templates/templates.ts';
import { gathered } from '../testing/gathered.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { type FileWriter, wholeFile } from './file-writer.ts';
import { writePack } from './write-pack.ts';
import { zipFiles } from './zip-files.ts';

const document = sampleDocument();
const pictures: FileWriter = () => [
  { name: 'charts/01-a.svg', kind: 'svg', content: Buffer.from('<svg/>'.repeat(99)) },
  { name: 'charts/01-a.png', kind: 'png', content: Buffer.from('png') },
];
const writers = [wholeFile('docx', () => Buffer.from('文')), pictures];

describe('a pack', () => {
  it('is what its writers write, in their order, and a manifest', async () => {
    const files = await gathered(writePack(document, {}, writers));
    expect(files.map(({ name }) => name)).toEqual([
      ...['briefing-2020-12-r2.docx', 'charts/01-a.svg', 'charts/01-a.png', 'manifest.json'],
    ]);
  });
  it('names the templates that its files stand in', async () => {
    const redHeader = { issuer: '汉滨区人民政府办公室文件', number: '汉政办函〔2021〕3号' };
    const told = async (templates: Templates) => {
      const [manifest] = await gathered(writePack(document, templates, []));
      return JSON.parse(`${manifest?.content}`).templates;
    };
    expect(await told({})).toEqual({ pptx: null, docx: null, redHeader: null });
    expect(await told({ docx: new Uint8Array([1]), redHeader })).toEqual({
      ...{ pptx: null, redHeader },
      docx: '4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a',
    });
  });
  it('holds no more than one file at a time', async () => {
    const made: string[] = [];
    const noted = (name: string) =>
      wholeFile('pdf', () => {
        made.push(name);
        return Buffer.from(name);
      });
    await writePack(document, {}, [noted('a'), noted('b')]).next();
    expect(made).toEqual(['a']);
  });
  it('ends where a writer fails', async () => {
    const failing = wholeFile('pdf', () => Promise.reject(new Error('no room')));
    await expect(gathered(writePack(document, {}, [...writers, failing]))).rejects.toThrow(
      'no room',
    );
  });
});

describe('the zip of a pack', () => {
  const zipped = async () =>
    Buffer.concat(await gathered(zipFiles(writePack(document, {}, writers), document.frozenOn)));

  it('holds its files in their order, and unpacks to their bytes', async () => {
    const files = await gathered(writePack(document, {}, writers));
    const entries = Object.entries(unzipSync(await zipped()));
    const whole = entries.map(([name, content]) => ({ name, content: Buffer.from(content) }));
    expect(whole).toEqual(files.map(({ name, content }: FileContent) => ({ name, content })));
  });
  it('is the same bytes every time, dated as the figures were frozen', async () => {
    const zip = await zipped();
    expect(Buffer.compare(zip, await zipped())).toBe(0);
    // Noon of 2021-01-04 in the two words that a zip has for it.
    expect([zip.readUInt16LE(10), zip.readUInt16LE(12)]).toEqual([
      12 << 11,
      (41 << 9) | (1 << 5) | 4,
    ]);
  });
});
