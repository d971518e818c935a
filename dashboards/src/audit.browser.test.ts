import { lacksTools } from '@minxin/cli/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOn, faultsOnPaper, SCREENS } from './testing/layout/layout-at.ts';
import { CHROMIUM, graveFindings, openBrowser, type TestBrowser } from './testing/open-browser.ts';

let browser: TestBrowser;
let page: Page;

/** Something to be seen in the log: files that went out, and somebody who was not let in. */
async function doThings(): Promise<void> {
  const { url, token } = browser.server;
  const headers = { authorization: `Bearer ${token}` };
  for (const kind of ['HotlineUnit', 'ServiceDepartment', 'HotlineUnit'])
    await (await fetch(`${url}/exports/records.csv?kind=${kind}`, { headers })).text();
  await (await fetch(`${url}/graphql`)).text();
}
const events = () =>
  page
    .locator('[data-row]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event')));

describe.skipIf(lacksTools(CHROMIUM))('审计 in Chromium', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = browser);
    await doThings();
  });
  afterAll(() => browser?.close());

  test('is led to by the navigation, says that the log is whole, and shows it newest first', async () => {
    await browser.open('/?period=2019');
    await page.getByRole('link', { name: '审计' }).click();
    await page.locator('[data-row]').first().waitFor();
    await page.getByRole('heading', { level: 1, name: /审计日志完整，\d+ 条/ }).waitFor();
    const rows = await page
      .locator('[data-row]')
      .evaluateAll((all) => all.map((row) => Number(row.getAttribute('data-row'))));
    expect(rows).toEqual(rows.toSorted((one, other) => other - one));
    expect(rows.at(-1)).toBe(1);
    expect(await events()).toContain('DENIED');
  });

  test('is narrowed by the address, which the form writes, and Back widens it', async () => {
    await browser.open('/audit', '[data-row]');
    const all = await events();
    await page.locator('select[name="event"]').selectOption('EXPORT');
    await expect.poll(events).toEqual(all.filter((event) => event === 'EXPORT'));
    expect(new URL(page.url()).search).toBe('?event=EXPORT');
    await page.locator('input[name="actor"]').fill('nobody of this name');
    await page.keyboard.press('Enter');
    await page.locator('[data-state="empty"]').waitFor();
    await page.goBack();
    await expect.poll(events).toHaveLength(3);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('goes out as a file by the same words', async () => {
    await browser.open('/audit?event=DENIED&success=false', '[data-row]');
    const shown = await events();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载 CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^审计日志_\d{4}-\d\d-\d\d\.csv$/);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const lines = Buffer.concat(chunks).toString().trim().split('\r\n');
    expect(lines).toHaveLength(1 + shown.length);
  });

  test('what the address says and nobody can read is named', async () => {
    await browser.open('/audit?from=soon&event=RAIN', '[data-row]');
    const note = page.getByRole('status').filter({ hasText: 'from=soon' });
    expect(await note.textContent()).toContain('event=RAIN');
  });

  test.each([
    ['desk', 'light'],
    ['desk', 'dark'],
    ['phone', 'dark'],
  ] as const)('%s, %s: no serious finding of axe', async (screen, theme) => {
    await page.setViewportSize(SCREENS[screen]);
    await browser.open(`/audit?theme=${theme}`, '[data-row]');
    expect(await graveFindings(page)).toEqual([]);
  });

  test.each(['en', 'zh'] as const)(
    'in %s nothing is cut and nothing overlaps',
    async (language) => {
      await browser.speak(language);
      await browser.open('/audit', '[data-row]');
      await page.locator('summary').first().click();
      expect(await faultsOn(page)).toEqual({});
      expect(await faultsOnPaper(page)).toEqual([]);
    },
  );

  test('a row that was changed is told, by whom it may be looked into', async () => {
    await page.setViewportSize(SCREENS.desk);
    await browser.server.database.connection.sql.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`update audit_events set actor = '别人' where sequence = 2`;
    });
    await browser.open('/audit', '[data-row]');
    await page.getByRole('button', { name: '重新核验' }).click();
    await page.locator('[data-fault="CHANGED 2-2"]').waitFor();
    await page.getByRole('heading', { level: 1, name: '审计日志有 1 处对不上' }).waitFor();
    expect(await graveFindings(page)).toEqual([]);
    expect(await faultsOn(page)).toEqual({});
  });

  test('a reader who is no auditor finds no link to it, and is told why it is closed', async () => {
    await page.route(/\/graphql\?/, async (route) => {
      const response = await route.fetch();
      const { data } = (await response.json()) as { data?: Record<string, object> };
      const names = Object.keys(data ?? {});
      if (names.includes('me'))
        await route.fulfill({ response, json: { data: { me: { ...data?.me, permissions: [] } } } });
      else if (names.some((name) => name.startsWith('audit')))
        await route.fulfill({
          response,
          json: { errors: [{ message: '您没有权限', extensions: { code: 'FORBIDDEN' } }] },
        });
      else await route.fulfill({ response });
    });
    await browser.open('/audit', '[data-state="forbidden"]');
    expect(await page.getByText('您没有权限').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: '审计' }).count()).toBe(0);
    await page.unroute(/\/graphql\?/);
  });
});
