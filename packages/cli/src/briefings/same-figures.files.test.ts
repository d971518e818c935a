import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ask, reachedOf, StandingDocument } from '@minxin/boards';
import { BOARDS } from '@minxin/boards/all';
import { type BriefingDocument, readDocument, readRevision } from '@minxin/briefings';
import { pageTexts, readParts, readWorkbook } from '@minxin/briefings/testing';
import { parsePeriodKey } from '@minxin/calendar';
import { type Chart, theme } from '@minxin/charts';
import type { Workbook, Worksheet } from 'exceljs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lacksTools } from '../testing/index.ts';
import { runCli } from '../testing/run-cli.ts';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { TEST_DISTRICT } from '../testing/test-district.ts';
import { chartCellsOf, type DrawnCell, type DrawnFigure, figuresOf } from './drawn.ts';
import { chartSheets, crossings, type TableRow, tableRows } from './office-tables.ts';

/** Another draw each time; what fails is drawn again by its seed. */
const SEED = Number(process.env.MINXIN_SEED ?? Date.now() % 2 ** 31);
const DRAWN = 20;
const PERIODS = ['2019-12', '2019'];
/** Packs take minutes where others keep the machine busy. */
const PACKS = 600_000;

const draw = <Item>(items: readonly Item[]): readonly Item[] =>
  fc.sample(fc.shuffledSubarray([...items], { minLength: DRAWN, maxLength: DRAWN }), {
    ...{ seed: SEED, numRuns: 1 },
  })[0] ?? [];

let server: TestServer;
let folder: string;
beforeAll(async () => {
  server = await startTestServer();
  folder = await mkdtemp(join(tmpdir(), 'minxin-same-figures-'));
  const env = { DATABASE_URL: server.database.url, MINXIN_HOME: folder };
  const exported = PERIODS.map((period) =>
    runCli(['briefing', 'export', period, '--out', join(folder, period)], env),
  );
  for (const told of await Promise.all(exported)) expect(told).toMatchObject({ status: 0 });
}, PACKS);
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function ask<Answer>(body: object): Promise<Answer> {
  const headers = { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' };
  const response = await fetch(`${server.url}/graphql`, {
    ...{ method: 'POST', headers: { ...headers, 'accept-language': 'zh' } },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const askBoard: Ask = (document, variables) => {
  const { __meta__: meta } = document as { readonly __meta__?: { readonly documentId: string } };
  return ask({ documentId: meta?.documentId, variables });
};

const FIGURES = `query ($period: String!) { briefing(period: $period) { sections { blocks {
  ... on BriefingFigures { rows { label cells { figure text detail } } } } } } }`;

interface Paged {
  readonly briefing: {
    readonly sections: readonly {
      readonly blocks: readonly {
        readonly rows?: readonly {
          readonly label: string;
          readonly cells: readonly Pick<DrawnFigure, 'figure' | 'text' | 'detail'>[];
        }[];
      }[];
    }[];
  };
}

interface Answered {
  readonly value: number;
  readonly exact: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly text: string;
}

/** Asks the one question of a figure: "hotline.onTimeRate@2019-12". */
async function askedAgain(reference: string): Promise<Answered> {
  const [, subject = '', metric = '', key = ''] = /^([^.]+)\.([^@]+)@(.+)$/.exec(reference) ?? [];
  const field = subject.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const period = key.length === 4 ? `{ year: ${key} }` : `{ month: "${key}" }`;
  const query = `{ asked: ${field}(period: ${period}) { metrics {
    found: ${metric} { value exact numerator denominator text } } } }`;
  const { asked } = await ask<{ asked: { metrics: { found: Answered } } }>({ query });
  return asked.metrics.found;
}

/** Whether a figure stands in a row of its label, with what its text leaves out beneath it. */
const isIn = (rows: readonly TableRow[], { label, text, detail }: DrawnFigure): boolean =>
  rows.some(
    ([head, ...cells]) =>
      head?.join('') === label &&
      cells.some(
        ([value, beneath = '']) => value === text && (detail === '' || beneath === detail),
      ),
  );

/** Whether a page has a figure beside its label: a row of it takes three lines, or four. */
function isOnPage(pages: readonly string[], { label, text, detail }: DrawnFigure): boolean {
  const lines = pages.flatMap((page) => page.split('\n'));
  return lines.some((line, at) => {
    if (!line.trimStart().startsWith(label)) return false;
    // Thin spaces are lost between a number and its unit.
    const about = bare(lines.slice(Math.max(0, at - 2), at + 4).join('\n'));
    return [text, detail].every((part) => holds(about, bare(part)));
  });
}

const bare = (text: string): string => text.replace(/[^\S\n]/g, '');

/** Whether a text holds a number, not as the end of a longer one. */
const holds = (text: string, part: string): boolean =>
  part === '' ||
  text
    .split(part)
    .slice(0, -1)
    .some((before) => !/[\d.,]$/.test(before));

/** How a workbook shows a number, as far as a percentage goes. */
function shownAs(value: number, format: string): string | undefined {
  const [, decimals = ''] = /^0\.(0+)%$/.exec(format) ?? [];
  return decimals === '' ? undefined : `${(value * 100).toFixed(decimals.length)} %`;
}

/** The rows of a sheet that stand under a head. */
function rowsUnder(sheet: Worksheet, head: string) {
  const all = Array.from({ length: sheet.rowCount }, (_, at) => sheet.getRow(at + 1));
  return all.slice(all.findIndex((row) => row.getCell(1).value === head) + 1);
}

const suite = describe.skipIf(lacksTools('pdftotext'));

suite.each(PERIODS)(`what is drawn of %s by seed ${SEED}`, (period) => {
  let document: BriefingDocument;
  let figures: readonly DrawnFigure[];
  let cells: readonly DrawnCell[];
  let book: Workbook;
  const file = (name: string) => readFile(join(folder, period, name));
  const office = async (kind: string) => readParts(await file(`briefing-${period}.${kind}`));

  beforeAll(async () => {
    const { connection } = server.database;
    const place = { db: connection.db, districtCode: TEST_DISTRICT };
    const revision = await readRevision(place, { period });
    document = await readDocument(connection.db, TEST_DISTRICT, revision, 'zh');
    [figures, cells] = [draw(figuresOf(document)), draw(chartCellsOf(document))];
    book = await readWorkbook(await file(`briefing-${period}.xlsx`));
  });

  it('figures are what the API answers to their own questions', async () => {
    for (const { figure, value, text, parts } of figures) {
      const found = await askedAgain(figure);
      expect(found.exact ?? `${found.value}`, figure).toBe(value);
      expect(found.text, figure).toBe(text);
      if (parts) expect([found.numerator, found.denominator], figure).toEqual(parts);
    }
  });

  it('figures stand on the page', async () => {
    const { briefing } = await ask<Paged>({ query: FIGURES, variables: { period } });
    const rows = briefing.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => block.rows ?? []),
    );
    for (const { label, figure, text, detail } of figures)
      expect(rows.filter((row) => row.label === label).flatMap((row) => row.cells)).toContainEqual({
        ...{ figure, text, detail },
      });
  });

  it('figures stand in the PDF, on a slide and in the Word document', async () => {
    const pages = await pageTexts(join(folder, period, `briefing-${period}.pdf`));
    const [slides, word] = [tableRows(await office('pptx')), tableRows(await office('docx'))];
    for (const figure of figures) {
      expect([figure.figure, isOnPage(pages, figure)]).toEqual([figure.figure, true]);
      expect([figure.figure, isIn(slides, figure)]).toEqual([figure.figure, true]);
      expect([figure.figure, isIn(word, figure)]).toEqual([figure.figure, true]);
    }
  });

  it('figures are numbers in the workbook, in a format that shows them as they are printed', () => {
    const sheet = book.getWorksheet('指标');
    const rows = sheet ? rowsUnder(sheet, '栏目') : [];
    for (const { figure, value, text } of figures) {
      const row = rows.find((one) => one.getCell(13).value === figure);
      const cell = row?.getCell(4);
      expect(cell?.value, figure).toBe(Number(value));
      expect(cell?.numFmt, figure).toMatch(text.endsWith('%') ? /%$/ : /^#,##0/);
      const shown = shownAs(Number(value), cell?.numFmt ?? '');
      if (shown !== undefined)
        expect(Number.parseFloat(shown)).toBeCloseTo(Number.parseFloat(text), 6);
    }
  });

  it('cells of charts are in the CSV, in the workbook, and in those that Office draws from', async () => {
    const names = await readPackNames();
    const behind = await Promise.all(
      (['pptx', 'docx'] as const).map(async (kind) => chartSheets(await office(kind))),
    );
    for (const { id, chart, value, row, column, category, series } of cells) {
      const csv = (await file(names(id))).toString().split('\r\n')[row + 1] ?? '';
      expect(csv.split(',')[column], `${id} ${csv}`).toBe(`${value}`);
      const sheets = book.worksheets.filter((sheet) => sheet.getCell(1, 1).value === chart.title);
      const [head] = chart.table.columns;
      const told = sheets.map(
        (sheet) => rowsUnder(sheet, head?.label ?? '')[row]?.getCell(column + 1).value,
      );
      expect(told, id).toContain(value);
      for (const own of behind)
        expect(
          own.flatMap((sheet) => crossings(sheet, category, series)),
          id,
        ).toContain(value);
    }
  });

  it('cells of charts are what the boards are answered now', async () => {
    const standing = await askBoard(StandingDocument, {
      period: { year: Number(period.slice(0, 4)) },
    });
    const drawn = new Map<string, Chart>();
    for (const board of BOARDS) {
      const reached = reachedOf(standing, board.subjects);
      const read = await board.read(askBoard, {
        ...{ period: parsePeriodKey(period), reached, language: 'zh' as const },
      });
      for (const card of Object.values(read.cards)) {
        const chart = card(theme('paper'), {});
        drawn.set(
          chart.id.startsWith(`${board.id}-`) ? chart.id : `${board.id}-${chart.id}`,
          chart,
        );
      }
    }
    for (const { id, chart, row, column } of cells)
      expect(drawn.get(id)?.table.rows[row]?.[column], id).toEqual(chart.table.rows[row]?.[column]);
  });

  async function readPackNames(): Promise<(id: string) => string> {
    const { files } = JSON.parse((await file('manifest.json')).toString()) as {
      readonly files: readonly { readonly name: string }[];
    };
    return (id) =>
      files.find(({ name }) => new RegExp(`^charts/\\d+-${id}\\.csv$`).test(name))?.name ?? id;
  }
});
