import { lacksTools, type TestServer } from '@minxin/cli/testing';
import type { Page, Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, graveFindings, openBrowser, type TestBrowser } from './testing/open-browser.ts';

let browser: TestBrowser;
let server: TestServer;
let page: Page;
/** Every question that a page asks, by GET or by POST. */
const QUESTIONS = /\/graphql(\?|$)/;

describe.skipIf(lacksTools(CHROMIUM))('the pages in Chromium', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, server } = browser);
  });
  afterAll(() => browser?.close());

  test.each([
    ['/?year=2020', 1440, 900],
    ['/?year=2020&theme=dark', 1440, 900],
    ['/?year=2020', 390, 844],
    ['/reconciliation', 1440, 900],
    ['/reconciliation', 390, 844],
    ['/wall?year=2020', 1920, 1080],
  ])(
    '%s at %i × %i: nothing wider than the screen, no serious finding of axe',
    async (address, width, height) => {
      await page.setViewportSize({ width, height });
      await browser.open(
        address,
        address.startsWith('/reconciliation') ? '[data-figure]' : undefined,
      );
      const size = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return { scrollWidth, scrollHeight };
      });
      expect(size.scrollWidth).toBeLessThanOrEqual(width);
      if (address.startsWith('/wall')) expect(size.scrollHeight).toBeLessThanOrEqual(height);
      expect(await graveFindings(page)).toEqual([]);
    },
  );

  test('GraphiQL runs the question it opens with', async () => {
    await browser.open('/graphiql', '.graphiql-execute-button');
    // The button is there before the editor has its text.
    await page
      .locator('.graphiql-query-editor .view-line')
      .filter({ hasText: 'serviceHall' })
      .waitFor();
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.result-window').getByText('181887').first().waitFor();
  });

  test('a page asks trusted queries by GET, and the second time only whether they still hold', async () => {
    const answers: Response[] = [];
    const note = (response: Response) => {
      if (QUESTIONS.test(response.url())) answers.push(response);
    };
    await browser.open('/?year=2019');
    page.on('response', note);
    await browser.open('/?year=2019');
    page.off('response', note);
    expect(answers.length).toBeGreaterThan(0);
    for (const response of answers) {
      expect(response.request().method()).toBe('GET');
      expect(new URL(response.url()).searchParams.get('documentId')).toMatch(/^sha256:/);
      const { 'if-none-match': known } = await response.request().allHeaders();
      expect(known).toBeDefined();
      expect(known).toBe(await response.headerValue('etag'));
    }
  });

  describe('when the server does not answer as it should', () => {
    const answering = async (status: number, code: string) => {
      await page.route(QUESTIONS, (route) =>
        route.fulfill({ status, json: { errors: [{ message: 'x', extensions: { code } }] } }),
      );
      await page.goto(`${server.url}/?year=2019`);
    };
    const state = (name: string) => page.locator(`[data-state="${name}"]`).waitFor();
    afterEach(() => page.unroute(QUESTIONS));

    test('a session that ended leads to the sign-in, and back to the same page', async () => {
      await answering(401, 'UNAUTHENTICATED');
      await state('sign-in');
      await page.unroute(QUESTIONS);
      await page.locator('#token').fill(server.token);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: '2019 年' }).waitFor();
      expect(new URL(page.url()).search).toBe('?year=2019');
    });

    test('an error shows its code, and trying again shows the page', async () => {
      await answering(200, 'SOME_CODE');
      await state('failed');
      expect(await page.getByText('SOME_CODE').isVisible()).toBe(true);
      await page.unroute(QUESTIONS);
      await page.getByRole('button', { name: '再试一次' }).click();
      await page.locator('figure[data-chart] svg').first().waitFor();
    });

    test('a server that is gone is told apart, and comes back', async () => {
      await page.route(QUESTIONS, (route) => route.abort());
      await page.goto(`${server.url}/?year=2019`);
      await state('unreachable');
      await page.unroute(QUESTIONS);
      await page.getByRole('button', { name: '再试一次' }).click();
      await page.locator('figure[data-chart] svg').first().waitFor();
    });
  });

  test('nothing was asked of any other server', () => {
    expect(browser.outside).toEqual([]);
  });
});
