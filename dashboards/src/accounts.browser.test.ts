import { lacksTools } from '@minxin/cli/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOn, SCREENS } from './testing/layout/layout-at.ts';
import { CHROMIUM, graveFindings, openBrowser, type TestBrowser } from './testing/open-browser.ts';

const PASSWORD = '河畔七棵老柳树 green kettle';
let browser: TestBrowser;
let page: Page;

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const shownOnce = () => page.locator('[data-shown-once] code');
const sound = async () => {
  expect(await graveFindings(page)).toEqual([]);
  expect(await faultsOn(page)).toEqual({});
  await page.setViewportSize(SCREENS.desk);
};
async function signIn(userName: string, password = PASSWORD): Promise<void> {
  await page.locator('input[name=user]').fill(userName);
  await page.locator('input[name=password]').fill(password);
  await page.locator('form[method=post] button').click();
}
async function choosePassword(): Promise<void> {
  await page.locator('input[name=password]').fill(PASSWORD);
  await page.locator('input[name=again]').fill(PASSWORD);
  await press('保存');
}

describe.skipIf(lacksTools(CHROMIUM))('accounts in Chromium', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = browser);
    page.setDefaultTimeout(20_000);
    await page.setExtraHTTPHeaders({ 'accept-language': 'zh-CN' });
  });
  afterAll(() => browser?.close());

  test('the owner sees where they are signed in, and makes a token that is shown once', async () => {
    await browser.open('/account', '[data-session]');
    expect(await page.locator('[data-session]').count()).toBe(1);
    expect(await page.locator('[data-password]').count()).toBe(0);
    await press('新建口令');
    await page.locator('input[name=token-name]').fill('月报脚本');
    await sound();
    await press('生成');
    expect(await shownOnce().textContent()).toMatch(/^minxin_/);
    await page.locator('[data-token]').filter({ hasText: '月报脚本' }).waitFor();
    await sound();
    await page.reload();
    await page.locator('[data-token]').waitFor();
    expect(await shownOnce().count()).toBe(0);
    await page.locator('[data-token] button').click();
    await press('确定收回');
    await page.locator('[data-token]').waitFor({ state: 'detached' });
  });

  test('the first account is made on the setup page, which a link leads to', async () => {
    await browser.open('/accounts', '[data-state="empty"]');
    expect(await graveFindings(page)).toEqual([]);
    await page.getByRole('link', { name: '打开初始设置' }).click();
    await page.locator('input[name=user]').fill('guanli');
    await page.locator('input[name=name]').fill('管理的同志');
    expect(await graveFindings(page)).toEqual([]);
    await choosePassword();
    await page.locator('[data-account="guanli"]').waitFor();
    expect(page.url()).toBe(`${browser.server.url}/accounts`);
  });

  test('an account is entered with a narrowed scope, and its rights are shown', async () => {
    await press('新建账号');
    await page.locator('input[name=user]').fill('jingban');
    await page.locator('input[name=display]').fill('经办的同志');
    const form = page.locator('[data-account-form]');
    await form.getByLabel('经办人').check();
    await form.getByRole('group', { name: '乡镇' }).getByLabel('只限所选').check();
    await form.getByLabel('大竹园镇').check();
    await sound();
    await press('保存');
    const row = page.locator('[data-account="jingban"]');
    await row.waitFor();
    expect(await row.textContent()).toMatch(/经办人.*1 个乡镇.*待设密码/);
    expect(await shownOnce().textContent()).toContain('/set-password?token=');
    const rights = page.locator('[data-rights-of="jingban"]');
    expect(await rights.locator('.yes').count()).toBeGreaterThan(5);
    expect(await page.locator('[data-rights-of="guanli"] .yes').count()).toBeGreaterThan(12);
    await sound();
  });

  test('its owner sets a password by the link, and sees no users', async () => {
    const link = await shownOnce().textContent();
    await page.goto(`${browser.server.url}/account`);
    await press('退出登录');
    await page.locator('form[method=post] input[name=password]').waitFor();
    await page.goto(link ?? '');
    expect(await graveFindings(page)).toEqual([]);
    await choosePassword();
    await page.locator('.nav a[href^="/account"]').waitFor();
    expect(await page.locator('.nav a[href^="/accounts"]').count()).toBe(0);
    await browser.open('/accounts', '[data-state="forbidden"]');
    await sound();
  });

  test('a password is changed by who knows it', async () => {
    await browser.open('/account', '[data-password] form');
    const fill = async (present: string, next: string, again: string) => {
      await page.locator('input[name=present]').fill(present);
      await page.locator('input[name=next]').fill(next);
      await page.locator('input[name=again]').fill(again);
      await press('修改密码');
    };
    await fill(PASSWORD, 'a sentence of mine', 'another sentence');
    await page.getByRole('alert').filter({ hasText: '不一样' }).waitFor();
    await fill('not my password', 'a sentence of mine', 'a sentence of mine');
    await page.getByRole('alert').filter({ hasText: '现在的密码不对' }).waitFor();
    await sound();
    await fill(PASSWORD, 'a sentence of mine', 'a sentence of mine');
    await page.getByText('密码已修改').waitFor();
    await press('退出登录');
    await signIn('jingban');
    await page.getByRole('alert').filter({ hasText: '用户名或密码不对' }).waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await signIn('jingban', 'a sentence of mine');
    await page.locator('.nav').waitFor();
  });

  test('an administrator disables it, and it is out at once', async () => {
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.goto(`${browser.server.url}/accounts`);
    await signIn('guanli');
    const row = page.locator('[data-account="jingban"]');
    await row.getByRole('button', { name: '停用' }).click();
    await row.getByRole('button', { name: '确定停用' }).click();
    await row.locator('[data-state-of]').filter({ hasText: '停用' }).waitFor();
    const [administrator] = await page.context().cookies();
    await page.context().clearCookies();
    await page.context().addCookies(cookies);
    await page.goto(`${browser.server.url}/account`);
    await page.locator('form[method=post] input[name=password]').waitFor();
    if (administrator) await page.context().addCookies([administrator]);
  });

  test('in English the pages hold what they hold in Chinese', async () => {
    await page.goto(`${browser.server.url}/accounts`);
    await browser.speak('en');
    await page.setExtraHTTPHeaders({});
    await browser.open('/accounts', '[data-account]');
    expect(await page.locator('.page-head h1').textContent()).toBe('2 accounts');
    await sound();
    await browser.open('/account', '[data-session]');
    await sound();
  });
});
