import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePeriod } from '@minxin/calendar';
import { createTestDatabase, lacksTools, type TestDatabase } from '@minxin/database/testing';
import { openSlice } from '@minxin/metrics';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BriefingExport, exportBriefing } from './export-briefing.ts';
import { HEADLINE } from './figures/headline.ts';
import { writeRecords } from './testing/records.ts';
import { inkOfPages, output, pageTexts } from './testing/tools.ts';

const MADE_UP = '610902';
const REAL = '610903';
/** Code of Typst, of SVG and of a spreadsheet, where a name should stand. */
const PAYLOAD = '#panic("x") *b* $a$ </text><script> =1+1';
const NOW = new Date('2021-01-05T00:00:00Z');

const suite = describe.skipIf(lacksTools('pdftotext', 'pdffonts', 'pdftoppm', 'qpdf'));

let database: TestDatabase;
let folder: string;
let december: BriefingExport;

const place = (name: string) => join(folder, name);
/** Lines without the gaps that a reader of columns leaves, or leaves out. */
const bare = (text: string) => text.replace(/[^\S\n]+/g, '');
const make = (month: string, out: string, districtCode = MADE_UP, now = NOW) =>
  exportBriefing({
    connection: database.connection,
    districtCode,
    period: parsePeriod(month.length === 4 ? { year: Number(month) } : { month }),
    out,
    now,
  });

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'briefing-test-'));
  await writeRecords(database.connection, {
    districtCode: MADE_UP,
    origin: 'simulated',
    text: PAYLOAD,
  });
  await writeRecords(database.connection, { districtCode: REAL, origin: 'imported' });
  december = await make('2019-12', place('deep/2019-12'));
});

afterAll(async () => {
  await database?.drop();
  if (folder) await rm(folder, { recursive: true });
});

suite('the briefing of a month', () => {
  it('is four charts as SVG and PNG and a PDF, as told, in a folder made for it', async () => {
    const names = [
      ...['01-processing-volume.svg', '01-processing-volume.png', '02-tender-amounts.svg'],
      ...['02-tender-amounts.png', '03-on-time-rate.svg', '03-on-time-rate.png'],
      ...['04-gain-by-village.svg', '04-gain-by-village.png', 'briefing-2019-12.pdf'],
    ];
    const out = place('deep/2019-12');
    expect(december.files.map(({ path }) => path)).toEqual(names.map((name) => join(out, name)));
    expect((await readdir(out)).sort()).toEqual([...names].sort());
    for (const { path, bytes, sha256 } of december.files) {
      const content = await readFile(path);
      expect(content.byteLength).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
  });
  it('is the same bytes whenever it is made of the same data', async () => {
    const again = await make('2019-12', place('again'), MADE_UP, new Date('2024-06-30T09:00:00Z'));
    expect(again.files.map(({ sha256 }) => sha256)).toEqual(
      december.files.map(({ sha256 }) => sha256),
    );
  });
  it('draws each chart with its heading and mark, the PNG at twice the size', async () => {
    for (const name of ['01-processing-volume', '04-gain-by-village']) {
      const svg = await readFile(place(`deep/2019-12/${name}.svg`), 'utf8');
      const png = await readFile(place(`deep/2019-12/${name}.png`));
      const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      expect(svg).toContain('>模拟明细<');
      expect(svg).not.toContain('<script');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
        Number(width) * 2,
        Number(height) * 2,
      ]);
    }
  });
});

suite('the PDF', () => {
  const pdf = () => place('deep/2019-12/briefing-2019-12.pdf');

  it('is sound, with every font embedded and no font of the machine', async () => {
    expect(await output('qpdf', '--check', pdf())).toContain('No syntax or stream encoding errors');
    const fonts = (await output('pdffonts', pdf())).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts)
      expect(font).toMatch(/^[A-Z]{6}\+Noto(Sans|Serif)SC-\S+ .* yes yes yes /);
  });
  it('bears its title and the day of the data', async () => {
    const info = await output('pdfinfo', '-isodates', pdf());
    expect(info).toMatch(/Title: +汉滨区政务数据月报 2019年12月\n/);
    expect(info).toMatch(/CreationDate: +2020-03-31T00:00:00/);
    expect(info).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/);
  });
  it('has text, ink, its number and the mark for made-up detail on every page', async () => {
    const pages = await pageTexts(pdf());
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((text, p) => {
      expect(text).toContain('模拟明细');
      expect(text).toMatch(new RegExp(`— ?${p + 1} ?—`));
      expect(text.replace(/\s/g, '').length).toBeGreaterThan(150);
    });
    for (const share of await inkOfPages(pdf(), pages.length)) expect(share).toBeGreaterThan(1);
  });
  it('puts odd page numbers at the right and even ones at the left', async () => {
    const [first = '', second = ''] = await pageTexts(pdf());
    expect(first).toMatch(/不是真实.* {3,}— ?1 ?—\s*$/);
    expect(second).toMatch(/\n *— ?2 ?— {3,}本报含/);
  });
  it('prints every headline figure as the semantic layer gives it', async () => {
    const rows = bare((await pageTexts(pdf()))[0] ?? '').split('\n');
    const context = { db: database.connection.db, districtCode: MADE_UP, now: NOW };
    for (const { model, metrics } of HEADLINE) {
      const period =
        model.finest === 'year' ? parsePeriod({ year: 2019 }) : parsePeriod({ month: '2019-12' });
      const slice = await openSlice(context, model, { period });
      for (const id of metrics) {
        const value = await slice.metric(id);
        const row = bare(slice.definition(id).label + value.text);
        expect(rows.filter((line) => line.startsWith(row)).length).toBeGreaterThan(0);
      }
    }
    const text = rows.join('\n');
    expect(text).toMatch(/^受理量12件—77件—$/m);
    expect(text).toMatch(/^按期办结率91.7%11\/12—/m);
    expect(text).toMatch(/^成交额0元—1.32亿元132,000,002—$/m);
    expect(text).toMatch(/^户均增收1.75万元105,000\/6—$/m);
  });
  it('holds the printed figures against the records and counts those without', async () => {
    const text = bare((await pageTexts(pdf())).join('\n'));
    expect(text).toContain('2019年公布数共3项，其中2项');
    expect(text).toContain('其余1项属于其他主题，尚无明细');
    expect(text).toMatch(/^SH-04受理量77件77件一致$/m);
    expect(text).toMatch(/^TD-02成交额（工程招标）.*待查/m);
    expect(text).not.toContain('EN-01');
  });
  it('keeps the words of charts extractable and code in names inert', async () => {
    const text = (await pageTexts(pdf())).join('').replace(/\s+/g, '');
    expect(text).toContain('12月受理量12件');
    expect(text).toContain(PAYLOAD.replace(/\s/g, ''));
    expect(text).toContain(`${PAYLOAD.replace(/\s/g, '')}.csv`);
  });
});

suite('other issues', () => {
  it('says nothing of made-up detail where all records are real', async () => {
    const { files, simulated } = await make('2019', place('real'), REAL);
    expect(simulated).toBe(false);
    expect(files.at(-1)?.path).toBe(place('real/briefing-2019.pdf'));
    const text = (await pageTexts(place('real/briefing-2019.pdf'))).join('\n');
    expect(text).toContain('610903政务数据年报 2019年');
    expect(text).not.toContain('模拟');
    expect(await readFile(place('real/01-processing-volume.svg'), 'utf8')).not.toContain('模拟');
  });
  it('compares a month with the year before and says where its year has no households', async () => {
    await make('2020-03', place('march'));
    const text = bare((await pageTexts(place('march/briefing-2020-03.pdf'))).join('\n'));
    expect(text).toMatch(/^受理量3件0.0%6件\+20.0%$/m);
    expect(text).toContain('2020年无数据');
    expect(text).toContain('2020年没有公布数可以核对');
    expect(text).toContain('户均增收暂无数据');
    const svg = await readFile(place('march/01-processing-volume.svg'), 'utf8');
    expect(svg).toContain('2019 年对 2020 年');
  });
});

suite('a briefing that cannot be made', () => {
  it('names the months that have data, and leaves the folder as it was', async () => {
    await mkdir(place('kept'));
    await writeFile(place('kept/mine.txt'), 'mine');
    await expect(make('2021-01', place('kept'))).rejects.toMatchObject({
      code: 'BRIEFING_NO_DATA',
      message: expect.stringContaining('2019-01 至 2020-03'),
    });
    expect(await readdir(place('kept'))).toEqual(['mine.txt']);
    await expect(make('2021-01', place('not/yet'))).rejects.toThrow();
    await expect(readdir(place('not'))).rejects.toThrow(/ENOENT/);
  });
  it('names the folder that it cannot write to', async () => {
    await writeFile(place('file'), '');
    await expect(make('2019-12', place('file/below'))).rejects.toMatchObject({
      code: 'BRIEFING_OUT_NOT_WRITABLE',
      message: expect.stringContaining(place('file/below')),
    });
  });
  it('is not made of a quarter', async () => {
    const period = parsePeriod({ quarter: '2019Q4' });
    const request = { connection: database.connection, districtCode: MADE_UP, period, now: NOW };
    await expect(exportBriefing({ ...request, out: place('q') })).rejects.toMatchObject({
      code: 'BRIEFING_BAD_PERIOD',
    });
    await expect(readdir(place('q'))).rejects.toThrow(/ENOENT/);
  });
});
