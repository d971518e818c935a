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

  test('it is changed in place: who gets it, and what', async () => {
    await press('修改');
    const groups = panel().locator('[data-recipients]');
    expect(await groups.count()).toBe(1);
    expect(await page.locator('textarea[name=emails]').inputValue()).toBe(
      'a@example.gov.cn\nb@example.gov.cn',
    );
    expect(await panel().getByLabel('12345 热线').isChecked()).toBe(true);
    await page.locator('textarea[name=emails]').fill('b@example.gov.cn');
    await press('加一个文件夹');
    await page.locator('input[name=folder]').fill('/srv/月度 简报');
    await groups.nth(1).getByLabel('Word（DOCX）').check();
    await page.locator('select[name=grain]').selectOption('QUARTER');
    expect(await graveFindings(page)).toEqual([]);
    await press('保存');
    const item = panel().locator('[data-schedule]');
    await item.locator('form').waitFor({ state: 'detached' });
    expect(await item.textContent()).toMatch(/^每季/);
    expect(await item.textContent()).toMatch(
      /b@example\.gov\.cn.*PDF，只含12345 热线.*\/srv\/月度 简报.*PDF、DOCX/,
    );
    expect(await item.textContent()).not.toContain('a@example.gov.cn');
  });

  test('paused it is due no more, until it is resumed', async () => {
    const item = panel().locator('[data-schedule]');
    await press('停用');
    await item.filter({ hasText: '已停用' }).waitFor();
    expect(await item.textContent()).toContain('每季');
    await press('恢复');
    await item.filter({ hasNotText: '已停用' }).waitFor();
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
