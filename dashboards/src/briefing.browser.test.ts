import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { lacksTools } from '@minxin/cli/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './testing/ask.ts';
import { type BriefingDesk, briefingDeskOf, LONG } from './testing/briefing-desk.ts';
import { download, heldIn, pagesIn, textIn } from './testing/download.ts';
import { faultsOn, SCREENS } from './testing/layout/layout-at.ts';
import { CHROMIUM, graveFindings, openBrowser, type TestBrowser } from './testing/open-browser.ts';

const ISSUE = '2019-12';
const WRITTEN = '本月热线工单平稳，各承办单位按期办结。';
const ISSUER = '汉滨区人民政府办公室文件';
const REASON = '补录一件工单，待公布数更正';

let browser: TestBrowser;
let page: Page;
let desk: BriefingDesk;
let folder: string;

const orders = () =>
  ask<{ hotline: { metrics: Record<'orders' | 'onTimeRate', { text: string }> } }>(
    browser.server,
    `{ hotline(period: { month: "${ISSUE}" }) { metrics { orders { text } onTimeRate { text } } } }`,
  ).then(({ hotline }) => hotline.metrics);

/** An order that was received in the month and is entered only now, where the others are. */
async function bringLate(): Promise<void> {
  const { hotline } = await ask<{
    hotline: { records: { nodes: { townCode: string; categoryCode: string; unitCode: string }[] } };
  }>(
    browser.server,
    `{ hotline(period: { month: "${ISSUE}" }) { records(first: 1) { nodes { townCode categoryCode unitCode } } } }`,
  );
  const [{ townCode, categoryCode, unitCode } = { townCode: '', categoryCode: '', unitCode: '' }] =
    hotline.records.nodes;
  const { result } = await ask<{ result: { ok: boolean } }>(
    browser.server,
    `mutation { result: recordHotlineOrder(input: { orderNo: "LATE-1", townCode: "${townCode}",
      categoryCode: "${categoryCode}", unitCode: "${unitCode}", channel: PHONE,
      receivedAt: "${ISSUE}-09T10:00:00+08:00" }) { ok } }`,
  );
  expect(result.ok).toBe(true);
}

describe.skipIf(lacksTools(CHROMIUM, 'unzip', 'pdfinfo'))('简报 in Chromium', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'minxin-given-'));
    browser = await openBrowser();
    ({ page } = browser);
    page.setDefaultTimeout(30_000);
    desk = briefingDeskOf(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  test('before anything was made it says what to do', async () => {
    await browser.open('/briefing', '[data-state="empty"]');
    expect(await graveFindings(page)).toEqual([]);
    expect(await faultsOn(page)).toEqual({});
  });

  test('a period that is none is refused, and said why', async () => {
    await page.locator('input[name=period]').fill('2019-13');
    await desk.press('编制');
    await page.getByRole('alert').filter({ hasText: '2019-13' }).waitFor();
  });

  test('an issue is made, which is seen to go on: its figures are those of the dashboards', {
    timeout: LONG,
  }, async () => {
    await page.setViewportSize(SCREENS.desk);
    const made = desk.make(ISSUE);
    await page.getByRole('progressbar').waitFor();
    expect(await page.getByRole('button', { name: '编制', exact: true }).isDisabled()).toBe(true);
    await made;
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    const section = desk.section('hotline');
    for (const { text } of Object.values(await orders()))
      expect(await section.locator('table').first().textContent()).toContain(text);
    expect(await section.textContent()).toContain('模拟明细');
    const picture = section.locator('img').first();
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(400);
    expect(await graveFindings(page)).toEqual([]);
  });

  test('on each screen nothing is cut and nothing overlaps', async () => {
    expect(await faultsOn(page)).toEqual({});
    await page.setViewportSize(SCREENS.phone);
    expect(await graveFindings(page)).toEqual([]);
    await page.setViewportSize(SCREENS.desk);
  });

  test('a number in the text leads to where it comes from, and back', async () => {
    const number = desk.opening('hotline').locator('a').first();
    const told = (await number.textContent()) ?? '';
    await number.click();
    const passport = page.locator('dialog [data-passport]');
    await passport.waitFor();
    expect(new URL(page.url()).pathname).toBe('/hotline');
    expect(new URL(page.url()).searchParams.get('period')).toBe(ISSUE);
    const figure = (await passport.locator('.num data').textContent()) ?? '';
    expect(told).toContain(figure.trim());
    await page.goBack();
    await desk.section('hotline').waitFor();
  });

  test('a paragraph is written anew; what the rules say stays beside it', async () => {
    const paragraph = desk.opening('hotline');
    const rules = (await paragraph.locator('p').first().textContent()) ?? '';
    await paragraph.getByRole('button', { name: '修改这一段' }).click();
    const field = desk.section('hotline').locator('textarea');
    expect((await field.inputValue()).trim()).toBe(rules.trim());
    await field.fill(WRITTEN);
    expect(await graveFindings(page)).toEqual([]);
    await desk.press('保存');
    await paragraph.filter({ hasText: WRITTEN }).waitFor();
    expect(await paragraph.locator('.edit').textContent()).toContain(rules.trim());
    await page.reload();
    await paragraph.filter({ hasText: WRITTEN }).waitFor();
  });

  test('reviewed, and edited after that, it has to be read again', async () => {
    await desk.press('审核通过');
    await desk.stands('已审核');
    const paragraph = desk.opening('hotline');
    await paragraph.getByRole('button', { name: '恢复规则所写' }).click();
    await desk.stands('草稿');
    await paragraph.getByRole('button', { name: '修改这一段' }).click();
    await desk.section('hotline').locator('textarea').fill(WRITTEN);
    await desk.press('保存');
    await paragraph.filter({ hasText: WRITTEN }).waitFor();
    await desk.press('审核通过');
    await desk.stands('已审核');
  });

  test('it is published with its files, and nobody changes it any more', {
    timeout: LONG,
  }, async () => {
    await desk.press('发布');
    await page.getByRole('progressbar').waitFor();
    await desk.stands('已发布');
    expect(await page.getByRole('button', { name: '修改这一段' }).count()).toBe(0);
    expect(await page.locator('.files a').count()).toBe(10);
    expect(await graveFindings(page)).toEqual([]);
  });

  test.each([
    ['pptx', 'ppt/presentation.xml'],
    ['docx', 'word/document.xml'],
    ['xlsx', 'xl/workbook.xml'],
  ])('its %s is one', async (kind, part) => {
    const path = await download(
      page,
      page.locator(`.files a[download$="${ISSUE}.${kind}"]`),
      folder,
    );
    expect(basename(path)).toBe(`briefing-${ISSUE}.${kind}`);
    expect(await heldIn(path)).toContain(part);
  });

  test('its PDF is one, and its zip holds all that its manifest lists', async () => {
    const pdf = await download(page, page.locator(`.files a[download$="${ISSUE}.pdf"]`), folder);
    expect(await pagesIn(pdf)).toBeGreaterThan(5);
    const zip = await download(page, page.locator(`.files a[download$="${ISSUE}.zip"]`), folder);
    const held = await heldIn(zip);
    const place = held.find((name) => name.endsWith('manifest.json')) ?? '';
    const manifest = JSON.parse(await textIn(zip, place));
    expect(manifest).toMatchObject({ period: '2019年12月', revision: 1, standing: 'PUBLISHED' });
    const root = place.replace('manifest.json', '');
    expect(held.toSorted()).toEqual(
      [place, ...manifest.files.map(({ name }: { name: string }) => `${root}${name}`)].toSorted(),
    );
  });

  test('made anew from the same data, nothing is new', { timeout: LONG }, async () => {
    await desk.press('按现有数据重编');
    await page.getByRole('alert').filter({ hasText: '数据没有变化' }).waitFor({ timeout: LONG });
    expect(await page.locator('[data-issue]').count()).toBe(1);
  });

  test('data that came late make the next revision, which says what changed and who did it', {
    timeout: LONG,
  }, async () => {
    await bringLate();
    await desk.press('按现有数据重编');
    await page.locator(`[data-issue="${ISSUE} 2"]`).waitFor({ timeout: LONG });
    await desk.stands('草稿');
    const changed = page.locator('.differences tbody tr').filter({ hasText: '工单量' }).first();
    expect(await changed.textContent()).toContain((await orders()).orders.text);
    expect(await changed.textContent()).toMatch(/批次 \d+/);
    const paragraph = desk.opening('hotline');
    expect(await paragraph.textContent()).toContain(WRITTEN);
    expect(await paragraph.locator('.late').textContent()).toContain('个数已变');
    expect(await faultsOn(page)).toEqual({});
    await page.setViewportSize(SCREENS.desk);
  });

  test('over a failed check it is published only with a reason, and with a whole red head', {
    timeout: LONG,
  }, async () => {
    expect(await page.locator('[data-check="RECONCILIATION"] li').count()).toBeGreaterThan(0);
    await desk.press('审核通过');
    await desk.stands('已审核');
    const publish = page.getByRole('button', { name: '发布', exact: true });
    expect(await publish.isDisabled()).toBe(true);
    expect(await graveFindings(page)).toEqual([]);
    await page.locator('input[name=reason]').fill(REASON);
    await page.getByLabel('套红头').check();
    await page.locator('input[name=issuer]').fill(ISSUER);
    expect(await publish.isDisabled()).toBe(true);
    await page.locator('input[name=number]').fill('汉政办函〔2021〕3号');
    await page.locator('input[name=signatory]').fill('签发人甲');
    expect(await graveFindings(page)).toEqual([]);
    await publish.click();
    await desk.stands('已发布');
    expect(await page.locator('[data-revision] .state').textContent()).toContain(REASON);
    const link = page.locator(`.files a[download="briefing-${ISSUE}-r2.docx"]`);
    const word = await textIn(await download(page, link, folder), 'word/document.xml');
    for (const said of [ISSUER, '汉政办函〔2021〕3号', '签发人甲']) expect(word).toContain(said);
  });

  test('the revision before stays as it was', async () => {
    await page.locator(`[data-issue="${ISSUE} 1"] a`).click();
    await page.locator('.differences').waitFor({ state: 'detached' });
    await desk.stands('已发布');
    expect(await page.locator('[data-check] li').count()).toBe(0);
    expect(await page.locator(`.files a[download="briefing-${ISSUE}.pdf"]`).count()).toBe(1);
  });
});
