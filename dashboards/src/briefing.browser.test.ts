import { lacksTools } from '@minxin/cli/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './testing/ask.ts';
import { CHROMIUM, graveFindings, openBrowser, type TestBrowser } from './testing/open-browser.ts';

/** All records are looked at, and all files written, on a machine that is busy with others. */
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

  const row = (number: number) => page.locator(`[data-issue="${ISSUE} ${number}"]`);
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

  test('a number of the text leads to its passport, and back again', async () => {
    await page.locator('[data-paragraph="hotline.headline"] a').first().click();
    await page.locator('[role=dialog]').waitFor();
    expect(page.url()).toContain('/hotline?period=2019-12&show=passport:HOTLINE:orders');
    await page.goBack();
    await page.locator('[data-revision]').waitFor();
  });

  test('a paragraph is written anew, and the rules stay beside it', async () => {
    const paragraph = page.locator('[data-paragraph="hotline.headline"]');
    await paragraph.getByRole('button', { name: '修改这一段' }).click();
    await page.locator('textarea').fill('本月热线平稳。');
    await press('保存');
    await paragraph.locator('.edit').waitFor();
    expect(await paragraph.locator('p').first().textContent()).toBe('本月热线平稳。');
    expect(await paragraph.locator('.edit').textContent()).toContain('工单量');
  });

  test('it is read, published, and gives its files', { timeout: LONG }, async () => {
    await press('审核通过');
    const publish = page.getByRole('button', { name: '发布', exact: true });
    await publish.waitFor();
    const reason = page.locator('input[name=reason]');
    if ((await reason.count()) > 0) await reason.fill('演示数据');
    await publish.click();
    await page.locator('.files a').first().waitFor({ timeout: LONG });
    expect(await row(1).textContent()).toContain('已发布');
    const names = await page.locator('.files a').allTextContents();
    expect(names).toContain(`briefing-${ISSUE}.pdf`);
    const href = await page.locator('.files a', { hasText: '.pdf' }).last().getAttribute('href');
    const head = await page.evaluate(async (path) => {
      const answer = await fetch(path);
      return new TextDecoder().decode((await answer.arrayBuffer()).slice(0, 5));
    }, href ?? '');
    expect(head).toBe('%PDF-');
    expect(browser.outside).toEqual([]);
  });

  test('on the phone nothing is wider than the screen', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    expect(await graveFindings(page)).toEqual([]);
  });
});
