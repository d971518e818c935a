import { lacksTools, type TestServer } from '@minxin/cli/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, graveFindings, openBrowser, type TestBrowser } from './testing/open-browser.ts';

let browser: TestBrowser;
let server: TestServer;
let page: Page;

const open = (search: string, ready = '[data-quality]') =>
  browser.open(`/reconciliation${search}`, ready);

async function ask<Data>(query: string): Promise<Data> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const figures = () =>
  page
    .locator('.card:not(.context) [data-figure]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-figure') ?? ''));

describe.skipIf(lacksTools(CHROMIUM))('数据核对 in Chromium', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, server } = browser);
  });
  afterAll(() => browser?.close());

  test('every printed figure is there, none twice, and those that do not agree stand first', async () => {
    const { reconciliation } = await ask<{
      reconciliation: { state: string; published: { id: string } }[];
    }>('{ reconciliation(year: 2019) { state published { id } } }');
    const ids = (state?: string) =>
      reconciliation
        .filter((one) => state === undefined || one.state === state)
        .map(({ published }) => published.id)
        .toSorted();
    await open('?period=2019');
    expect((await figures()).toSorted()).toEqual(ids());
    const gaps = await page
      .locator('[data-gap]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-gap')));
    expect(gaps).toEqual(ids('UNEXPLAINED'));
    expect(gaps).not.toEqual([]);
  });

  test('the quality of each subject is what the API tells', async () => {
    const { dataQuality } = await ask<{ dataQuality: { origins: { rows: number }[] }[] }>(
      '{ dataQuality { origins { rows } } }',
    );
    const shown = await page
      .locator('[data-quality] td.number data')
      .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('value'))));
    expect(shown).toEqual(
      dataQuality.map(({ origins }) => origins.reduce((all, { rows }) => all + rows, 0)),
    );
  });

  test('what a subject lacks leads to those records, of the same year', async () => {
    const { serviceHall } = await ask<{
      serviceHall: { metrics: { withoutDue: { value: number } } };
    }>('{ serviceHall(period: { year: 2019 }) { metrics { withoutDue { value } } } }');
    const lack = page.locator('[data-quality="service-hall"] [data-lack="withoutDue"] a');
    expect(await lack.textContent()).toContain(`${serviceHall.metrics.withoutDue.value} 件`);
    expect(await lack.getAttribute('href')).toBe(
      '/service-hall?period=2019&show=records:SERVICE_HALL:withoutDue',
    );
  });

  test('a year without printed figures shows those of the year before, and says so', async () => {
    await open('?period=2020-12');
    expect(await figures()).toHaveLength(48);
    expect(await page.getByRole('status').filter({ hasText: '2019' }).isVisible()).toBe(true);
  });

  test('a year with none at all offers those that have some', async () => {
    await open('?period=2012', '[data-state="no-figures"]');
    await page.locator('[data-state="no-figures"] a').click();
    await page.locator('[data-figure]').first().waitFor();
    expect(new URL(page.url()).searchParams.get('period')).toBe('2019');
  });

  test('a period that cannot be read is named', async () => {
    await open('?period=soon');
    expect(await page.getByRole('status').filter({ hasText: 'period=soon' }).isVisible()).toBe(
      true,
    );
  });

  test.each([
    [1440, 900, 'light'],
    [1440, 900, 'dark'],
    [390, 844, 'light'],
    [390, 844, 'dark'],
  ])(
    '%i × %i, %s: nothing wider than the screen, no serious finding',
    async (width, height, theme) => {
      await page.setViewportSize({ width, height });
      await open(`?period=2019&theme=${theme}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      expect(await graveFindings(page)).toEqual([]);
    },
  );
});
