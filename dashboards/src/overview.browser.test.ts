import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { lacksTools, startTestServer, type TestServer } from '@minxin/cli/testing';
import type { AxeResults } from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Page,
  type Response,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

let server: TestServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Every question that a page asks, by GET or by POST. */
const QUESTIONS = /\/graphql(\?|$)/;
/** Addresses outside the server that the page asked for. */
const outside: string[] = [];

async function open(address: string, ready = 'figure[data-chart] svg'): Promise<void> {
  await page.goto(server.url + address);
  await page.locator(ready).first().waitFor();
}

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

describe.skipIf(lacksTools(executablePath))('the pages in Chromium', () => {
  beforeAll(async () => {
    server = await startTestServer();
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
    });
    // Axe is put into the page from here, which its content security policy would refuse.
    context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      bypassCSP: true,
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(server.url) && !/^(data|blob):/.test(address)) outside.push(address);
    });
    await page.goto(`${server.url}/sign-in?token=${server.token}`);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  describe.each([2019, 2020])('总览 of %i', (year) => {
    beforeAll(() => open(`/?year=${year}`));

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
    await open('/?year=2019');
    await page.getByRole('link', { name: '2020', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '2020 年' }).waitFor();
    expect(new URL(page.url()).search).toBe('?year=2020');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: '2019 年' }).waitFor();
  });

  test('a year without records offers those that have some', async () => {
    await open('/?year=2015', '[data-state="empty"]');
    await page.locator('[data-state="empty"]').getByRole('link', { name: '2019 年' }).click();
    await page.locator('figure[data-chart]').first().waitFor();
  });

  test('a year that cannot be read falls back, and the page says so', async () => {
    await open('/?year=abc');
    expect(await page.getByRole('status').filter({ hasText: 'abc' }).isVisible()).toBe(true);
  });

  test('every printed figure is on the reconciliation page, none twice', async () => {
    const { reconciliation } = await ask<{ reconciliation: { published: { id: string } }[] }>(
      '{ reconciliation(year: 2019) { published { id } } }',
    );
    await open('/reconciliation?year=2019', '[data-figure]');
    const shown = await page
      .locator('.card:not(.context) [data-figure]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-figure')));
    expect(shown).toHaveLength(48);
    expect(shown.toSorted()).toEqual(
      reconciliation.map(({ published }) => published.id).toSorted(),
    );
  });

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
      await open(address, address.startsWith('/reconciliation') ? '[data-figure]' : undefined);
      const size = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return { scrollWidth, scrollHeight };
      });
      expect(size.scrollWidth).toBeLessThanOrEqual(width);
      if (address.startsWith('/wall')) expect(size.scrollHeight).toBeLessThanOrEqual(height);
      await page.evaluate(axe);
      const { violations } = (await page.evaluate('window.axe.run()')) as AxeResults;
      const grave = violations.filter(
        ({ impact }) => impact === 'serious' || impact === 'critical',
      );
      expect(grave.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    },
  );

  test('GraphiQL runs the question it opens with', async () => {
    await open('/graphiql', '.graphiql-execute-button');
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
    await open('/?year=2019');
    page.on('response', note);
    await open('/?year=2019');
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
    expect(outside).toEqual([]);
  });
});
