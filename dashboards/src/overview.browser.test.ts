import { lacksTools } from '@minxin/cli/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './testing/ask.ts';
import { CHROMIUM, openBrowser, type TestBrowser } from './testing/open-browser.ts';

let browser: TestBrowser;
let page: Page;

/** The raw values of a column of a chart's table, from the top; an empty attribute is a missing value. */
const columnOf = (chart: string, column: string): Promise<(string | null)[]> =>
  page
    .locator(`[data-chart-table="${chart}"] tbody [data-column="${column}"]`)
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-value')));

/** What stands at the head of each row of a chart's table. */
const headsOf = (chart: string): Promise<(string | null)[]> =>
  page
    .locator(`[data-chart-table="${chart}"] tbody th`)
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-value')));

const text = (value: number | string | null | undefined) =>
  value === null || value === undefined ? null : `${value}`;

interface Value {
  readonly value: number | null;
  readonly numerator?: string;
  readonly denominator?: string;
}

const heading = (name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

describe.skipIf(lacksTools(CHROMIUM))('the figures on the pages', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = browser);
  });
  afterAll(() => browser?.close());

  describe.each([2019, 2020])('总览 of %i', (year) => {
    beforeAll(() => browser.open(`/?period=${year}`));

    test('the volume chart shows what the API counts, beside the year before', async () => {
      const months = `over(grain: MONTH) { metrics { accepted { value } } }`;
      type Months = { over: { metrics: { accepted: Value } }[] };
      const { now, before } = await ask<{ now: Months; before: Months }>(
        browser.server,
        `{ now: serviceHall(period: { year: ${year} }) { ${months} }
         before: serviceHall(period: { year: ${year - 1} }) { ${months} } }`,
      );
      const counts = ({ over }: Months) => over.map(({ metrics }) => text(metrics.accepted.value));
      expect(await columnOf('volume', 'accepted')).toEqual(counts(now));
      expect(await columnOf('volume', 'base')).toEqual(counts(before));
    });

    test('the amounts chart shows what the API adds up, by quarter and kind', async () => {
      type Kind = { key: { key: string }; metrics: { amount: Value } };
      const { tendering } = await ask<{ tendering: { over: { by: Kind[] }[] } }>(
        browser.server,
        `{ tendering(period: { year: ${year} }) { over(grain: QUARTER) {
           by(dimension: KIND) { key { key } metrics { amount { value } } } } } }`,
      );
      const amount = (kinds: Kind[], kind: string) =>
        text(kinds.find(({ key }) => key.key === kind)?.metrics.amount.value);
      for (const kind of ['works', 'procurement'])
        expect(await columnOf('amounts', kind)).toEqual(
          tendering.over.map(({ by }) => amount(by, kind)),
        );
    });

    test('the on-time chart shows rate, numerator and denominator of the API', async () => {
      const { hotline } = await ask<{ hotline: { over: { metrics: { onTimeRate: Value } }[] } }>(
        browser.server,
        `{ hotline(period: { year: ${year} }) { over(grain: MONTH) {
           metrics { onTimeRate { value numerator denominator } } } } }`,
      );
      const values = hotline.over.map(({ metrics }) => metrics.onTimeRate);
      expect(await columnOf('on-time', 'onTimeRate')).toEqual(values.map((one) => text(one.value)));
      for (const part of ['numerator', 'denominator'] as const)
        expect(await columnOf('on-time', `onTimeRate.${part}`)).toEqual(
          values.map((one) => text(one[part])),
        );
    });

    test('the gain chart shows every village of the API', async () => {
      type Village = { label: string; metrics: { gainPerHousehold: Value; households: Value } };
      const { households } = await ask<{ households: { by: Village[] } }>(
        browser.server,
        `{ households(period: { year: ${year} }) { by(dimension: VILLAGE) {
           label metrics { gainPerHousehold { value } households { value } } } } }`,
      );
      const villages = await headsOf('gain');
      const gains = await columnOf('gain', 'gainPerHousehold');
      const shown = villages.map((village, row) => [village, gains[row]]);
      expect(shown.toSorted()).toEqual(
        households.by
          .map(({ label, metrics }) => [label, text(metrics.gainPerHousehold.value)])
          .toSorted(),
      );
      const drawn = await page.locator('[data-chart="gain"] svg text').allTextContents();
      for (const { label, metrics } of households.by) {
        const yuan = Math.round(metrics.gainPerHousehold.value ?? 0).toLocaleString('en-US');
        expect(drawn).toEqual(expect.arrayContaining([label, yuan]));
      }
    });

    test('says that the detail is made up', async () => {
      expect(await page.locator('[data-mark="simulated"]').isVisible()).toBe(true);
    });
  });

  test('the period is in the address, and going back shows the one before', async () => {
    await browser.open('/?period=2019');
    await page.getByRole('link', { name: '下一期' }).click();
    await heading('2020年');
    expect(new URL(page.url()).search).toBe('?period=2020');
    await page.goBack();
    await heading('2019年');
  });

  test('without a period the latest month stands there, beside the month a year ago', async () => {
    await browser.open('/');
    await heading('2020年12月');
    expect(await page.getByText('与 2019年12月 相比').isVisible()).toBe(true);
  });

  test('a period without records offers the latest that has some', async () => {
    await browser.open('/?period=2015', '[data-state="empty"]');
    await page.locator('[data-state="empty"]').getByRole('link', { name: '2020年12月' }).click();
    await page.locator('figure[data-chart] svg').first().waitFor();
  });

  test('an address that cannot be read falls back, and the page says so', async () => {
    await browser.open('/?period=abc');
    expect(await page.getByRole('status').filter({ hasText: 'abc' }).isVisible()).toBe(true);
  });

  test('every printed figure is on the reconciliation page, none twice', async () => {
    const { reconciliation } = await ask<{ reconciliation: { published: { id: string } }[] }>(
      browser.server,
      '{ reconciliation(year: 2019) { published { id } } }',
    );
    await browser.open('/reconciliation?period=2019', '[data-figure]');
    const shown = await page
      .locator('.card:not(.context) [data-figure]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-figure')));
    expect(shown).toHaveLength(48);
    expect(shown.toSorted()).toEqual(
      reconciliation.map(({ published }) => published.id).toSorted(),
    );
  });

  test('nothing was asked of any other server', () => {
    expect(browser.outside).toEqual([]);
  });
});
