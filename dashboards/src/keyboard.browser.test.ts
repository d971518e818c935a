import { lacksTools } from '@minxin/cli/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press, tabTo } from './testing/keyboard.ts';
import { CHROMIUM, openBrowser, type TestBrowser } from './testing/open-browser.ts';
import { DRAWN } from './testing/pages.ts';

let browser: TestBrowser;
let page: Page;

const focused = (selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
const drawer = () => page.locator('dialog[open]');
const gone = () => page.locator('dialog').waitFor({ state: 'detached' });
const path = () => new URL(page.url()).pathname;

describe.skipIf(lacksTools(CHROMIUM))('a leader who uses the keyboard alone', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = browser);
    page.setDefaultTimeout(20_000);
    await browser.open('/?period=2020-12');
  });
  afterAll(() => browser?.close());

  test('goes past the navigation by the first link', async () => {
    await press(page, 'Tab');
    expect(await focused('a.skip')).toBe(true);
    await press(page, 'Enter');
    await tabTo(page, 'main *');
  });

  test('opens what is late from 今日须办, down to its records', async () => {
    await tabTo(page, '[data-item="orders"] a');
    await press(page, 'Enter');
    await page.locator('dialog [data-record]').first().waitFor();
    expect(path()).toBe('/hotline');
    await tabTo(page, 'dialog section.box');
    await press(page, 'End');
    await expect
      .poll(() => page.locator('dialog section.box').evaluate((box) => box.scrollTop))
      .toBeGreaterThanOrEqual(0);
  });

  test('closes the records by Escape, and goes on in the board', async () => {
    await press(page, 'Escape');
    await gone();
    await page.locator(DRAWN).first().waitFor();
    expect(await focused('main, main *')).toBe(true);
  });

  test('narrows to the unit that is worst, and stays where it stood', async () => {
    await tabTo(page, '[data-owner] a');
    await press(page, 'Enter');
    await page.locator('[data-narrowed]').waitFor();
    expect(await focused('main, main *')).toBe(true);
  });

  test('opens where a number comes from, its records, and comes back to the number', async () => {
    const number = '[data-tile="HOTLINE.openOverdue"] a';
    await tabTo(page, number);
    await press(page, 'Enter');
    await drawer().locator('[data-passport]').waitFor();
    await tabTo(page, 'dialog .ways a');
    await press(page, 'Enter');
    await page.locator('dialog [data-total]').waitFor();
    await press(page, 'Escape');
    await gone();
    expect(await focused(number)).toBe(true);
  });

  test('takes the filter away', async () => {
    await tabTo(page, '[data-narrowed] .key a');
    await press(page, 'Enter');
    await page.locator('[data-narrowed]').waitFor({ state: 'detached' });
    await page.locator(DRAWN).first().waitFor();
  });

  test('chooses the month before by the arrows, and keeps the list in hand', async () => {
    const list = 'main .steps select';
    await tabTo(page, list);
    await press(page, 'ArrowDown');
    await page.waitForURL(/period=2020-11/);
    await page.locator(DRAWN).first().waitFor();
    expect(await focused(list)).toBe(true);
  });

  test('reads the numbers of a chart as a table', async () => {
    await tabTo(page, '.chart-card .actions button');
    await press(page, 'Enter');
    expect(await page.locator('.twin[role="region"] table').first().isVisible()).toBe(true);
    await press(page, 'Enter');
  });

  test('goes to another board, where the number of the month stands', async () => {
    await tabTo(page, '.nav a[href^="/funds"]');
    await press(page, 'Enter');
    await page.waitForURL(/\/funds\?period=2020-11/);
    await page.locator(DRAWN).first().waitFor();
    await tabTo(page, '[data-tile] a');
  });
});
