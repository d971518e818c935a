import { lacksTools } from '@minxin/cli/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './testing/ask.ts';
import { faultsOn, SCREENS } from './testing/layout/layout-at.ts';
import { CHROMIUM, graveFindings, openBrowser, type TestBrowser } from './testing/open-browser.ts';

const ORDERS = '/hotline?period=2020-12&show=records:HOTLINE:orders';
/** Nobody: a phone of a range that is not given out. */
const CALLER = { name: '欧阳测试', phone: '19900001234' };
const MASKED = ['欧阳**', '199****1234'];
const CLEAR = [CALLER.name, CALLER.phone];
const REASON = '电话回访核实诉求';

let browser: TestBrowser;
let page: Page;
let order: string;

const panel = () => page.locator('[data-persons]');
const values = () =>
  panel().locator('[data-field=callerName], [data-field=phone]').allTextContents();
const press = (name: string) => panel().getByRole('button', { name, exact: true }).click();
async function openPanel(): Promise<void> {
  await browser.open(ORDERS, '[data-record]');
  await page.locator(`[data-record="${order}"] button`).click();
  await panel().locator('dd').first().waitFor();
}
const sound = async () => {
  expect(await graveFindings(page)).toEqual([]);
  expect(await faultsOn(page)).toEqual({});
  await page.setViewportSize(SCREENS.desk);
};

describe.skipIf(lacksTools(CHROMIUM))('who stands behind a record, in Chromium', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = browser);
    await browser.speak('zh');
    await browser.open(ORDERS, '[data-record]');
    order = (await page.locator('[data-record]').first().getAttribute('data-record')) ?? '';
    const { entered } = await ask<{ entered: { ok: boolean } }>(
      browser.server,
      `mutation { entered: recordHotlineCaller(input: { orderNo: "${order}", callerName: "${CALLER.name}", phone: "${CALLER.phone}" }) { ok } }`,
    );
    expect(entered.ok).toBe(true);
  });
  afterAll(() => browser?.close());

  test('is masked until somebody tells why they look', async () => {
    await openPanel();
    expect(await values()).toEqual(MASKED);
    await sound();
    await press('显示明文');
    const reason = panel().getByLabel('查看理由');
    await reason.waitFor();
    expect(await reason.evaluate((input) => input === document.activeElement)).toBe(true);
    await sound();
    await reason.fill('看看');
    await press('确认显示');
    await panel().getByRole('alert').waitFor();
    expect(await values()).toEqual(MASKED);
    await reason.fill(REASON);
    await press('确认显示');
    await panel()
      .getByText(/^明文显示至 .+，之后自动遮盖。$/)
      .waitFor();
    expect(await values()).toEqual(CLEAR);
    await sound();
  });

  test('is masked again on a page opened anew, and the log tells who looked and why', async () => {
    await openPanel();
    expect(await values()).toEqual(MASKED);
    await browser.open('/audit', '[data-event]');
    const row = page.locator('[data-event]').filter({ hasText: REASON });
    await row.waitFor();
    expect(await row.count()).toBe(1);
    expect(await page.content()).not.toContain(CALLER.phone);
  });

  test('is nobody where nobody is recorded', async () => {
    await browser.open(ORDERS, '[data-record]');
    await page.locator('[data-record]').nth(1).locator('button').click();
    await panel().getByText('没有登记人员信息。').waitFor();
    await press('收起');
    await panel().waitFor({ state: 'detached' });
  });

  test('reads in English as well', async () => {
    await browser.speak('en');
    await openPanel();
    expect(await values()).toEqual(MASKED);
    await press('Show in the clear');
    // The reason that was given holds for a while.
    await panel()
      .getByText(/^In the clear until .+, then masked again\.$/)
      .waitFor();
    const said = (await panel().textContent())?.replace(CALLER.name, '');
    expect(said).not.toMatch(/\p{Script=Han}/u);
    await sound();
  });
});
