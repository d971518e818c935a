import { lacksTools } from '@minxin/cli/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './testing/ask.ts';
import { faultsOn, faultsOnPaper, SCREENS } from './testing/layout/layout-at.ts';
import { CHROMIUM, graveFindings, openBrowser, type TestBrowser } from './testing/open-browser.ts';

let browser: TestBrowser;
let page: Page;

const open = (search: string, ready = '[data-quality]') =>
  browser.open(`/reconciliation${search}`, ready);

const figures = () =>
  page
    .locator('.card:not(.context) [data-figure]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-figure') ?? ''));

describe.skipIf(lacksTools(CHROMIUM))('数据核对 in Chromium', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = browser);
  });
  afterAll(() => browser?.close());

  test('every printed figure is there, none twice, and those that do not agree stand first', async () => {
    const { reconciliation } = await ask<{
      reconciliation: { state: string; published: { id: string } }[];
    }>(browser.server, '{ reconciliation(year: 2019) { state published { id } } }');
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
      browser.server,
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
    }>(
      browser.server,
      '{ serviceHall(period: { year: 2019 }) { metrics { withoutDue { value } } } }',
    );
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
    ['desk', 'light'],
    ['desk', 'dark'],
    ['phone', 'dark'],
  ] as const)('%s, %s: no serious finding of axe', async (screen, theme) => {
    await page.setViewportSize(SCREENS[screen]);
    await open(`?period=2019&theme=${theme}`);
    expect(await graveFindings(page)).toEqual([]);
  });

  test.each(['zh', 'en'] as const)(
    'in %s nothing is cut and nothing overlaps: a year with printed figures, and one without',
    async (language) => {
      await browser.speak(language);
      await open('?period=2019');
      expect(await faultsOn(page)).toEqual({});
      if (language === 'zh') expect(await faultsOnPaper(page)).toEqual([]);
      await open('?period=2012', '[data-state="no-figures"]');
      expect(await faultsOn(page)).toEqual({});
    },
  );
});
