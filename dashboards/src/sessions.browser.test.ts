import { lacksTools } from '@minxin/cli/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask } from './testing/ask.ts';
import { CHROMIUM, graveFindings, openBrowser, type TestBrowser } from './testing/open-browser.ts';

let browser: TestBrowser;
let page: Page;

const entry = (path: string) => page.locator(`.nav a[href^="${path}"]`);
const address = () => page.url().slice(browser.server.url.length);
const tile = (metric: string) => page.locator(`[data-tile="${metric}"]`);
const asked = () => page.locator('[data-state="sign-in"]');

/** Takes every session back, as whoever runs the server may at any time. */
const takeBack = () => browser.server.database.connection.sql`delete from sessions`;

/** Signs in where the server asks for it, in place of a page. */
async function signInAtServer(): Promise<void> {
  const form = page.locator('form[action="/sign-in"]');
  await form.locator('input[name="token"]').fill(browser.server.token);
  await form.getByRole('button').click();
}

/** Signs in from a page that asks for it itself. */
async function signInOnPage(): Promise<void> {
  await asked().getByRole('link').click();
  await signInAtServer();
}

describe.skipIf(lacksTools(CHROMIUM))('a reader whose session has ended', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = browser);
    page.setDefaultTimeout(20_000);
  });
  beforeEach(async () => {
    await page.goto(`${browser.server.url}/sign-in?token=${browser.server.token}`);
    await browser.open('/hotline?period=2019&base=year-ago');
  });
  afterAll(() => browser?.close());

  test.each([
    ['taken back', '/funds', 'FUNDS.disbursed', takeBack],
    [
      'gone with its cookie',
      '/industry',
      'INDUSTRY.occupancy',
      () => page.context().clearCookies(),
    ],
  ])('%s, is led to the sign-in by a board that was never opened', async (_, path, metric, end) => {
    const wanted = await entry(path).getAttribute('href');
    await end();
    await entry(path).click();
    await page.locator('form[action="/sign-in"]').waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await signInAtServer();
    await tile(metric).waitFor();
    expect(address()).toBe(wanted);
    expect(wanted).toContain('period=2019');
  });

  test('is asked to sign in by a board that is open, and comes back to the view that was wanted', async () => {
    await takeBack();
    await page.locator('.picker a.step').last().click();
    await asked().waitFor();
    expect(await graveFindings(page)).toEqual([]);
    const wanted = address();
    expect(wanted).toContain('period=2020');
    await signInOnPage();
    await tile('HOTLINE.orders').waitFor();
    expect(address()).toBe(wanted);
  });

  test('finds the passport open that was asked for, whether its code was there or not', async () => {
    await takeBack();
    await tile('HOTLINE.orders').locator('a').first().click();
    await signInAtServer();
    await page.locator('dialog [data-passport]').waitFor();
    expect(address()).toContain('show=passport:HOTLINE:orders');
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await takeBack();
    await tile('HOTLINE.onTimeRate').locator('a').first().click();
    await page.locator('dialog [data-state="sign-in"]').waitFor();
    await signInOnPage();
    await page.locator('dialog [data-passport]').waitFor();
    expect(address()).toContain('show=passport:HOTLINE:onTimeRate');
  });

  test('is not left before figures that can never become newer', async () => {
    await takeBack();
    await ask(
      browser.server,
      'mutation { recordHotlineUnit(input: { code: "S-U", name: "试办单位" }) { ok } }',
    );
    await asked().waitFor();
    await signInOnPage();
    await tile('HOTLINE.orders').waitFor();
  });

  test('that takes up an old page again sees nothing of it without signing in', async () => {
    await takeBack();
    await page.reload();
    await page.locator('form[action="/sign-in"]').waitFor();
    expect(await tile('HOTLINE.orders').count()).toBe(0);
    await signInAtServer();
    await tile('HOTLINE.orders').waitFor();
    expect(address()).toBe('/hotline?period=2019&base=year-ago');
  });
});
