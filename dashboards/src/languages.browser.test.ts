import { lacksTools } from '@minxin/cli/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, openBrowser, type TestBrowser } from './testing/open-browser.ts';

/** Orders as the contract names their columns; the due date of the last is no day. */
const ORDERS = [
  'orderNo,townCode,categoryCode,unitCode,channel,receivedAt,dueAt',
  ...['2019-03-11', '2019-03-12', '2019-02-30'].map(
    (due, place) => `EN-${place},大竹园镇,SIM-water,SIM-U02,电话,2019-03-04 09:00,${due}`,
  ),
].join('\n');

let browser: TestBrowser;
let page: Page;

/**
 * What the page says to those who see and those who listen, of which Chinese is left. Names of the
 * records are marked as not to be translated, the other language's own name by its language.
 */
async function chineseLeft(): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isName = (node: Element | null) => node?.closest('[translate="no"], [lang="zh"]') != null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const said: string[] = [document.title];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!node.parentElement?.closest('script, style, noscript') && !isName(node.parentElement))
        said.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll(
      '[aria-label], [title], [placeholder], [alt]',
    )) {
      if (isName(element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        said.push(element.getAttribute(name) ?? '');
    }
    return said.filter((text) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text));
  });
}

describe.skipIf(lacksTools(CHROMIUM))('the pages in English', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = browser);
    await browser.open('/reconciliation?period=2019', '[data-quality]');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await chineseLeft()).not.toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'published for 2019' }).waitFor();
  });
  afterAll(() => browser?.close());

  test('the choice keeps the view, and the browser is told of it', async () => {
    expect(new URL(page.url()).search).toBe('?period=2019');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test.each([
    ['/reconciliation?period=2019', '[data-figure]'],
    ['/reconciliation?period=2012', '[data-state="no-figures"]'],
    ['/import', '.templates li'],
    ['/import?batch=5', '[data-batch-detail] dl'],
    ['/nowhere', '[data-state="no-such-page"]'],
  ])('%s holds no Chinese but names', async (path, ready) => {
    await browser.open(path, ready);
    expect(await chineseLeft()).toEqual([]);
  });

  test('a file is tried, and its faults are told, in English', async () => {
    await browser.open('/import', '.templates li');
    await page
      .locator('.drop input[type="file"]')
      .setInputFiles({ name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from(ORDERS) });
    await page.locator('.desk[data-stage="tried"]').waitFor();
    await page.locator('[data-cell]').first().waitFor();
    await page.locator('input[name="kind"]').click();
    expect(await page.locator('.picker .option').first().isVisible()).toBe(true);
    expect(await chineseLeft()).toEqual([]);
  });

  test('a server that is gone is told of in English', async () => {
    await page.route(/\/graphql/, (route) => route.abort());
    await browser.open('/reconciliation?period=2019', '[data-state="unreachable"]');
    expect(await chineseLeft()).toEqual([]);
    await page.unroute(/\/graphql/);
  });

  test('Chinese comes back by its own name', async () => {
    await browser.open('/import', '.templates li');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByText('拖入文件，先试算再入库').waitFor();
  });
});
