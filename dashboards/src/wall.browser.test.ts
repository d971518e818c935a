import { lacksTools } from '@minxin/cli/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsNow, SCREENS } from './testing/layout/layout-at.ts';
import { CHROMIUM, openBrowser, type TestBrowser } from './testing/open-browser.ts';
import { BOARD_PATHS, wallOf } from './testing/pages.ts';

let browser: TestBrowser;
let page: Page;

/** Of the cards of a wall: which are whole on the screen, and which only in part. */
const cardsSeen = () =>
  page.locator('.wall .grid').evaluate((grid) => {
    const screen = grid.getBoundingClientRect();
    const cards = [...grid.querySelectorAll(':scope > .card')].map((card, place) => {
      const { top, bottom } = card.getBoundingClientRect();
      const whole = top > screen.top - 2 && bottom < screen.bottom + 2;
      return { place, whole, part: bottom > screen.top + 2 && top < screen.bottom - 2 };
    });
    return {
      whole: cards.flatMap(({ place, whole }) => (whole ? [place] : [])),
      inPart: cards.flatMap(({ place, whole, part }) => (part && !whole ? [place] : [])),
      all: cards.map(({ place }) => place),
    };
  });

/** What would have to be scrolled by hand, within the cards of a wall. */
const scrolled = () =>
  page
    .locator('.wall .card *')
    .evaluateAll((elements) =>
      elements
        .filter(
          (element) =>
            /auto|scroll/.test(getComputedStyle(element).overflowY) &&
            element.scrollHeight > element.clientHeight + 2,
        )
        .map((element) => element.className),
    );

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
      '%s turns through all its cards, each whole and legible',
      async (path) => {
        await browser.open(wallOf(path));
        const seen = new Set<number>();
        for (let turn = 0; turn < 4; turn += 1) {
          expect([turn, await faultsNow(page)]).toEqual([turn, []]);
          const { scrollWidth, scrollHeight } = await page.evaluate(() => {
            const { scrollWidth, scrollHeight } = document.documentElement;
            return { scrollWidth, scrollHeight };
          });
          expect([scrollWidth, scrollHeight, await scrolled()]).toEqual([width, height, []]);
          const { whole, inPart, all } = await cardsSeen();
          expect([turn, inPart]).toEqual([turn, []]);
          for (const place of whole) seen.add(place);
          if (seen.size === all.length) break;
          await page.locator('.turn button').nth(1).click();
        }
        expect([...seen].toSorted((a, b) => a - b)).toEqual((await cardsSeen()).all);
      },
    );
  });

  test.each(BOARD_PATHS)('%s opens on a phone, and can be scrolled through', async (path) => {
    await page.setViewportSize(SCREENS.phone);
    await browser.open(wallOf(path));
    expect(await faultsNow(page)).toEqual([]);
  });
});
