import { lacksTools } from '@minxin/cli/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsNow } from './testing/layout/layout-at.ts';
import { CHROMIUM, openBrowser, type TestBrowser } from './testing/open-browser.ts';
import { BOARD_PATHS } from './testing/pages.ts';

let browser: TestBrowser;
let page: Page;

const nameOf = (path: string) => (path === '/' ? 'overview' : path.slice(1));

describe.skipIf(lacksTools(CHROMIUM))('the wall in Chromium', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = browser);
  });
  afterAll(() => browser?.close());

  describe.each([
    [1920, 1080, 'zh'],
    [1920, 1080, 'en'],
    [3840, 2160, 'zh'],
  ] as const)('%i × %i, %s', (width, height, language) => {
    beforeAll(async () => {
      await page.setViewportSize({ width, height });
      await browser.speak(language);
    });

    test.each(BOARD_PATHS)(
      '%s stands on one screen, nothing cut, nothing to scroll',
      async (path) => {
        await browser.open(`/wall?boards=${nameOf(path)}&period=2020-12`);
        expect(await faultsNow(page)).toEqual([]);
        const { scrollWidth, scrollHeight } = await page.evaluate(() => document.documentElement);
        expect([scrollWidth, scrollHeight]).toEqual([width, height]);
      },
    );
  });

  test.each(BOARD_PATHS)('%s opens on a phone, and can be scrolled through', async (path) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await browser.open(`/wall?boards=${nameOf(path)}&period=2020-12`);
    expect(await faultsNow(page)).toEqual([]);
  });
});
