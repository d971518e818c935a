import { readFile } from 'node:fs/promises';
import { lacksTools } from '@minxin/cli/testing';
import { gb18030, workbookOf } from '@minxin/importing/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, deskOf } from './testing/desk.ts';
import { CATEGORIES, FAULTY, FILE, MENDED, UNITS } from './testing/hotline-file.ts';
import { CHROMIUM, graveFindings, openBrowser, type TestBrowser } from './testing/open-browser.ts';

let browser: TestBrowser;
let page: Page;
let desk: Desk;

const batch = (row: string) => page.locator(`[data-batch="${row}"]`);

describe.skipIf(lacksTools(CHROMIUM))('the import desk in Chromium', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = browser);
    desk = deskOf(browser);
    page.setDefaultTimeout(20_000);
    await desk.open();
  });
  afterAll(() => browser?.close());

  test('several files wait in line, and each goes in by itself', async () => {
    await desk.drop(
      ['承办单位.csv', Buffer.from(UNITS)],
      ['诉求类别.csv', Buffer.from(CATEGORIES)],
    );
    for (const [name, rows] of [
      ['承办单位.csv', 2],
      ['诉求类别.csv', 2],
    ] as const) {
      await page.locator('.queue .name', { hasText: name }).click();
      await desk.stage('tried');
      expect(await desk.file.locator('h2').textContent()).toBe(name);
      await page.locator('[data-run="ALL"]').click();
      await desk.stage('done');
      expect(await page.locator('[data-result] h3').textContent()).toBe(
        `导入完成：新增 ${rows} 行`,
      );
    }
    await desk.open();
  });

  test('a dropped file is sent, and what it holds is found out', async () => {
    await desk.drop([FILE, gb18030(FAULTY)]);
    await desk.stage('tried');
    expect(await page.locator('input[name="kind"]').inputValue()).toBe('热线工单');
    expect(await page.locator('select[name="encoding"] option').first().textContent()).toMatch(
      /gb18030/i,
    );
    expect(await desk.filled('办理时限')).toBe('dueAt');
    expect(await desk.filled('办好的时刻')).toBe('');
    expect(await desk.counts()).toEqual([17, 0, 0, 3]);
    expect(await desk.file.locator('.notice.left-out').textContent()).toContain('合计行 1 行');
    expect(await graveFindings(page)).toEqual([]);
  });

  test('a column is corrected, and the file is tried again', async () => {
    await desk.retried('tried', () => desk.fill('办好的时刻', 'closedAt'));
    expect(await desk.filled('办好的时刻')).toBe('closedAt');
    expect(await desk.counts()).toEqual([17, 0, 0, 3]);
  });

  test('errors stand by column, most first, and name row, column, reason and fix', async () => {
    const groups = page.locator('[data-group]');
    expect(await groups.locator('b').allTextContents()).toEqual(['2', '1']);
    expect(await groups.locator('.header').allTextContents()).toEqual(['办理时限', '所属镇办']);
    const cells = page.locator('[data-cell]');
    expect(
      await cells.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-cell'))),
    ).toEqual(['G6', 'G11', 'B16']);
    await groups.nth(1).click();
    await page.locator('[data-cell="G6"]').waitFor({ state: 'detached' });
    expect(await cells.count()).toBe(1);
    expect(await cells.first().textContent()).toContain('不在本区的镇');
    await groups.nth(1).click();
  });

  test('opened anew while it is tried, the page shows how the trial goes on', async () => {
    await page.reload();
    await desk.stage('tried');
    expect(await desk.file.locator('h2').textContent()).toBe(FILE);
    await desk.filledBy('办好的时刻', 'closedAt');
    await desk.retried('tried', () => desk.fill('办好的时刻', ''));
    const before = page.url();
    await desk.fill('办好的时刻', 'closedAt');
    await page.waitForURL((url) => url.href !== before);
    await page.reload();
    await desk.stage('tried');
    expect(await desk.counts()).toEqual([17, 0, 0, 3]);
    await desk.filledBy('办好的时刻', 'closedAt');
  });

  test('all or nothing is barred; the good rows go in, the others come back marked', async () => {
    expect(await page.locator('[data-run="ALL"]').isDisabled()).toBe(true);
    await page.locator('[data-run="GOOD"]').click();
    await desk.stage('done');
    expect(await page.locator('[data-result="IMPORTED"] h3').textContent()).toContain(
      '新增 17 行，退回 3 行',
    );
    const [marked] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-result] a[download]').click(),
    ]);
    const bytes = await readFile(await marked.path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(await graveFindings(page)).toEqual([]);
  });

  test('opened anew, the page still shows what came of the import', async () => {
    expect(new URL(page.url()).searchParams.has('job')).toBe(true);
    await page.reload();
    await desk.stage('done');
    expect(await desk.file.locator('h2').textContent()).toBe(FILE);
    // The cells come after the result, in a request of their own.
    await page.locator('[data-cell]').nth(2).waitFor();
    expect(await page.locator('[data-cell]').count()).toBe(3);
  });

  test('the history has the batch, and the file as it came', async () => {
    await page.locator('[data-result] a[href*="batch="]').click();
    await page.locator('[data-batch-detail] dl').waitFor();
    const id = new URL(page.url()).searchParams.get('batch') ?? '';
    expect(await batch(id).textContent()).toContain('新增 17，退回 3');
    const [original] = await Promise.all([
      page.waitForEvent('download'),
      batch(id).locator('a[download]').click(),
    ]);
    expect(original.suggestedFilename()).toBe(FILE);
    expect((await readFile(await original.path())).equals(gb18030(FAULTY))).toBe(true);
  });

  test('the mended file adds just the rows that were missing', async () => {
    await desk.drop([FILE, Buffer.from(MENDED)]);
    await desk.stage('tried');
    await desk.retried('tried', () => desk.fill('办好的时刻', 'closedAt'));
    expect(await desk.counts()).toEqual([3, 0, 17, 0]);
    await page.locator('[data-run="ALL"]').click();
    await desk.stage('done');
    expect(await page.locator('[data-result="IMPORTED"] h3').textContent()).toContain('新增 3 行');
  });

  test('a batch is taken back by the keyboard, once it is confirmed', async () => {
    const id = (await page.locator('[data-batch]').first().getAttribute('data-batch')) ?? '';
    await batch(id).locator('button').focus();
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog[open]');
    expect(await dialog.textContent()).toContain('新增的 3 行会从库里去掉');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await dialog.locator('.solid').focus();
    expect(await graveFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('[data-undone="true"]').waitFor();
    expect(await page.locator('[data-undone]').textContent()).toContain('去掉 3 行');
    await batch(id).locator('.state', { hasText: '已撤销' }).waitFor();
    expect(await batch(id).locator('button').count()).toBe(0);
  });

  test('the address of a batch opens it', async () => {
    const id = (await page.locator('[data-batch]').nth(1).getAttribute('data-batch')) ?? '';
    await desk.open(`?batch=${id}`);
    await page.locator('[data-batch-detail] dl').waitFor();
    expect(await page.locator('[data-batch-detail]').textContent()).toContain(FILE);
  });

  test('the kind is chosen from a list that can be searched, by the keyboard', async () => {
    await desk.open();
    await desk.drop(['名单.csv', Buffer.from('甲,乙\n1,2\n')]);
    await desk.stage('unreadable');
    expect(await desk.file.locator('[data-problem="UNKNOWN_LAYOUT"]').count()).toBe(1);
    expect(await graveFindings(page)).toEqual([]);
    await page.locator('input[name="kind"]').click();
    await page.keyboard.type('热线 单位');
    await desk.retried('unreadable', () => page.keyboard.press('Enter'));
    expect(await page.locator('input[name="kind"]').inputValue()).toBe('承办单位');
  });

  test('each sheet of a workbook has a kind, one that was passed over too', async () => {
    await desk.open();
    const book = workbookOf({
      封面: [['填报说明'], ['三月底前报送']],
      承办单位: [
        ['单位代码', '单位名称'],
        ['U7', '月河街道林业站'],
      ],
      诉求: [
        ['类别代码', '类别名称', '上级类别'],
        ['C7', '月河林木', ''],
      ],
      外来: [
        ['单位代码', '乙'],
        ['U8', '月河街道农业站'],
      ],
    });
    await desk.drop(['台账.xlsx', book]);
    await desk.stage('tried');
    const kinds = page.locator('[data-table] input[name="kind"]');
    expect(
      await kinds.evaluateAll((inputs) => inputs.map((one) => Reflect.get(one, 'value'))),
    ).toEqual(['承办单位', '诉求类别']);
    await page.locator('details summary').filter({ hasText: '其中有要导入的' }).click();
    await page.locator('[data-passed-over="外来"] input').click();
    await page.keyboard.type('热线 单位');
    await desk.retried('unreadable', () => page.keyboard.press('Enter'));
    await desk.retried('tried', () => desk.fill('乙', 'name'));
    expect(await desk.counts()).toEqual([3, 0, 0, 0]);
    expect(await graveFindings(page)).toEqual([]);
    await desk.retried('tried', () => page.getByRole('button', { name: '恢复自动识别' }).click());
    expect(await desk.counts()).toEqual([2, 0, 0, 0]);
  });

  test('nothing was asked of any other server', () => {
    expect(browser.outside).toEqual([]);
  });
});
