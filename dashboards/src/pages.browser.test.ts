import { lacksTools, type TestServer } from '@minxin/cli/testing';
import type { Page, Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, graveFindings, openBrowser, type TestBrowser } from './testing/open-browser.ts';
import { BOARD_PATHS } from './testing/pages.ts';

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
    ...BOARD_PATHS.map((path) => [path, 1440, 900, 'light'] as const),
    ...BOARD_PATHS.map((path) => [path, 1440, 900, 'dark'] as const),
    ...BOARD_PATHS.map((path) => [path, 390, 844, 'light'] as const),
  ])('%s at %i × %i, %s: no serious finding of axe', async (path, width, height, theme) => {
    await page.setViewportSize({ width, height });
    await browser.open(`${path}?theme=${theme}`);
    expect(await graveFindings(page)).toEqual([]);
  });

  test.each(BOARD_PATHS)('%s: every chart has a name, and a table of its numbers', async (path) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await browser.open(path);
    const charts = await page.locator('figure[data-chart]').evaluateAll((figures) =>
      figures.map((figure) => ({
        chart: figure.getAttribute('data-chart'),
        role: figure.getAttribute('role'),
        says: (figure.getAttribute('aria-label') ?? '').length > 0,
      })),
    );
    expect(charts.length).toBeGreaterThan(2);
    for (const { chart, role, says } of charts) {
      expect([chart, role, says]).toEqual([chart, 'img', true]);
      expect(
        await page.locator(`[data-chart-table="${chart}"] thead th`).count(),
        `${chart}`,
      ).toBeGreaterThan(1);
    }
  });

  test('a leader finds who is late, the records behind it, and where the number comes from', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await browser.open('/?period=2020-12');
    await page.locator('[data-todo] [data-item="orders"] a').click();
    await page.locator('dialog [data-record]').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/hotline');
    const listed = await page.locator('dialog [data-record]').count();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    const tile = page.locator('.tile [data-metric="HOTLINE.openOverdue"]');
    expect(await tile.getAttribute('data-value')).toBe(`${listed}`);
    await tile.click();
    await page.locator('dialog [data-passport]').waitFor();
    expect(await page.locator('dialog data').first().getAttribute('data-value')).toBe(`${listed}`);
    await page.goBack();
    await page.locator('dialog').waitFor({ state: 'detached' });
  });

  test('a key of a table narrows the board, and Back widens it', async () => {
    await browser.open('/hotline?period=2020-12');
    const whole = await page
      .locator('.tile [data-metric="HOTLINE.orders"]')
      .getAttribute('data-value');
    const owner = page.locator('[data-owner] a').first();
    const name = await owner.textContent();
    await owner.click();
    await page
      .locator('[data-narrowed]')
      .filter({ hasText: name?.trim() ?? '' })
      .waitFor();
    const part = page.locator('.tile [data-metric="HOTLINE.orders"]');
    await page.locator('.tile .num').first().waitFor();
    expect(Number(await part.getAttribute('data-value'))).toBeLessThan(Number(whole));
    await page.goBack();
    await page.locator('[data-narrowed]').waitFor({ state: 'detached' });
  });

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
    await browser.open('/?period=2019');
    page.on('response', note);
    await browser.open('/?period=2019');
    page.off('response', note);
    const kept: Response[] = [];
    for (const response of answers) {
      expect(response.request().method()).toBe('GET');
      expect(new URL(response.url()).searchParams.get('documentId')).toMatch(/^sha256:/);
      if ((await response.headerValue('etag')) !== null) kept.push(response);
    }
    // Who is signed in is asked anew each time.
    expect(answers.length - kept.length).toBe(1);
    expect(kept.length).toBeGreaterThan(1);
    for (const response of kept) {
      const { 'if-none-match': known } = await response.request().allHeaders();
      expect(known).toBe(await response.headerValue('etag'));
    }
  });

  describe('when the server does not answer as it should', () => {
    const answering = async (status: number, code: string) => {
      await page.route(QUESTIONS, (route) =>
        route.fulfill({ status, json: { errors: [{ message: 'x', extensions: { code } }] } }),
      );
      await page.goto(`${server.url}/?period=2019`);
    };
    const state = (name: string) => page.locator(`[data-state="${name}"]`).waitFor();
    afterEach(() => page.unroute(QUESTIONS));

    test('a session that ended leads to the sign-in, and back to the same page', async () => {
      await answering(401, 'UNAUTHENTICATED');
      await state('sign-in');
      await page.unroute(QUESTIONS);
      await page.locator('[data-state="sign-in"] a').click();
      await page.locator('input[name=token]').fill(server.token);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: '2019年' }).waitFor();
      expect(new URL(page.url()).search).toBe('?period=2019');
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
      await page.goto(`${server.url}/?period=2019`);
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
