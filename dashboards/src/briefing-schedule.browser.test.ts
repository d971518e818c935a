import { lacksTools } from '@minxin/cli/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, graveFindings, openBrowser, type TestBrowser } from './testing/open-browser.ts';

let browser: TestBrowser;
let page: Page;

describe.skipIf(lacksTools(CHROMIUM))('定时 in Chromium', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = browser);
  });
  afterAll(() => browser?.close());

  const panel = () => page.locator('[data-schedules]');
  const press = (name: string) => panel().getByRole('button', { name, exact: true }).click();

  test('what cannot be sent to is refused, and the form stays as it was filled', async () => {
    await browser.open('/briefing', '[data-schedules]');
    await press('添加定时');
    await page.locator('textarea[name=emails]').fill('办公室');
    await press('保存');
    await panel().getByRole('alert').filter({ hasText: '办公室' }).waitFor();
    expect(await page.locator('textarea[name=emails]').inputValue()).toBe('办公室');
    expect(await graveFindings(page)).toEqual([]);
  });

  test('a schedule is added, and shown with its recipients', async () => {
    await page.locator('textarea[name=emails]').fill('a@example.gov.cn b@example.gov.cn');
    await panel().getByLabel('12345 热线').check();
    await press('保存');
    const item = panel().locator('[data-schedule]');
    await item.waitFor();
    expect(await page.locator('textarea[name=emails]').count()).toBe(0);
    expect(await item.textContent()).toMatch(/a@example\.gov\.cn.*12345 热线.*b@example\.gov\.cn/);
  });

  test('run now puts an issue in line', async () => {
    await press('立即运行');
    await panel().locator('[data-run][data-state=PENDING]').waitFor();
    expect(await graveFindings(page)).toEqual([]);
  });

  test('on the phone nothing is wider than the screen', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });

  test('it is taken away after a second thought', async () => {
    await press('删除');
    await press('确定删除');
    await panel().getByText('还没有定时', { exact: true }).waitFor();
  });
});
