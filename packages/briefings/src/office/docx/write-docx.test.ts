import { beforeAll, describe, expect, it } from 'vitest';
import { packageFaults } from '../../testing/office-package.ts';
import { sampleDocument } from '../../testing/sample-document.ts';
import { all, parsePart } from '../package/dom.ts';
import { bytesOf, type Parts, readParts, textOf, writeParts } from '../package/parts.ts';
import { writeDocx } from './write-docx.ts';

const MAIN = 'word/document.xml';

const paragraphsOf = (parts: Parts, path = MAIN) =>
  all(parsePart(parts, path), 'w:p').map((paragraph) => ({
    style: all(paragraph, 'w:pStyle')[0]?.getAttribute('w:val'),
    text: all(paragraph, 'w:t')
      .map((text) => text.textContent)
      .join(''),
  }));

describe('a briefing as a Word document', { timeout: 60_000 }, () => {
  const document = sampleDocument();
  let file: Buffer;
  let parts: Parts;
  let paragraphs: ReturnType<typeof paragraphsOf>;
  beforeAll(async () => {
    file = await writeDocx(document);
    parts = readParts(file);
    paragraphs = paragraphsOf(parts);
  }, 60_000);
  const styled = (style: string) =>
    paragraphs.filter((each) => each.style === style).map(({ text }) => text);

  it('is sound', async () => {
    expect(await packageFaults(file)).toEqual([]);
  });
  it('is the same bytes whenever it is made of the same document', async () => {
    expect((await writeDocx(sampleDocument())).equals(file)).toBe(true);
  });
  it('has the page of GB/T 9704: A4, 156 × 225 mm of text', () => {
    const [size] = all(parsePart(parts, MAIN), 'w:pgSz');
    const [margin] = all(parsePart(parts, MAIN), 'w:pgMar');
    const mm = (twips: string | null | undefined) => Math.round((Number(twips) * 25.4) / 1440);
    expect([size?.getAttribute('w:w'), size?.getAttribute('w:h')].map(mm)).toEqual([210, 297]);
    expect(
      ['top', 'left', 'right', 'bottom'].map((side) => mm(margin?.getAttribute(`w:${side}`))),
    ).toEqual([37, 28, 26, 35]);
  });
  it('leads by headings, numbered as in official papers', () => {
    expect(styled('Heading1')).toEqual(['一、12345 热线', '二、口径与来源']);
    expect(styled('Heading2').slice(0, 2)).toEqual([
      '（一）12月受理 17,284 件，同比降 7.7 %',
      '（二）按期办结率对上年',
    ]);
  });
  it('tells the contents with page numbers that lead there', () => {
    expect(styled('TOC1')).toEqual([
      '一、12345 热线2',
      expect.stringMatching(/^二、口径与来源\d$/),
    ]);
    expect(styled('TOC2')).toHaveLength(5);
    for (const entry of styled('TOC2')) expect(entry).toMatch(/\d$/);
  });
  it('numbers its pages — 1 —, at the right of odd and the left of even ones', () => {
    const sides = ['word/footer1.xml', 'word/footer2.xml'].map((path) => {
      const footer = parsePart(parts, path);
      expect(paragraphsOf(parts, path)[0]?.text).toBe('—  —');
      expect(all(footer, 'w:instrText')[0]?.textContent).toBe('PAGE');
      return all(footer, 'w:jc')[0]?.getAttribute('w:val');
    });
    expect(sides).toEqual(['right', 'left']);
    expect(textOf(parts, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  });
  it('says on each page that it rests on made-up records', () => {
    for (const path of ['word/header1.xml', 'word/header2.xml'])
      expect(paragraphsOf(parts, path)[0]?.text).toContain('模拟明细');
  });
  it('names the faces of official papers, and what stands in for them', () => {
    const faces = all(parsePart(parts, 'word/styles.xml'), 'w:rFonts').map((fonts) => [
      fonts.getAttribute('w:eastAsia'),
      fonts.getAttribute('w:ascii'),
    ]);
    for (const face of ['方正小标宋简体', '仿宋', '黑体', '楷体'])
      expect(faces).toContainEqual([face, 'Times New Roman']);
    expect(textOf(parts, 'word/fontTable.xml')).toContain('<w:altName w:val="宋体"/>');
  });
  it('keeps what staff wrote and says in a comment which figures changed since', () => {
    expect(styled('BodyText')).toContain('按期办结率未达标，请承办单位说明。');
    const comments = parsePart(parts, 'word/comments.xml');
    expect(all(comments, 'w:t').map((text) => text.textContent)).toEqual([
      '此段由人工改写，其后数字有变，请核对：按期办结率（12月）现为 97.4 %。按现在的数字应写：按期办结率 97.4 %，低于目标。',
    ]);
    const main = parsePart(parts, MAIN);
    for (const name of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'])
      expect(all(main, name)).toHaveLength(1);
  });
  it('repeats the head of a table on each page, numbers at the right', () => {
    const tables = all(parsePart(parts, MAIN), 'w:tbl');
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) {
      const [head] = all(table, 'w:tr');
      expect(head && all(head, 'w:tblHeader')).toHaveLength(1);
    }
    const units = tables.find((table) => table.textContent?.includes('=单位 40'));
    const last = units && all(units, 'w:p').at(-1);
    expect(last && all(last, 'w:jc')[0]?.getAttribute('w:val')).toBe('right');
  });
  it('marks a missed target with a word as well as a colour', () => {
    expect(paragraphs.map(({ text }) => text)).toContain('未达标（目标 ≥ 98 %）');
  });
  it('keeps text that looks like code as it is', () => {
    expect(styled('BodyText')[0]).toBe(
      '12 月受理工单 1,206 件，同比增 4.1 %。=SUM(A1) <b>#set</b> & ]]>',
    );
  });
  it('bears the day of its figures and no other', () => {
    const core = textOf(parts, 'docProps/core.xml');
    expect(core.match(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g)).toEqual([
      '2021-01-04T00:00:00Z',
      '2021-01-04T00:00:00Z',
    ]);
  });
});

describe('other documents', { timeout: 60_000 }, () => {
  it('bear the red head of the office that issues them', async () => {
    const redHeader = { issuer: '汉滨区人民政府办公室', number: '汉政办数〔2021〕1 号' };
    const parts = readParts(await writeDocx(sampleDocument(), { redHeader }));
    expect(
      paragraphsOf(parts)
        .slice(0, 3)
        .map(({ text }) => text),
    ).toEqual([redHeader.issuer, redHeader.number, '汉滨区民心数据简报']);
  });
  it('are numbered in English where they are English', async () => {
    const sections = [{ id: 's', title: 'Hotline', madeUp: false, blocks: [] }];
    const file = await writeDocx(sampleDocument({ language: 'en', madeUp: false, sections }));
    expect(await packageFaults(file)).toEqual([]);
    const parts = readParts(file);
    const heads = paragraphsOf(parts).filter(({ style }) => style === 'Heading1');
    expect(heads).toEqual([{ style: 'Heading1', text: '1. Hotline' }]);
    expect(paragraphsOf(parts, 'word/header1.xml')[0]?.text).not.toContain('Simulated');
  });
});

describe('a template of the staff', { timeout: 60_000 }, () => {
  /** A document as Chinese Word keeps it: styles by number, a page and a head of its own. */
  async function template(change: (parts: Parts) => void = () => {}): Promise<Buffer> {
    const parts = readParts(await writeDocx(sampleDocument({ title: '旧的标题', madeUp: false })));
    const put = (path: string, from: string | RegExp, to: string) =>
      parts.set(path, bytesOf(textOf(parts, path).replaceAll(from, to)));
    put('word/styles.xml', /"Heading1"/g, '"1"');
    put('word/styles.xml', '"Heading 1"', '"heading 1"');
    put('word/styles.xml', /<w:style [^>]*w:styleId="TableText".*?<\/w:style>/gs, '');
    put(MAIN, /w:left="\d+"/g, 'w:left="1111"');
    put('word/header1.xml', '旧的标题', '本办文件');
    change(parts);
    return writeParts(parts);
  }
  const sample = () => sampleDocument();

  it('gives its page, styles and heads, and none of its text', async () => {
    const file = await writeDocx(sample(), { master: await template() });
    expect(await packageFaults(file)).toEqual([]);
    const parts = readParts(file);
    const paragraphs = paragraphsOf(parts);
    expect(all(parsePart(parts, MAIN), 'w:pgMar')[0]?.getAttribute('w:left')).toBe('1111');
    expect(paragraphs.filter(({ style }) => style === '1').map(({ text }) => text)).toEqual([
      '一、12345 热线',
      '二、口径与来源',
    ]);
    expect(paragraphs.map(({ text }) => text).join('\n')).not.toContain('旧的标题');
    expect([...parts.keys()].filter((path) => path.includes('chart')).length).toBeGreaterThan(3);
  });
  it('bears the marks that no page may be without beneath its own head', async () => {
    const parts = readParts(await writeDocx(sample(), { master: await template() }));
    const heads = paragraphsOf(parts, 'word/header1.xml').map(({ text }) => text);
    expect(heads[0]).toContain('本办文件');
    expect(heads[1]).toContain('模拟明细');
  });
  it('gets the styles that it lacks, and heads and feet where it has none', async () => {
    const master = await template((parts) => {
      const text = textOf(parts, MAIN).replaceAll(/<w:(header|footer)Reference [^>]*>/g, '');
      parts.set(MAIN, bytesOf(text));
    });
    const file = await writeDocx(sample(), { master });
    expect(await packageFaults(file)).toEqual([]);
    const parts = readParts(file);
    expect(textOf(parts, 'word/styles.xml')).toContain('w:styleId="TableText"');
    expect(paragraphsOf(parts, 'word/briefing-header1.xml')[0]?.text).toContain('模拟明细');
    expect(parts.has('word/briefing-footer2.xml')).toBe(true);
  });
  it('gives the same bytes for the same document', async () => {
    const master = await template();
    const once = await writeDocx(sample(), { master });
    expect((await writeDocx(sample(), { master })).equals(once)).toBe(true);
  });
  it.each([
    ['no zip', Buffer.from('{\\rtf1}')],
    ['a presentation', writeParts(new Map([['ppt/presentation.xml', bytesOf('<a/>')]]))],
    ['without text', writeParts(new Map([[MAIN, bytesOf('<w:document xmlns:w="w"/>')]]))],
  ])('that is %s is refused', async (_, master) => {
    await expect(writeDocx(sample(), { master })).rejects.toMatchObject({
      code: 'BRIEFING_BAD_MASTER',
    });
  });
});
