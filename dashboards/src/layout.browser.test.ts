import { lacksTools } from '@minxin/cli/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsNow, faultsOn, faultsOnPaper, SCREENS } from './testing/layout/layout-at.ts';
import { CHROMIUM, openBrowser, type TestBrowser } from './testing/open-browser.ts';
import { BOARD_PATHS } from './testing/pages.ts';
import { settled } from './testing/settled.ts';

let browser: TestBrowser;

/** What is wrong with a page on each screen, and on paper. */
async function faultsOf(address: string): Promise<Readonly<Record<string, readonly string[]>>> {
  await browser.open(address);
  const onScreens = await faultsOn(browser.page);
  const onPaper = await faultsOnPaper(browser.page);
  return onPaper.length === 0 ? onScreens : { ...onScreens, paper: onPaper };
}

/** The first mark of each chart that narrows the board, by the chart. */
const chartsWithMarks = () =>
  browser.page
    .locator('[data-chart-table]')
    .evaluateAll((tables) =>
      tables
        .filter((table) => table.querySelector('button.mark') !== null)
        .map((table) => table.getAttribute('data-chart-table') ?? ''),
    );

describe.skipIf(lacksTools(CHROMIUM))('on every board nothing is cut, and nothing overlaps', () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  describe.each(['zh', 'en'] as const)('in %s', (language) => {
    beforeAll(() => browser.speak(language));

    test.each(BOARD_PATHS)('%s of a month, on each screen and on paper', async (path) => {
      expect(await faultsOf(`${path}?period=2020-12`)).toEqual({});
    });

    test.each(BOARD_PATHS)('%s of a year, on each screen and on paper', async (path) => {
      expect(await faultsOf(`${path}?period=2019`)).toEqual({});
    });

    test.each([
      ['/hotline', 'passport:HOTLINE:onTimeRate'],
      ['/hotline', 'records:HOTLINE:orders'],
      ['/tendering', 'passport:TENDERING:redFlags'],
      ['/tendering', 'records:TENDERING:redFlags'],
      ['/funds', 'records:FUNDS:disbursed'],
      ['/households', 'passport:HOUSEHOLDS:gainPerHousehold'],
      ['/households', 'records:HOUSEHOLDS:households'],
    ])('%s with %s beside it', async (path, show) => {
      const ready = 'dialog :is([data-passport], [data-record], [data-state="refused"])';
      await browser.open(`${path}?period=2019&show=${show}`, ready);
      expect(await faultsOn(browser.page)).toEqual({});
    });
  });

  test.each(BOARD_PATHS)('%s narrowed by a mark of each of its charts', async (path) => {
    await browser.speak('zh');
    await browser.page.setViewportSize(SCREENS.desk);
    await browser.open(`${path}?period=2019`);
    await settled(browser.page);
    for (const chart of await chartsWithMarks()) {
      await browser.page.setViewportSize(SCREENS.desk);
      await browser.open(`${path}?period=2019`);
      const before = browser.page.url();
      const mark = browser.page.locator(`[data-chart-table="${chart}"] button.mark`).first();
      await mark.evaluate((button) => (button as HTMLElement).click());
      await browser.page.waitForURL((url) => url.href !== before);
      await browser.page.locator('main [data-state="loading"]').waitFor({ state: 'detached' });
      expect([chart, await faultsNow(browser.page)]).toEqual([chart, []]);
      await browser.page.setViewportSize(SCREENS.phone);
      expect([chart, await faultsNow(browser.page)]).toEqual([chart, []]);
    }
  });
});
