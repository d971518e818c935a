import { lacksTools } from '@minxin/cli/testing';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickMark } from './testing/click-mark.ts';
import { faultsOn, SCREENS } from './testing/layout/layout-at.ts';
import { CHROMIUM, openBrowser, type TestBrowser } from './testing/open-browser.ts';
import { BOARD_PATHS, DRAWN } from './testing/pages.ts';
import { settled } from './testing/settled.ts';

const { desk, phone } = SCREENS;
let browser: TestBrowser;

/** A board, or one of its states, and not the bones of one. */
const STANDS = `main :is(${DRAWN}, [data-state]:not([data-state="loading"]))`;

/** Opens a board of a period, on a desk, and waits until it stands. */
async function openBoard(path: string, period = '2019'): Promise<void> {
  await browser.page.setViewportSize(desk);
  await browser.open(`${path}?period=${period}`);
  await settled(browser.page);
}

/** The charts that have marks. */
const chartsWithMarks = () =>
  browser.page
    .locator('[data-chart-table]:has(button.mark)')
    .evaluateAll((tables) => tables.map((table) => table.getAttribute('data-chart-table') ?? ''));

const marksOf = (chart: string): Locator =>
  browser.page.locator(`[data-chart-table="${chart}"] button.mark`);

/** Presses a mark in the table of a chart, as who uses the keyboard does, and waits for the board it leads to. */
async function narrow(chart: string, mark = marksOf(chart).first()): Promise<string> {
  const before = browser.page.url();
  await mark.evaluate((button) => (button as HTMLElement).click());
  await browser.page.waitForURL((url) => url.href !== before);
  await browser.page.locator(STANDS).first().waitFor();
  const { pathname, search } = new URL(browser.page.url());
  return decodeURIComponent(pathname + search);
}

describe.skipIf(lacksTools(CHROMIUM))('a board narrowed by a mark', () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test.each(BOARD_PATHS)(
    '%s by one of each of its charts: nothing is cut or overlaps',
    async (path) => {
      await openBoard(path);
      const charts = await chartsWithMarks();
      expect(charts).not.toEqual([]);
      const faults: Record<string, unknown> = {};
      for (const chart of charts) {
        await openBoard(path);
        const address = await narrow(chart);
        const found = await faultsOn(browser.page, { desk, phone });
        if (Object.keys(found).length > 0) faults[`${chart}: ${address}`] = found;
      }
      expect(faults).toEqual({});
    },
  );

  describe('in English, of a month', () => {
    beforeAll(() => browser.speak('en'));
    afterAll(() => browser.speak('zh'));

    // One chart of each board, another of the next: all of them would take as long as all above.
    test.each(BOARD_PATHS.map((path, place) => [path, place] as const))(
      '%s by a later mark: nothing is cut or overlaps',
      async (path, place) => {
        await openBoard(path, '2019-12');
        const charts = await chartsWithMarks();
        const chart = charts[place % charts.length] ?? '';
        const later = marksOf(chart).nth(Math.floor((await marksOf(chart).count()) / 2));
        const address = await narrow(chart, later);
        expect([address, await faultsOn(browser.page, { desk, phone })]).toEqual([address, {}]);
      },
    );
  });

  test.each(BOARD_PATHS)(
    '%s by a click on a mark of each of its drawings, and whole again by Back',
    async (path) => {
      const { page } = browser;
      await openBoard(path);
      const whole = page.url();
      for (const chart of await chartsWithMarks()) {
        const led = await clickMark(page, page.locator(`figure[data-chart="${chart}"]`));
        if (led === undefined) throw new Error(`No mark of the drawing ${chart} leads anywhere`);
        const keys = [...led.searchParams.keys()].filter((part) => part.startsWith('where.'));
        expect(keys.length > 0 || led.searchParams.get('period') !== '2019', led.href).toBe(true);
        expect(await page.locator('[data-narrowed] .key').count(), led.href).toBe(keys.length);
        await page.goBack();
        await page.waitForURL(whole);
        await settled(page);
        expect(await page.locator('[data-narrowed]').count(), chart).toBe(0);
      }
    },
  );
});
