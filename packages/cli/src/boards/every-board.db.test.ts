import { type Ask, type ReadBoard, reachedOf, StandingDocument } from '@minxin/boards';
import { BOARDS } from '@minxin/boards/all';
import { parsePeriod } from '@minxin/calendar';
import { type Chart, theme } from '@minxin/charts';
import { renderSvg } from '@minxin/charts/paper';
import type { Language } from '@minxin/commentary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';

/** The made-up district as a briefing reads it: no browser, no filter, one question a board. */
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const askIn =
  (language: Language): Ask =>
  async (document, variables) => {
    const { __meta__: meta } = document as { readonly __meta__?: { readonly documentId: string } };
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${server.token}`,
        'content-type': 'application/json',
        'accept-language': language,
      },
      body: JSON.stringify({ documentId: meta?.documentId, variables }),
    });
    const { data, errors } = (await response.json()) as { data: never; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  };

const PERIODS = [parsePeriod({ month: '2020-12' }), parsePeriod({ year: 2020 })];
const cases = BOARDS.flatMap((board) =>
  PERIODS.flatMap((period) =>
    (['zh', 'en'] as const).map((language) => ({ board, id: board.id, period, language })),
  ),
);

/** Rates of what falls due: in the month nothing did. */
const NOTHING_DUE = ['PARTY_BUILDING.rectificationRate', 'INDUSTRY.collectionRate'];
/** Of one factory the title says all that there is to say. */
const TOLD_BY_TITLE = ['factories'];

const paper = theme('paper');
/** What no text may say: a number or a word that wasn't there. */
const FAULT = /undefined|null|NaN|Infinity|\[object/;
/** Characters that only Chinese is written with. */
const CHINESE = /\p{Script=Han}/u;

describe.each(cases)('$id, $period.grain, $language', ({ board, period, language }) => {
  let read: ReadBoard;
  const charts = (): Chart[] => Object.values(read.cards).map((draw) => draw(paper, {}));
  beforeAll(async () => {
    const ask = askIn(language);
    const standing = await ask(StandingDocument, { period: { year: 2020 } });
    const reached = reachedOf(standing, board.subjects);
    read = await board.read(ask, { period, reached, language });
  });

  it('has its records, made up, and tiles with numbers', () => {
    expect(read).toMatchObject({ empty: false, simulated: true });
    expect(read.tiles.length).toBeGreaterThanOrEqual(6);
    for (const tile of read.tiles) {
      const without =
        period.grain === 'MONTH' && NOTHING_DUE.includes(`${tile.subject}.${tile.metric}`);
      expect(tile.state, tile.label).toBe(without ? 'no-data' : 'shown');
      expect(`${tile.label} ${tile.number} ${tile.unit}`).not.toMatch(FAULT);
    }
  });

  it('draws every card, with a finding and the figures that it rests on', () => {
    expect(charts().length).toBeGreaterThanOrEqual(4);
    for (const chart of charts()) {
      expect(chart.language, chart.id).toBe(language);
      expect(chart.title, chart.id).not.toBe('');
      expect(chart.subtitle, chart.id).not.toBe('');
      expect(chart.summary !== '', chart.id).toBe(!TOLD_BY_TITLE.includes(chart.id));
      expect(`${chart.title} ${chart.subtitle} ${chart.summary}`, chart.id).not.toMatch(FAULT);
      expect(chart.table.rows.length, chart.id).toBeGreaterThan(0);
      for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.columns.length);
    }
  });

  it('prints every card as a picture', () => {
    for (const chart of charts()) {
      const height = Math.max(280, chart.height ?? 0);
      expect(renderSvg(chart, { width: 620, height, theme: paper })).toMatch(/^<svg /);
    }
  });

  it('lists what stands beside its charts', () => {
    for (const { id, title, subtitle, table, rows } of Object.values(read.listings)) {
      expect(title, id).not.toBe('');
      expect(`${title} ${subtitle}`, id).not.toMatch(FAULT);
      if (rows.length > 0) expect(table.rows, id).toHaveLength(rows.length);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
  });

  it('has its words in the language that it is read in', () => {
    const listings = Object.values(read.listings);
    const words = [
      board.name(language),
      ...read.tiles.flatMap(({ label, unit }) => [label, unit]),
      ...charts().map(({ subtitle }) => subtitle),
      ...listings.flatMap(({ subtitle, table: { columns } }) => [
        subtitle,
        ...columns.map(({ label }) => label),
      ]),
    ];
    expect(words.some((word) => CHINESE.test(word))).toBe(language === 'zh');
  });
});
