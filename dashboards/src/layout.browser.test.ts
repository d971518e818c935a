import { lacksTools } from '@minxin/cli/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOn, faultsOnPaper } from './testing/layout/layout-at.ts';
import { CHROMIUM, openBrowser, type TestBrowser } from './testing/open-browser.ts';
import { BOARD_PATHS } from './testing/pages.ts';

let browser: TestBrowser;

/** What is wrong with a page on each screen, and on paper. */
async function faultsOf(
  address: string,
  ready?: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  await browser.open(address, ready);
  const onScreens = await faultsOn(browser.page);
  const onPaper = await faultsOnPaper(browser.page);
  return onPaper.length === 0 ? onScreens : { ...onScreens, paper: onPaper };
}

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

    test('every published figure beside the records, on each screen and on paper', async () => {
      expect(await faultsOf('/reconciliation?period=2019', '[data-figure]')).toEqual({});
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
});
