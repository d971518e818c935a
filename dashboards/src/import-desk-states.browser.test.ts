import { lacksTools } from '@minxin/cli/testing';
import { gb18030 } from '@minxin/importing/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, deskOf } from './testing/desk.ts';
import { CATEGORIES, FAULTY, FILE, UNITS } from './testing/hotline-file.ts';
import { faultsOn, SCREENS } from './testing/layout/layout-at.ts';
import { CHROMIUM, graveFindings, openBrowser, type TestBrowser } from './testing/open-browser.ts';

let browser: TestBrowser;
let page: Page;
let desk: Desk;

describe.skipIf(lacksTools(CHROMIUM))('the states of the import desk', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = browser);
    desk = deskOf(browser);
    page.setDefaultTimeout(20_000);
    await desk.open();
    await desk.drop(
      ['承办单位.csv', Buffer.from(UNITS)],
      ['诉求类别.csv', Buffer.from(CATEGORIES)],
    );
    for (const name of ['承办单位.csv', '诉求类别.csv']) {
      await page.locator('.queue .name', { hasText: name }).click();
      await desk.stage('tried');
      await page.locator('[data-run="ALL"]').click();
      await desk.stage('done');
    }
  });
  afterAll(() => browser?.close());

  test('a file that is no workbook is refused in the words of the server', async () => {
    await desk.open();
    await desk.drop(['工单.xlsx', Buffer.from('<html><body>请登录</body></html>')]);
    await desk.stage('failed');
    expect(await page.locator('[data-result="FAILED"] p').first().textContent()).toMatch(/网页/);
  });

  test('a server that is gone is told, and the file goes on when it is back', async () => {
    await desk.open();
    await page.route(/\/imports\/uploads/, (route) => route.abort());
    await desk.drop([FILE, gb18030(FAULTY)]);
    await page.locator('[data-halt="unreachable"]').waitFor();
    await page.unroute(/\/imports\/uploads/);
    await page.getByRole('button', { name: '再试一次' }).click();
    await desk.stage('tried');
    await page.route(/\/graphql/, (route) => route.abort());
    await desk.fill('备注', 'closedAt');
    await page.locator('[data-halt="unreachable"]').waitFor();
    await page.unroute(/\/graphql/);
    await page.getByRole('button', { name: '再试一次' }).click();
    await desk.stage('tried');
    expect(await desk.filled('备注')).toBe('closedAt');
  });

  describe.each(['zh', 'en'] as const)('in %s', (language) => {
    beforeAll(() => browser.speak(language));

    test('nothing is cut and nothing overlaps, with nothing on the desk and with a faulty file', async () => {
      await desk.open();
      expect(await faultsOn(page)).toEqual({});
      await desk.drop([FILE, gb18030(FAULTY)]);
      await desk.stage('tried');
      await page.locator('[data-cell]').first().waitFor();
      expect(await faultsOn(page)).toEqual({});
    });

    test('nor in what came of an import, nor in the question whether to take it back', async () => {
      await page.locator('[data-run="GOOD"]').click();
      await desk.stage('done');
      expect(await faultsOn(page)).toEqual({});
      await page.locator('[data-batch] button').first().click();
      await page.locator('dialog[open]').waitFor();
      expect(await faultsOn(page)).toEqual({});
      await page.locator('dialog[open] .solid').click();
      await page.locator('[data-undone]').waitFor();
      expect(await faultsOn(page)).toEqual({});
    });
  });

  test.each([
    ['desk', 'light'],
    ['desk', 'dark'],
    ['phone', 'dark'],
  ] as const)('%s, %s: no serious finding of axe', async (screen, theme) => {
    await browser.speak('zh');
    await page.setViewportSize(SCREENS[screen]);
    await desk.open(`?theme=${theme}`);
    expect(await graveFindings(page)).toEqual([]);
    await desk.drop([FILE, gb18030(FAULTY)]);
    await desk.stage('tried');
    await page.locator('[data-cell]').first().waitFor();
    expect(await graveFindings(page)).toEqual([]);
  });
});
