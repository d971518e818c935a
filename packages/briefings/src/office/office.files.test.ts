import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { samples } from '@minxin/charts/gallery';
import { lacksTools } from '@minxin/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BriefingDocument } from '../document/index.ts';
import { packageFaults } from '../testing/office-package.ts';
import { sampleChart, sampleDocument } from '../testing/sample-document.ts';
import { inkOfPages, output, pageTexts } from '../testing/tools.ts';
import { writeDocx } from './docx/write-docx.ts';
import { all, parsePart } from './package/dom.ts';
import { readParts } from './package/parts.ts';
import { writePptx } from './pptx/write-pptx.ts';

const suite = describe.skipIf(lacksTools('soffice', 'pdftotext', 'pdftoppm'));

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'office-test-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** A PDF of what LibreOffice makes of a file. */
async function printed(name: string, file: Buffer): Promise<string> {
  await writeFile(join(folder, name), file);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const words = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, name)];
  await output('soffice', profile, ...words);
  return join(folder, name.replace(/\.\w+$/, '.pdf'));
}

const blocks = samples.map(({ name }) => sampleChart(name));
const gallery = (rest: Partial<BriefingDocument>) =>
  sampleDocument({ ...rest, sections: [{ id: 'all', title: '全部图形', madeUp: false, blocks }] });

suite.each([
  ['slides', 'pptx', writePptx, '主要指标'],
  ['a Word document', 'docx', writeDocx, '图 1'],
] as const)('%s in LibreOffice', (_, kind, write, said) => {
  let pages: string[];
  let pdf: string;
  beforeAll(async () => {
    pdf = await printed(`sample.${kind}`, await write(sampleDocument()));
    pages = await pageTexts(pdf);
  });

  it('has text and ink on every page', async () => {
    expect(pages.length).toBeGreaterThan(5);
    for (const text of pages) expect(text.replace(/\s/g, '').length).toBeGreaterThan(8);
    for (const share of await inkOfPages(pdf, pages.length)) expect(share).toBeGreaterThan(0.1);
  });
  it('gives its Chinese, and every row of its tables, back as text', () => {
    const text = pages.join('\n').replace(/\s/g, '');
    for (const part of ['汉滨区民心数据简报', '12月受理17,284件', '内容指纹a1a1a1a1a1a1', said])
      expect(text).toContain(part.replace(/\s/g, ''));
    for (let unit = 1; unit <= 40; unit += 1) expect(text).toContain(`=单位${unit}`);
  });
  it('holds every chart, whatever its names and however many its rows', async () => {
    const file = await write(gallery({ language: kind === 'pptx' ? 'en' : 'zh' }));
    expect(await packageFaults(file)).toEqual([]);
    const path = await printed(`gallery.${kind}`, file);
    const texts = await pageTexts(path);
    for (const share of await inkOfPages(path, texts.length)) expect(share).toBeGreaterThan(0.1);
  });
});

suite('contents of a Word document', () => {
  it('name the pages on which their sections stand', async () => {
    const pages = await pageTexts(await printed('paged.docx', await writeDocx(gallery({}))));
    const entries = pages
      .join('\n')
      .matchAll(/^\s*(（[一二三四五六七八九十]+）.*?)\s?\.{3,}\s*(\d+)$/gm);
    const told = [...entries].map(([, title = '', page]) => ({ title, page: Number(page) }));
    expect(told.length).toBeGreaterThan(30);
    const bare = (text: string) => text.replace(/\s/g, '');
    const off = told.map(({ title, page }) => {
      const on = pages.findLastIndex((text) =>
        bare(text.replace(/^.*\.{3,}.*$/gm, '')).includes(bare(title)),
      );
      return Math.abs(on + 1 - page);
    });
    // A program with other faces breaks a name in a table elsewhere: a page at most, and late.
    expect(off.slice(0, 25)).toEqual(off.slice(0, 25).map(() => 0));
    expect(Math.max(...off)).toBeLessThanOrEqual(1);
  });
});

describe('a slide', () => {
  it('has nothing beyond its edges', async () => {
    const parts = readParts(await writePptx(gallery({})));
    const slides = [...parts.keys()].filter((path) => /^ppt\/slides\/[^/]+\.xml$/.test(path));
    expect(slides.length).toBeGreaterThan(30);
    for (const path of slides)
      for (const offset of all(parsePart(parts, path), 'a:off')) {
        const size = offset.parentNode && all(offset.parentNode as never, 'a:ext')[0];
        const end = (at: string, length: string) =>
          Number(offset.getAttribute(at)) + Number(size?.getAttribute(length));
        expect(end('x', 'cx')).toBeLessThanOrEqual(12_192_000);
        expect(end('y', 'cy')).toBeLessThanOrEqual(6_858_000);
      }
  });
});
