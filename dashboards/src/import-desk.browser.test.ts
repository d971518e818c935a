import { readFile } from 'node:fs/promises';
import { lacksTools, type TestServer } from '@minxin/cli/testing';
import { gb18030, workbookOf } from '@minxin/importing/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DroppedFile, dropFiles } from './testing/drop-files.ts';
import { CHROMIUM, graveFindings, openBrowser, type TestBrowser } from './testing/open-browser.ts';

const FILE = '热线工单3月.csv';
/** Twenty orders; three hold a fault, one column is called as nobody else calls it, a sum stands below. */
const HEADER = '工单编号,所属镇办,诉求类别,承办单位,来电渠道,受理时间,办理时限,办好的时刻,备注';
const order = (no: number, town = '大竹园镇', due = '2019-03-11') =>
  `DESK-${no},${town},路灯不亮,月河街道城管所,电话,2019-03-04 09:00,${due},2019-03-08 10:00,路灯不亮`;
const ORDERS = Array.from({ length: 20 }, (_, place) => {
  if (place === 4 || place === 9) return order(place, '大竹园镇', '2019-02-30');
  return place === 14 ? order(place, '不在本区的镇') : order(place);
});
const FAULTY = [HEADER, ...ORDERS, '合计,20,,,,,,,'].join('\n');
const UNITS = '单位代码,单位名称\nU1,月河街道城管所\nU2,月河街道水务所\n';
const CATEGORIES = '类别代码,类别名称,上级类别\nC,月河诉求,\nC1,路灯不亮,C\n';
const MENDED = FAULTY.replaceAll('2019-02-30', '2019-03-12').replace('不在本区的镇', '大竹园镇');

let browser: TestBrowser;
let server: TestServer;
let page: Page;

const desk = () => page.locator('.desk');
const stage = (name: string) => page.locator(`.desk[data-stage="${name}"]`).waitFor();
/** Does what makes the file be tried again, and waits for what came of it. */
async function retried(ends: string, act: () => Promise<unknown>): Promise<void> {
  const before = await desk().getAttribute('data-trial');
  await act();
  await page.locator(`.desk[data-stage="${ends}"]:not([data-trial="${before}"])`).waitFor();
}
const fill = (header: string, field: string) =>
  page.locator(`[data-header="${header}"] select`).selectOption(field);
/** The fields to choose from come with a question of their own. */
const filledBy = (header: string, field: string) =>
  expect
    .poll(() => page.locator(`[data-header="${header}"] select`).inputValue(), { timeout: 20_000 })
    .toBe(field);
const cell = (row: string) => page.locator(`[data-batch="${row}"]`);

const drop = (...files: readonly DroppedFile[]) => dropFiles(page, files);

async function openDesk(search = ''): Promise<void> {
  await page.goto(`${server.url}/import${search}`);
  await page.locator('.templates li').first().waitFor();
}

const counts = () =>
  page
    .locator('[data-count] dd')
    .evaluateAll((cells) => cells.map((one) => Number.parseInt(one.textContent ?? '', 10)));

describe.skipIf(lacksTools(CHROMIUM))('the import desk in Chromium', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, server } = browser);
    page.setDefaultTimeout(20_000);
    await openDesk();
  });
  afterAll(() => browser?.close());

  test('several files wait in line, and each goes in by itself', async () => {
    await drop(['承办单位.csv', Buffer.from(UNITS)], ['诉求类别.csv', Buffer.from(CATEGORIES)]);
    for (const [name, rows] of [
      ['承办单位.csv', 2],
      ['诉求类别.csv', 2],
    ] as const) {
      await page.locator('.queue .name', { hasText: name }).click();
      await stage('tried');
      expect(await desk().locator('h2').textContent()).toBe(name);
      await page.locator('[data-run="ALL"]').click();
      await stage('done');
      expect(await page.locator('[data-result] h3').textContent()).toBe(
        `导入完成：新增 ${rows} 行`,
      );
    }
    await openDesk();
  });

  test('a dropped file is sent, and what it holds is found out', async () => {
    await drop([FILE, gb18030(FAULTY)]);
    await stage('tried');
    expect(await page.locator('input[name="kind"]').inputValue()).toBe('热线工单');
    expect(await page.locator('select[name="encoding"] option').first().textContent()).toMatch(
      /gb18030/i,
    );
    const filledBy = (header: string) =>
      page.locator(`[data-header="${header}"] select`).inputValue();
    expect(await filledBy('办理时限')).toBe('dueAt');
    expect(await filledBy('办好的时刻')).toBe('');
    expect(await counts()).toEqual([17, 0, 0, 3]);
    expect(await desk().locator('.notice.left-out').textContent()).toContain('合计行 1 行');
    expect(await graveFindings(page)).toEqual([]);
  });

  test('a column is corrected, and the file is tried again', async () => {
    await retried('tried', () => fill('办好的时刻', 'closedAt'));
    expect(await page.locator('[data-header="办好的时刻"] select').inputValue()).toBe('closedAt');
    expect(await counts()).toEqual([17, 0, 0, 3]);
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
    await stage('tried');
    expect(await desk().locator('h2').textContent()).toBe(FILE);
    await filledBy('办好的时刻', 'closedAt');
    await retried('tried', () => fill('办好的时刻', ''));
    const before = page.url();
    await fill('办好的时刻', 'closedAt');
    await page.waitForURL((url) => url.href !== before);
    await page.reload();
    await stage('tried');
    expect(await counts()).toEqual([17, 0, 0, 3]);
    await filledBy('办好的时刻', 'closedAt');
  });

  test('all or nothing is barred; the good rows go in, the others come back marked', async () => {
    expect(await page.locator('[data-run="ALL"]').isDisabled()).toBe(true);
    await page.locator('[data-run="GOOD"]').click();
    await stage('done');
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
    await stage('done');
    expect(await desk().locator('h2').textContent()).toBe(FILE);
    // The cells come after the result, in a request of their own.
    await page.locator('[data-cell]').nth(2).waitFor();
    expect(await page.locator('[data-cell]').count()).toBe(3);
  });

  test('the history has the batch, and the file as it came', async () => {
    await page.locator('[data-result] a[href*="batch="]').click();
    await page.locator('[data-batch-detail] dl').waitFor();
    const id = new URL(page.url()).searchParams.get('batch') ?? '';
    expect(await cell(id).textContent()).toContain('新增 17，退回 3');
    const [original] = await Promise.all([
      page.waitForEvent('download'),
      cell(id).locator('a[download]').click(),
    ]);
    expect(original.suggestedFilename()).toBe(FILE);
    expect((await readFile(await original.path())).equals(gb18030(FAULTY))).toBe(true);
  });

  test('the mended file adds just the rows that were missing', async () => {
    await drop([FILE, Buffer.from(MENDED)]);
    await stage('tried');
    await retried('tried', () => fill('办好的时刻', 'closedAt'));
    expect(await counts()).toEqual([3, 0, 17, 0]);
    await page.locator('[data-run="ALL"]').click();
    await stage('done');
    expect(await page.locator('[data-result="IMPORTED"] h3').textContent()).toContain('新增 3 行');
  });

  test('a batch is taken back by the keyboard, once it is confirmed', async () => {
    const id = (await page.locator('[data-batch]').first().getAttribute('data-batch')) ?? '';
    await cell(id).locator('button').focus();
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
    await cell(id).locator('.state', { hasText: '已撤销' }).waitFor();
    expect(await cell(id).locator('button').count()).toBe(0);
  });

  test('the address of a batch opens it', async () => {
    const id = (await page.locator('[data-batch]').nth(1).getAttribute('data-batch')) ?? '';
    await openDesk(`?batch=${id}`);
    await page.locator('[data-batch-detail] dl').waitFor();
    expect(await page.locator('[data-batch-detail]').textContent()).toContain(FILE);
  });

  test('the kind is chosen from a list that can be searched, by the keyboard', async () => {
    await openDesk();
    await drop(['名单.csv', Buffer.from('甲,乙\n1,2\n')]);
    await stage('unreadable');
    expect(await desk().locator('[data-problem="UNKNOWN_LAYOUT"]').count()).toBe(1);
    expect(await graveFindings(page)).toEqual([]);
    await page.locator('input[name="kind"]').click();
    await page.keyboard.type('热线 单位');
    await retried('unreadable', () => page.keyboard.press('Enter'));
    expect(await page.locator('input[name="kind"]').inputValue()).toBe('承办单位');
  });

  test('each sheet of a workbook has a kind, one that was passed over too', async () => {
    await openDesk();
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
    await drop(['台账.xlsx', book]);
    await stage('tried');
    const kinds = page.locator('[data-table] input[name="kind"]');
    expect(
      await kinds.evaluateAll((inputs) => inputs.map((one) => Reflect.get(one, 'value'))),
    ).toEqual(['承办单位', '诉求类别']);
    await page.locator('details summary').filter({ hasText: '其中有要导入的' }).click();
    await page.locator('[data-passed-over="外来"] input').click();
    await page.keyboard.type('热线 单位');
    await retried('unreadable', () => page.keyboard.press('Enter'));
    await retried('tried', () => fill('乙', 'name'));
    expect(await counts()).toEqual([3, 0, 0, 0]);
    expect(await graveFindings(page)).toEqual([]);
    await retried('tried', () => page.getByRole('button', { name: '恢复自动识别' }).click());
    expect(await counts()).toEqual([2, 0, 0, 0]);
  });

  test('a file that is no workbook is refused in the words of the server', async () => {
    await drop(['工单.xlsx', Buffer.from('<html><body>请登录</body></html>')]);
    await stage('failed');
    expect(await page.locator('[data-result="FAILED"] p').first().textContent()).toMatch(/网页/);
  });

  test('a server that is gone is told, and the file goes on when it is back', async () => {
    await openDesk();
    await page.route(/\/imports\/uploads/, (route) => route.abort());
    await drop([FILE, gb18030(FAULTY)]);
    await page.locator('[data-halt="unreachable"]').waitFor();
    await page.unroute(/\/imports\/uploads/);
    await page.getByRole('button', { name: '再试一次' }).click();
    await stage('tried');
    await page.route(/\/graphql/, (route) => route.abort());
    await fill('备注', 'closedAt');
    await page.locator('[data-halt="unreachable"]').waitFor();
    await page.unroute(/\/graphql/);
    await page.getByRole('button', { name: '再试一次' }).click();
    await stage('tried');
    expect(await page.locator('[data-header="备注"] select').inputValue()).toBe('closedAt');
  });

  test.each([
    [1440, 900, 'light'],
    [1440, 900, 'dark'],
    [1920, 1080, 'light'],
    [390, 844, 'light'],
    [390, 844, 'dark'],
  ])(
    '%i × %i, %s: nothing wider than the screen, no serious finding',
    async (width, height, theme) => {
      await page.setViewportSize({ width, height });
      await openDesk(`?theme=${theme}`);
      expect(await graveFindings(page)).toEqual([]);
      await drop([FILE, gb18030(FAULTY)]);
      await stage('tried');
      await page.locator('[data-cell]').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      expect(await graveFindings(page)).toEqual([]);
    },
  );

  test('nothing was asked of any other server', () => {
    expect(browser.outside).toEqual([]);
  });
});
