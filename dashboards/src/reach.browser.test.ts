import { lacksTools } from '@minxin/cli/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCREENS } from './testing/layout/layout-at.ts';
import { CHROMIUM, openBrowser, type TestBrowser } from './testing/open-browser.ts';
import { BOARD_PATHS, wallOf } from './testing/pages.ts';
import { settled } from './testing/settled.ts';

let browser: TestBrowser;

/** The figures, charts and tables that a page shows, by what they are of. */
async function shown(address: string): Promise<string[]> {
  await browser.open(address);
  await settled(browser.page);
  const names = await browser.page
    .locator('[data-tile], figure[data-chart], .card h2')
    .evaluateAll((parts) =>
      parts
        .filter((part) => {
          const { width, height } = part.getBoundingClientRect();
          return width > 0 && height > 0;
        })
        .map(
          (part) =>
            part.getAttribute('data-tile') ??
            part.getAttribute('data-chart') ??
            part.textContent?.trim() ??
            '',
        ),
    );
  return names.toSorted();
}
describe.skipIf(lacksTools(CHROMIUM))('the same is within reach on every screen', () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test.each(BOARD_PATHS)('%s: on a phone, and on a wall that opens on a phone', async (path) => {
    await browser.page.setViewportSize(SCREENS.desk);
    const onDesk = await shown(`${path}?period=2020-12`);
    expect(onDesk.length).toBeGreaterThan(8);
    await browser.page.setViewportSize(SCREENS.phone);
    expect(await shown(`${path}?period=2020-12`)).toEqual(onDesk);
    expect(await shown(wallOf(path))).toEqual(onDesk);
  });

  test('the wall turns through every board, and leads back to the desk', async () => {
    const { page } = browser;
    await page.setViewportSize(SCREENS.room);
    await browser.open('/wall?period=2020-12&seconds=3600');
    const names = new Set<string>();
    // A board takes as many turns as its cards need.
    for (
      let turn = 0;
      turn < 3 * BOARD_PATHS.length && names.size < BOARD_PATHS.length;
      turn += 1
    ) {
      await page.locator('[data-tile]').first().waitFor();
      names.add((await page.locator('.page-head .name').textContent()) ?? '');
      await page.getByRole('button', { name: '下一页' }).click();
    }
    const entries = page.locator('.nav nav ul').filter({ hasNotText: '数据核对' }).locator('a');
    await page.getByRole('link', { name: '回到总览' }).click();
    await page.locator('.nav').waitFor();
    expect([...names]).toEqual((await entries.allTextContents()).map((name) => name.trim()));
  });
});
