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

/** The orders of half-years, each counted by itself. */
async function ordersOf(halves: readonly string[]): Promise<readonly number[]> {
  const parts = halves.map(
    (half) => `h${half}: hotline(period: { half: "${half}" }) { metrics { orders { value } } }`,
  );
  const answer = await ask<Answer>(browser.server, `{ ${parts.join(' ')} }`);
  return halves.map((half) => answer[`h${half}`]?.metrics.orders?.value ?? 0);
}

describe.skipIf(lacksTools(CHROMIUM))(
  'every tile of every board shows what the API answers',
  () => {
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser?.close());

    test('a half-year that is picked stands beside its like of a year ago and the half before', async () => {
      const { page } = browser;
      const title = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
      const told = () =>
        page.locator('.tile [data-metric="HOTLINE.orders"]').getAttribute('data-value');
      await browser.open('/hotline?period=2020-11');
      await page.locator('.picker').getByRole('link', { name: '半年' }).click();
      await title('2020年下半年');
      await page.getByText('与 2019年下半年 相比').waitFor();
      const [now, before, yearAgo] = await ordersOf(['2020H2', '2020H1', '2019H2']);
      if (!now || !before || !yearAgo) throw new Error('no orders');
      expect(await told()).toBe(`${now}`);
      const said = await page.locator('[data-tile="HOTLINE.orders"] .beside').textContent();
      const changes = said?.match(/-?[\d.]+ ?%/g)?.map(readFigure) ?? [];
      expect(changes).toHaveLength(2);
      for (const [place, { value, step }] of changes.entries()) {
        const base = place === 0 ? yearAgo : before;
        expect(Math.abs(value - (now / base - 1))).toBeLessThanOrEqual(step * 0.5001);
      }

      await page.getByRole('link', { name: '上一期' }).click();
      await title('2020年上半年');
      await page.reload();
      await title('2020年上半年');
      await page.locator('.tile .num').first().waitFor();
      expect(await told()).toBe(`${before}`);
    });

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
