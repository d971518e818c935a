import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reachedOf, StandingDocument } from '@minxin/boards';
import { BOARDS } from '@minxin/boards/all';
import { type BriefingDocument, readDocument, readRevision } from '@minxin/briefings';
import { pageTexts, readParts, readWorkbook } from '@minxin/briefings/testing';
import { parsePeriodKey } from '@minxin/calendar';
import { type Chart, theme } from '@minxin/charts';
import type { Workbook } from 'exceljs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lacksTools } from '../testing/index.ts';
import { runCli } from '../testing/run-cli.ts';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { TEST_DISTRICT } from '../testing/test-district.ts';
import { ask, askedAgain, boardAsk, FIGURES, type Paged } from './testing/asked-again.ts';
import { chartCellsOf, type DrawnCell, type DrawnFigure, figuresOf } from './testing/drawn.ts';
import { isIn, isOnPage, rowsUnder, shownAs } from './testing/found-in.ts';
import { chartSheets, crossings, tableRows } from './testing/office-tables.ts';
import { CHROMIUM, rowsSeen, type SignedIn, signIn, tilesSeen } from './testing/pages-seen.ts';

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

/** Boards whose tiles are looked at: each is a page to be drawn. */
const BOARDS_SEEN = 3;

let server: TestServer;
let browser: SignedIn;
let folder: string;
beforeAll(async () => {
  server = await startTestServer();
  folder = await mkdtemp(join(tmpdir(), 'minxin-same-figures-'));
  const env = { DATABASE_URL: server.database.url, MINXIN_HOME: folder };
  const exported = PERIODS.map((period) =>
    runCli(['briefing', 'export', period, '--out', join(folder, period)], env),
  );
  for (const told of await Promise.all(exported)) expect(told).toMatchObject({ status: 0 });
  if (!lacksTools(CHROMIUM)) browser = await signIn(server);
}, PACKS);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

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
      const found = await askedAgain(server, figure);
      expect(found.exact ?? `${found.value}`, figure).toBe(value);
      expect(found.text, figure).toBe(text);
      if (parts) expect([found.numerator, found.denominator], figure).toEqual(parts);
    }
  });

  it('figures stand on the page', async () => {
    const { briefing } = await ask<Paged>(server, { query: FIGURES, variables: { period } });
    const rows = briefing.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => block.rows ?? []),
    );
    for (const { label, figure, text, detail } of figures)
      expect(rows.filter((row) => row.label === label).flatMap((row) => row.cells)).toContainEqual({
        ...{ figure, text, detail },
      });
  });

  it.skipIf(lacksTools(CHROMIUM))(
    'figures are what a reader of the page sees in Chromium',
    async () => {
      const rows = await rowsSeen(browser.page, server.url, period);
      for (const { label, figure, text, detail } of figures) {
        const cells = rows.filter((row) => row.label === label).flatMap((row) => row.cells);
        const found = cells.filter((cell) => plainOf(cell.text) === plainOf(text));
        expect([figure, text, found.length > 0]).toEqual([figure, text, true]);
        if (detail !== '')
          expect(found.flatMap(({ beneath }) => beneath).map(plainOf), figure).toContain(
            plainOf(detail),
          );
      }
    },
  );

  it.skipIf(lacksTools(CHROMIUM))(
    'figures are what the tiles of the boards show in Chromium',
    async () => {
      const asked = figuresOf(document).filter(({ figure }) => figure.endsWith(`@${period}`));
      for (const board of drawnBoards()) {
        const path = board.id === 'overview' ? '/' : `/${board.id}`;
        const tiles = await tilesSeen(browser.page, `${server.url}${path}?period=${period}`);
        const told = asked.flatMap((one) => {
          const [subject = '', metric = ''] = one.figure.replace(/@.*$/, '').split('.');
          const tile = tiles.get(`${subject.toUpperCase().replaceAll('-', '_')}.${metric}`);
          return tile ? [{ ...one, tile }] : [];
        });
        expect([board.id, told.length > 0]).toEqual([board.id, true]);
        for (const { figure, value, text, detail, tile } of told) {
          expect(tile.value, figure).toBe(Number(value));
          // A tile has room for every digit, which the briefing tells beneath.
          expect([text, detail].map(numberIn), figure).toContain(numberIn(tile.text));
        }
      }
    },
  );

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
    const asking = boardAsk(server);
    const standing = await asking(StandingDocument, {
      period: { year: Number(period.slice(0, 4)) },
    });
    const drawn = new Map<string, Chart>();
    for (const board of BOARDS) {
      const reached = reachedOf(standing, board.subjects);
      const read = await board.read(asking, {
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

  /** Of a year: what is told by month is on the boards of months, and some only by year. */
  function drawnBoards() {
    // Records that come once a year say nothing of a month.
    const of = BOARDS.filter(({ finest }) => finest === 'MONTH' || /^\d{4}$/.test(period));
    const drawn = fc.sample(
      fc.shuffledSubarray(of, { minLength: BOARDS_SEEN, maxLength: BOARDS_SEEN }),
      {
        ...{ seed: SEED, numRuns: 1 },
      },
    );
    return drawn[0] ?? [];
  }

  async function readPackNames(): Promise<(id: string) => string> {
    const { files } = JSON.parse((await file('manifest.json')).toString()) as {
      readonly files: readonly { readonly name: string }[];
    };
    return (id) => {
      const ending = `-${id.toLowerCase()}.csv`;
      return files.find(({ name }) => name.replace(/^charts\/\d+/, '') === ending)?.name ?? id;
    };
  }
});

/** Without blanks, which are thin or wide as the place asks for. */
const plainOf = (text: string): string => text.replace(/\s/g, '');

/** What is told, without its unit. */
const numberIn = (text: string): string => plainOf(text).replace(/[^\d%]+$/, '');
