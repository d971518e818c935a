import { lacksTools } from '@minxin/cli/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './testing/ask.ts';
import { CHROMIUM, openBrowser, type TestBrowser } from './testing/open-browser.ts';

let browser: TestBrowser;
let page: Page;

const title = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const orders = () =>
  page.locator('.tile [data-metric="HOTLINE.orders"]').getAttribute('data-value');
/** Every change that the tile of the orders says, without the words that it stands beside. */
const changes = async () => {
  const said = await page.locator('[data-tile="HOTLINE.orders"] .beside').textContent();
  return said?.match(/[+−]?[\d.]+ ?%/g);
};

/** The orders of one half-year, counted by themselves. */
async function ordersOf(half: string): Promise<number> {
  type Answer = { hotline: { metrics: { orders: { value: number } } } };
  const question = `{ hotline(period: { half: "${half}" }) { metrics { orders { value } } } }`;
  return (await ask<Answer>(browser.server, question)).hotline.metrics.orders.value;
}

beforeAll(async () => {
  if (lacksTools(CHROMIUM)) return;
  browser = await openBrowser();
  ({ page } = browser);
});
afterAll(() => browser?.close());

test.skipIf(lacksTools(CHROMIUM))(
  'a half-year is picked, stands beside its like of a year ago and the half before, and its link restores it',
  async () => {
    await browser.open('/hotline?period=2020-11');
    await page.locator('.picker').getByRole('link', { name: '半年' }).click();
    await title('2020年下半年');
    await page.getByText('与 2019年下半年 相比').waitFor();
    const [now, before, yearAgo] = await Promise.all(['2020H2', '2020H1', '2019H2'].map(ordersOf));
    if (!now || !before || !yearAgo) throw new Error('no orders');
    const percent = (base: number) => ((now / base - 1) * 100).toFixed(1);
    expect(await orders()).toBe(`${now}`);
    expect((await changes())?.map((text) => text.replace('−', '-').replace(/[ +%]/g, ''))).toEqual([
      percent(yearAgo),
      percent(before),
    ]);

    await page.getByRole('link', { name: '上一期' }).click();
    await title('2020年上半年');
    expect(new URL(page.url()).search).toBe('?period=2020H1');
    await page.reload();
    await title('2020年上半年');
    await page.locator('.tile .num').first().waitFor();
    expect(await orders()).toBe(`${before}`);
  },
);
