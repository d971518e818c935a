import { lacksTools, type TestServer } from '@minxin/cli/testing';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { faultsOn, SCREENS } from './testing/layout/layout-at.ts';
import { CHROMIUM, openBrowser, type TestBrowser } from './testing/open-browser.ts';
import { BOARD_PATHS, DRAWN } from './testing/pages.ts';

let browser: TestBrowser;
let server: TestServer;
let page: Page;
const QUESTIONS = /\/graphql(\?|$)/;

const state = (name: string) => `[data-state="${name}"]`;
const faultsOf = async (address: string, ready: string) => {
  await browser.open(address, ready);
  return faultsOn(page);
};
/** Pages of every kind that asks the server something. */
const ASKING = ['/?period=2019', '/hotline?period=2019', '/reconciliation?period=2019', '/import'];
const BOARDS = ASKING.slice(0, 2);

describe.skipIf(lacksTools(CHROMIUM))('what a page shows instead of figures', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, server } = browser);
    page.setDefaultTimeout(20_000);
  });
  afterAll(() => browser?.close());

  describe.each(['zh', 'en'] as const)('in %s', (language) => {
    beforeAll(() => browser.speak(language));
    afterEach(() => page.unroute(QUESTIONS));

    test.each(BOARD_PATHS)('%s of a time without records', async (path) => {
      expect(await faultsOf(`${path}?period=2012`, state('empty'))).toEqual({});
    });

    test.each([
      ['/hotline', 'unit'],
      ['/service-hall', 'department'],
      ['/tendering', 'supplier'],
    ])('%s narrowed to what nobody knows', async (path, field) => {
      const address = `${path}?period=2019&where.${field}=nobody-knows-this`;
      expect(await faultsOf(address, state('filtered-empty'))).toEqual({});
      await page.locator(`${state('filtered-empty')} a`).click();
      await page.locator(DRAWN).first().waitFor();
    });

    test.each(BOARDS)('%s while it is on its way', async (address) => {
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(QUESTIONS, async (route) => {
        // How far the records reach is known, what the board asks of its span is not yet.
        if (decodeURIComponent(route.request().url()).includes('"span"')) await released;
        await route.continue();
      });
      expect(await faultsOf(address, state('loading'))).toEqual({});
      release();
      await page.locator(DRAWN).first().waitFor();
    });

    test.each(ASKING)('%s that the server fails to answer', async (address) => {
      await page.route(QUESTIONS, (route) =>
        route.fulfill({
          status: 500,
          json: {
            errors: [
              {
                message: 'The rollup hotline_by_day_and_category_of_the_second_level is missing.',
                extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: crypto.randomUUID() },
              },
            ],
          },
        }),
      );
      expect(await faultsOf(address, state('failed'))).toEqual({});
      expect(await page.getByText('INTERNAL_SERVER_ERROR').isVisible()).toBe(true);
      await page.unroute(QUESTIONS);
      await page.locator(`${state('failed')} button`).click();
      await page.locator(state('failed')).waitFor({ state: 'detached' });
    });

    test('an address of no page', async () => {
      expect(await faultsOf('/nowhere', state('no-such-page'))).toEqual({});
    });

    test('an address that can be read in parts', async () => {
      const nonsense = 'somewhere-between-the-years-of-the-pig-and-the-rat';
      expect(await faultsOf(`/?period=${nonsense}&base=${nonsense}`, DRAWN)).toEqual({});
    });

    test('a time that the records only reach into', async () => {
      expect(await faultsOf('/hotline?period=2020-07-01~2021-06-30', DRAWN)).toEqual({});
    });
  });

  test('while newer figures fail to come, those that are known stand, and are told to be old', async () => {
    await browser.speak('zh');
    await browser.open('/?period=2019');
    await server.goDown();
    await page.route(QUESTIONS, (route) => route.abort());
    await server.comeBack();
    await page.locator(state('stale')).waitFor();
    expect(await page.locator('[data-metric="SERVICE_HALL.accepted"]').isVisible()).toBe(true);
    expect(await faultsOn(page)).toEqual({});
    await page.unroute(QUESTIONS);
    await page.locator(`${state('stale')} button`).click();
    await page.locator(state('stale')).waitFor({ state: 'detached' });
  });

  test('a server that went down is told, and all comes back by itself when it does', async () => {
    await browser.open('/?period=2019');
    await server.goDown();
    await page.setViewportSize(SCREENS.desk);
    // Of a page that was never opened not even the code is there.
    await page.locator('.nav a[href^="/funds"]').click();
    await page.locator(state('unreachable')).waitFor();
    expect(await faultsOn(page)).toEqual({});
    await server.comeBack();
    await page.locator('[data-tile="FUNDS.disbursed"]').waitFor();
    expect(new URL(page.url()).pathname).toBe('/funds');
  });
});
