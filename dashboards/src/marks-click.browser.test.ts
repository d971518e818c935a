import { lacksTools } from '@minxin/cli/testing';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, openBrowser, type TestBrowser } from './testing/open-browser.ts';
import { BOARD_PATHS } from './testing/pages.ts';
import { settled } from './testing/settled.ts';

let browser: TestBrowser;
let page: Page;

/** Where the shapes of a drawing have their middles, on the screen; what is drawn last lies on top. */
const middles = (chart: Locator) =>
  chart.locator('svg path').evaluateAll((shapes) =>
    shapes
      .filter((shape) => !['none', 'transparent', null].includes(shape.getAttribute('fill')))
      .map((shape) => shape.getBoundingClientRect())
      .filter(({ width, height }) => width > 2 && height > 2)
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
      .reverse(),
  );

/** ECharts shows by the pointer that something can be clicked on. */
const isPointed = (chart: Locator) =>
  chart
    .locator('.echart > div')
    .first()
    .evaluate((ground) => ground.style.cursor === 'pointer');

/** Clicks on shapes of a drawing until one leads somewhere. @returns where; undefined where none does */
async function clickMark(chart: Locator): Promise<URL | undefined> {
  await chart.scrollIntoViewIfNeeded();
  const before = page.url();
  for (const { x, y } of await middles(chart)) {
    await page.mouse.move(x, y);
    if (!(await isPointed(chart))) continue;
    await page.mouse.click(x, y);
    const left = await page
      .waitForURL((url) => url.href !== before, { timeout: 300, waitUntil: 'commit' })
      .catch(() => 'stayed');
    if (left !== 'stayed') return new URL(page.url());
  }
  return undefined;
}

describe.skipIf(lacksTools(CHROMIUM))('a click on a mark of a chart', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = browser);
  });
  afterAll(() => browser?.close());

  test.each(BOARD_PATHS)(
    '%s: narrows the board to its period or key, and Back undoes it',
    async (path) => {
      await browser.open(`${path}?period=2019`);
      await settled(page);
      const whole = page.url();
      const charts = await page
        .locator('.chart-card:has(button.mark) figure[data-chart]')
        .evaluateAll((figures) => figures.map((figure) => figure.getAttribute('data-chart') ?? ''));
      expect(charts).not.toEqual([]);
      for (const name of charts) {
        const led = await clickMark(page.locator(`figure[data-chart="${name}"]`));
        expect(led?.href, `${name}: no mark of the drawing leads anywhere`).toBeDefined();
        const keys = [...(led?.searchParams ?? [])].filter(([part]) => part.startsWith('where.'));
        expect(keys.length > 0 || led?.searchParams.get('period') !== '2019', name).toBe(true);
        expect(await page.locator('[data-narrowed] .key').count(), name).toBe(keys.length);
        await page.goBack();
        await page.waitForURL(whole);
        await settled(page);
        expect(await page.locator('[data-narrowed]').count()).toBe(0);
      }
    },
  );
});
