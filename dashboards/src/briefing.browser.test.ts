import { lacksTools } from '@minxin/cli/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './testing/ask.ts';
import { CHROMIUM, graveFindings, openBrowser, type TestBrowser } from './testing/open-browser.ts';

/** All records are looked at, on a machine that is busy with others. */
const LONG = 600_000;
const ISSUE = '2019-12';

let browser: TestBrowser;
let page: Page;

describe.skipIf(lacksTools(CHROMIUM))('简报 in Chromium', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = browser);
  });
  afterAll(() => browser?.close());

  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  test('before anything was made it says what to do', async () => {
    await browser.open('/briefing', '[data-state="empty"]');
    expect(await graveFindings(page)).toEqual([]);
  });

  test('a period that is none is refused, and said why', async () => {
    await page.locator('input[name=period]').fill('2019-13');
    await press('编制');
    await page.getByRole('alert').filter({ hasText: '2019-13' }).waitFor();
  });

  test('an issue is made: its figures are those of the dashboards', { timeout: LONG }, async () => {
    await page.locator('input[name=period]').fill(ISSUE);
    await press('编制');
    await page.locator('[data-revision]').waitFor({ timeout: LONG });
    const { hotline } = await ask<{
      hotline: { metrics: Record<'orders' | 'onTimeRate', { text: string }> };
    }>(
      browser.server,
      `{ hotline(period: { month: "${ISSUE}" }) { metrics { orders { text } onTimeRate { text } } } }`,
    );
    const section = page.locator('[data-section="hotline"]');
    for (const { text } of Object.values(hotline.metrics))
      expect(await section.locator('table').first().textContent()).toContain(text);
    expect(await section.textContent()).toContain('模拟明细');
    const picture = section.locator('img').first();
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(400);
    expect(await graveFindings(page)).toEqual([]);
  });

  test('on the phone nothing is wider than the screen', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    expect(await graveFindings(page)).toEqual([]);
  });
});
