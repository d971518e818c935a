import { lacksTools } from '@minxin/cli/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, fieldOf } from './testing/ask.ts';
import { CHROMIUM, openBrowser, type TestBrowser } from './testing/open-browser.ts';
import { BOARD_PATHS } from './testing/pages.ts';
import { readFigure } from './testing/read-figure.ts';

let browser: TestBrowser;

interface Tile {
  readonly subject: string;
  readonly metric: string;
  /** What the page holds as its value, and what it says; null where it shows none. */
  readonly value: string | null;
  readonly says: string | null;
}

const shownTiles = (): Promise<Tile[]> =>
  browser.page.locator('[data-tile]').evaluateAll((tiles) =>
    tiles.map((tile) => {
      const [subject = '', metric = ''] = (tile.getAttribute('data-tile') ?? '').split('.');
      const figure = tile.querySelector('[data-metric]');
      return {
        ...{ subject, metric },
        value: figure?.getAttribute('data-value') ?? null,
        says: figure?.textContent ?? null,
      };
    }),
  );

/** What is counted once a year answers for the year that a month or half lies in. */
const YEARLY = ['HOUSEHOLDS', 'DISTRIBUTION'];
type Answer = Readonly<Record<string, { metrics: Record<string, { value: number | null }> }>>;

/** The values of tiles, as a question of one's own finds them. */
async function askedValues(tiles: readonly Tile[], period: string): Promise<(number | null)[]> {
  const year = `{ year: ${period.slice(0, 4)} }`;
  const unit = period.includes('H') ? 'half' : 'month';
  const part = period.length > 4 ? `{ ${unit}: "${period}" }` : year;
  const subjects = [...new Set(tiles.map(({ subject }) => subject))];
  const parts = subjects.map((subject) => {
    const own = tiles.filter((tile) => tile.subject === subject);
    const metrics = own.map(({ metric }) => `${metric} { value }`).join(' ');
    const asked = YEARLY.includes(subject) ? year : part;
    return `${fieldOf(subject)}(period: ${asked}) { metrics { ${metrics} } }`;
  });
  const answer = await ask<Answer>(browser.server, `{ ${parts.join(' ')} }`);
  return tiles.map(({ subject, metric }) => {
    const value = answer[fieldOf(subject)]?.metrics[metric]?.value;
    if (value === undefined) throw new Error(`${subject}.${metric} was not answered`);
    return value;
  });
}

describe.skipIf(lacksTools(CHROMIUM))(
  'every tile of every board shows what the API answers',
  () => {
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser?.close());

    const cases = BOARD_PATHS.flatMap((path) =>
      ['2020-12', '2019'].map((period) => [path, period] as const),
    );
    test.each([...cases, ['/', '2019H2'], ['/service-hall', '2020H1']] as const)(
      '%s of %s',
      async (path, period) => {
        await browser.open(`${path}?period=${period}`);
        const tiles = await shownTiles();
        expect(tiles.length).toBeGreaterThanOrEqual(6);
        const values = await askedValues(tiles, period);
        expect(tiles.map(({ metric, value }) => [metric, value])).toEqual(
          tiles.map(({ metric }, place) => [metric, values[place]?.toString() ?? null]),
        );
        for (const [place, { metric, says }] of tiles.entries()) {
          const value = values[place];
          if (value === null || value === undefined || says === null) continue;
          const read = readFigure(says);
          expect(Math.abs(read.value - value), `${metric}: ${says}`).toBeLessThanOrEqual(
            read.step * 0.5001,
          );
        }
      },
    );
  },
);
