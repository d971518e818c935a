import { lacksTools, type TestServer } from '@minxin/cli/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, openBrowser, type TestBrowser } from './testing/open-browser.ts';

let browser: TestBrowser;
let server: TestServer;
let page: Page;

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

/** The raw values of a chart's table, row by row; an empty attribute is a missing value. */
function tableOf(chart: string): Promise<(string | null)[][]> {
  return page
    .locator(`[data-chart-table="${chart}"] tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.getAttribute('data-value'))),
    );
}

const text = (value: number | string | null | undefined) =>
  value === null || value === undefined ? null : `${value}`;

interface Value {
  readonly value: number | null;
  readonly numerator?: string;
  readonly denominator?: string;
}

describe.skipIf(lacksTools(CHROMIUM))('the figures on the pages', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, server } = browser);
  });
  afterAll(() => browser?.close());

  describe.each([2019, 2020])('总览 of %i', (year) => {
    beforeAll(() => browser.open(`/?year=${year}`));

    test('the volume chart shows what the API counts, beside the year before', async () => {
      const months = `over(grain: MONTH) { metrics { accepted { value } } }`;
      type Months = { over: { metrics: { accepted: Value } }[] };
      const { now, before } = await ask<{ now: Months; before: Months }>(
        `{ now: serviceHall(period: { year: ${year} }) { ${months} }
         before: serviceHall(period: { year: ${year - 1} }) { ${months} } }`,
      );
      const counts = ({ over }: Months) => over.map(({ metrics }) => text(metrics.accepted.value));
      const rows = await tableOf('processing-volume');
      expect(rows.map((row) => row[1])).toEqual(counts(now));
      if (counts(before).some((count) => count !== null))
        expect(rows.map((row) => row[2])).toEqual(counts(before));
      else expect(rows.every((row) => row.length === 2)).toBe(true);
    });

    test('the amounts chart shows what the API adds up, by quarter and kind', async () => {
      type Kind = { key: { key: string }; metrics: { amount: Value } };
      const { tendering } = await ask<{ tendering: { over: { by: Kind[] }[] } }>(
        `{ tendering(period: { year: ${year} }) { over(grain: QUARTER) {
           by(dimension: KIND) { key { key } metrics { amount { value } } } } } }`,
      );
      const amount = (kinds: Kind[], kind: string) =>
        text(kinds.find(({ key }) => key.key === kind)?.metrics.amount.value);
      const rows = await tableOf('tender-amounts');
      expect(rows.map((row) => row.slice(1))).toEqual(
        tendering.over.map(({ by }) => [amount(by, 'works'), amount(by, 'procurement')]),
      );
    });

    test('the on-time chart shows rate, numerator and denominator of the API', async () => {
      const { hotline } = await ask<{ hotline: { over: { metrics: { onTimeRate: Value } }[] } }>(
        `{ hotline(period: { year: ${year} }) { over(grain: MONTH) {
           metrics { onTimeRate { value numerator denominator } } } } }`,
      );
      const rows = await tableOf('on-time-rate');
      expect(rows.map((row) => row.slice(1))).toEqual(
        hotline.over.map(({ metrics: { onTimeRate } }) => [
          text(onTimeRate.denominator),
          text(onTimeRate.numerator),
          text(onTimeRate.value),
        ]),
      );
    });

    test('the gain chart shows every village of the API', async () => {
      type Village = { label: string; metrics: { gainPerHousehold: Value; households: Value } };
      const { households } = await ask<{ households: { by: Village[] } }>(
        `{ households(period: { year: ${year} }) { by(dimension: VILLAGE) {
           label metrics { gainPerHousehold { value } households { value } } } } }`,
      );
      const rows = await tableOf('gain-by-village');
      expect(rows.toSorted()).toEqual(
        households.by
          .map(({ label, metrics }) => [
            label,
            text(metrics.gainPerHousehold.value),
            text(metrics.households.value),
          ])
          .toSorted(),
      );
      const drawn = await page.locator('[data-chart="gain-by-village"] svg text').allTextContents();
      for (const { label, metrics } of households.by) {
        const yuan = Math.round(metrics.gainPerHousehold.value ?? 0).toLocaleString('en-US');
        expect(drawn).toEqual(expect.arrayContaining([label, yuan]));
      }
    });

    test('each tile shows the value of its metric', async () => {
      const metrics = {
        serviceHall: ['accepted', 'onTimeRate'],
        tendering: ['amount'],
        hotline: ['onTimeRate', 'satisfactionRate'],
        households: ['gainPerHousehold'],
      };
      const parts = Object.entries(metrics).map(
        ([subject, names]) =>
          `${subject}(period: { year: ${year} }) { metrics { ${names.map((name) => `${name} { value }`).join(' ')} } }`,
      );
      const data = await ask<Record<string, { metrics: Record<string, Value> }>>(
        `{ ${parts.join(' ')} }`,
      );
      for (const [subject, names] of Object.entries(metrics))
        for (const name of names) {
          const shown = page.locator(`.tile .num [data-metric="${subject}.${name}"]`);
          expect(await shown.getAttribute('data-value')).toBe(
            text(data[subject]?.metrics[name]?.value),
          );
        }
    });

    test('says that the detail is made up', async () => {
      expect(await page.locator('[data-mark="simulated"]').isVisible()).toBe(true);
    });
  });

  test('the year is in the address, and going back shows the year before', async () => {
    await browser.open('/?year=2019');
    await page.getByRole('link', { name: '2020', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '2020 年' }).waitFor();
    expect(new URL(page.url()).search).toBe('?year=2020');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: '2019 年' }).waitFor();
  });

  test('a year without records offers those that have some', async () => {
    await browser.open('/?year=2015', '[data-state="empty"]');
    await page.locator('[data-state="empty"]').getByRole('link', { name: '2019 年' }).click();
    await page.locator('figure[data-chart]').first().waitFor();
  });

  test('a year that cannot be read falls back, and the page says so', async () => {
    await browser.open('/?year=abc');
    expect(await page.getByRole('status').filter({ hasText: 'abc' }).isVisible()).toBe(true);
  });

  test('every printed figure is on the reconciliation page, none twice', async () => {
    const { reconciliation } = await ask<{ reconciliation: { published: { id: string } }[] }>(
      '{ reconciliation(year: 2019) { published { id } } }',
    );
    await browser.open('/reconciliation?year=2019', '[data-figure]');
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
