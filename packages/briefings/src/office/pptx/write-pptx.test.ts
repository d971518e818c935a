import { beforeAll, describe, expect, it } from 'vitest';
import type { BriefingDocument } from '../../document/index.ts';
import { packageFaults } from '../../testing/office-package.ts';
import { sampleDocument } from '../../testing/sample-document.ts';
import { all, parsePart } from '../package/dom.ts';
import { bytesOf, type Parts, readParts, textOf, writeParts } from '../package/parts.ts';
import { writePptx } from './write-pptx.ts';

const slidesOf = (parts: Parts) =>
  [...parts.keys()]
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((path) => parsePart(parts, path));

const numberOf = (path: string): number => Number(/(\d+)\.xml$/.exec(path)?.[1]);

const textsOf = (slide: ReturnType<typeof parsePart>): string[] =>
  all(slide, 'a:p').map((paragraph) => paragraph.textContent ?? '');

const chartsOf = (document: BriefingDocument) =>
  document.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'chart');

describe('a briefing as slides', { timeout: 60_000 }, () => {
  const document = sampleDocument();
  let file: Buffer;
  let parts: Parts;
  let slides: ReturnType<typeof slidesOf>;
  beforeAll(async () => {
    file = await writePptx(document);
    parts = readParts(file);
    slides = slidesOf(parts);
  }, 60_000);

  it('is sound', async () => {
    expect(await packageFaults(file)).toEqual([]);
  });
  it('is the same bytes whenever it is made of the same document', async () => {
    expect((await writePptx(sampleDocument())).equals(file)).toBe(true);
  });
  it('opens with its title, its period, its edition and why it was published', () => {
    const cover = textsOf(slides[0] as never).join('\n');
    for (const text of [
      document.title,
      document.period,
      '第 2 版（更正）',
      '2021年1月4日',
      'a1a1a1a1a1a1',
    ])
      expect(cover).toContain(text);
    expect(cover).toContain(document.overruled[0]);
  });
  it('tells the contents with a way to each section', () => {
    const contents = slides[1] as NonNullable<(typeof slides)[number]>;
    expect(textsOf(contents)).toEqual(expect.arrayContaining(['1  12345 热线', '2  口径与来源']));
    expect(all(contents, 'a:hlinkClick')).toHaveLength(2);
    expect(textOf(parts, 'ppt/slides/_rels/slide2.xml.rels')).toContain('Target="slide3.xml"');
  });
  it('draws the charts that Office knows natively, each with its finding as title', () => {
    const charts = [...parts.keys()].filter((path) => /^ppt\/charts\/[^/]+\.xml$/.test(path));
    expect(charts).toHaveLength(2);
    const titles = slides.flatMap((slide) => textsOf(slide).slice(0, 1));
    for (const title of ['12月受理 17,284 件，同比降 7.7 %', '按期办结率对上年'])
      expect(titles).toContain(title);
    expect([...parts.keys()].filter((path) => path.startsWith('ppt/media/'))).toHaveLength(2);
  });
  it('says in words what each chart and picture shows', () => {
    const drawn = slides.flatMap((slide) =>
      ['p:graphicFrame', 'p:pic'].flatMap((name) => all(slide, name)),
    );
    const alts = drawn
      .filter((shape) => all(shape, 'a:tbl').length === 0)
      .map((shape) => all(shape, 'p:cNvPr')[0]?.getAttribute('descr'));
    expect(alts).toHaveLength(chartsOf(document).length);
    for (const alt of alts) expect(alt?.length).toBeGreaterThan(5);
  });
  it('marks each slide that rests on made-up records, and no other', () => {
    const marked = slides.map((slide) => textsOf(slide).includes('模拟明细'));
    expect(marked.slice(0, -1).every(Boolean)).toBe(true);
    expect(marked.at(-1)).toBe(false);
  });
  it('says at the foot where its figures come from', () => {
    const feet = slides.map((slide) => textsOf(slide).find((text) => text.includes('内容指纹')));
    const without = feet.filter((foot) => foot === undefined);
    // A section says its name alone.
    expect(without).toHaveLength(1);
    expect(feet[3]).toContain('数字冻结 2021年1月4日 · 数据版本 17 · 内容指纹 a1a1a1a1a1a1');
  });
  it('breaks a long table over slides, the head on each', () => {
    const pages = slides.filter((slide) => textsOf(slide)[0]?.startsWith('按期率最低的单位'));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(textsOf(page)).toContain('按期办结率（%）');
    const units = pages.flatMap((page) => textsOf(page).filter((text) => /^=单位 \d+$/.test(text)));
    expect(units).toEqual(Array.from({ length: 40 }, (_, r) => `=单位 ${r + 1}`));
  });
  it('keeps text that looks like code as it is', () => {
    const texts = slides.flatMap(textsOf);
    expect(texts).toContainEqual(expect.stringContaining('=SUM(A1) <b>#set</b> & ]]>'));
  });
  it('shows what staff wrote, and tells the speaker which figures changed since', () => {
    const notes = [...parts.keys()].filter((path) => path.startsWith('ppt/notesSlides/notes'));
    const said = notes
      .map((path) => parsePart(parts, path).documentElement?.textContent)
      .join('\n');
    expect(said).toContain('其后数字有变，请核对：按期办结率（12月）现为 97.4 %。');
    expect(slides.flatMap(textsOf)).toContain('按期办结率未达标，请承办单位说明。');
  });
  it('says so of a draft, where its reader sees it', async () => {
    const draft = slidesOf(readParts(await writePptx(sampleDocument({ standing: 'DRAFT' }))));
    const texts = draft.map(textsOf);
    expect(texts.every((slide) => slide.some((text) => text.startsWith('草稿')))).toBe(true);
    expect(texts.flat()).toContain('待核：写后数字已变');
    expect(slides.flatMap(textsOf)).not.toContain('待核：写后数字已变');
  });
});

describe('any text', () => {
  it('leaves out signs that no XML may hold', async () => {
    const text = `甲\u0001乙\ud800丙${'长'.repeat(2000)}`;
    const blocks = [{ kind: 'paragraph' as const, id: 'p', restsOn: [], spans: [{ text }] }];
    const file = await writePptx(
      sampleDocument({ sections: [{ id: 's', title: text.slice(0, 5), madeUp: false, blocks }] }),
    );
    expect(await packageFaults(file)).toEqual([]);
    const texts = slidesOf(readParts(file)).flatMap(textsOf);
    expect(texts.filter((each) => each.includes('长')).join('')).toBe(`甲乙丙${'长'.repeat(2000)}`);
  });
});

describe('a template of the staff', { timeout: 60_000 }, () => {
  /** A presentation with a logo on its master, as an office keeps one. */
  async function template(): Promise<Buffer> {
    const parts = readParts(await writePptx(sampleDocument({ title: '旧的标题' })));
    const path = 'ppt/slideMasters/slideMaster1.xml';
    const logo =
      '<p:pic><p:nvPicPr><p:cNvPr id="99" name="徽标"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rIdLogo"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>';
    const relation =
      '<Relationship Id="rIdLogo" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/logo.png"/>';
    const put = (name: string, from: string, to: string) =>
      parts.set(name, bytesOf(textOf(parts, name).replace(from, to + from)));
    put(path, '</p:spTree>', logo);
    put('ppt/slideMasters/_rels/slideMaster1.xml.rels', '</Relationships>', relation);
    put('ppt/theme/theme1.xml', '<a:lt1>', '<!-- 本办模板 -->');
    parts.set('ppt/media/logo.png', parts.get('ppt/media/picture8.png') ?? bytesOf(''));
    return writeParts(parts);
  }

  it('gives its theme, master, layouts and logo, and none of its slides', async () => {
    const master = await template();
    const file = await writePptx(sampleDocument(), { master });
    expect(await packageFaults(file)).toEqual([]);
    const parts = readParts(file);
    expect(textOf(parts, 'ppt/theme/theme1.xml')).toContain('本办模板');
    expect(textOf(parts, 'ppt/slideMasters/slideMaster1.xml')).toContain('徽标');
    expect(parts.has('ppt/media/logo.png')).toBe(true);
    const texts = slidesOf(parts).flatMap(textsOf);
    expect(texts).toContain('汉滨区民心数据简报');
    expect(texts.join('\n')).not.toContain('旧的标题');
  });
  it('gives the same bytes for the same document', async () => {
    const master = await template();
    const [once, again] = [
      await writePptx(sampleDocument(), { master }),
      await writePptx(sampleDocument(), { master }),
    ];
    expect(again.equals(once)).toBe(true);
  });
  it.each([
    ['no zip', Buffer.from('%PDF-1.7')],
    ['no presentation', writeParts(new Map([['word/document.xml', bytesOf('<a/>')]]))],
    ['no XML', writeParts(new Map([['ppt/presentation.xml', bytesOf('<a>')]]))],
    ['no master', writeParts(new Map([['ppt/presentation.xml', bytesOf('<a/>')]]))],
    ['a bomb', writeParts(new Map([['ppt/presentation.xml', new Uint8Array(80 * 1024 * 1024)]]))],
  ])('that is %s is refused', async (_, master) => {
    await expect(writePptx(sampleDocument(), { master })).rejects.toMatchObject({
      code: 'BRIEFING_BAD_MASTER',
      message: expect.stringContaining('另存为 .docx 或 .pptx'),
    });
  });
});
