import { lacksTools } from '@minxin/cli/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, launchBrowser } from '../open-browser.ts';
import { layoutFaults } from './layout-faults.ts';
import { pageBoxes } from './page-boxes.ts';

let browser: Browser;
let page: Page;

const faultsOf = async (body: string) => {
  await page.setContent(`<style>body { margin: 0; font: 16px sans-serif }</style>${body}`);
  return layoutFaults(await pageBoxes(page));
};

describe.skipIf(lacksTools(CHROMIUM))('the faults of a page in Chromium', () => {
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 400, height: 300 } });
  });
  afterAll(() => browser?.close());

  test('text that its element cuts is found, by dots too, unless a title tells it', async () => {
    const cut = 'width: 60px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis';
    expect(await faultsOf(`<p style="${cut}">汉滨区政务服务中心</p>`)).toEqual([
      expect.stringContaining('cut: “汉滨区政务服务中心”'),
    ]);
    expect(
      await faultsOf(`<p style="${cut}" title="汉滨区政务服务中心">汉滨区政务服务中心</p>`),
    ).toEqual([]);
  });

  test('text of a chart is found where it leaves the drawing or runs over other text', async () => {
    const drawing = (x: number) =>
      `<svg width="200" height="60"><text x="10" y="30">茶园</text><text x="${x}" y="30">果园</text></svg>`;
    expect(await faultsOf(drawing(100))).toEqual([]);
    expect(await faultsOf(drawing(20))).toEqual([
      expect.stringMatching(/^overlap: “茶园”.*“果园”/),
    ]);
    expect(await faultsOf(drawing(185))).toEqual([expect.stringContaining('cut: “果园”')]);
  });

  test('lines that are drawn together are found, close lines are none', async () => {
    const lines = (height: string) => `<p style="line-height: ${height}">上一行<br>下一行</p>`;
    expect(await faultsOf(lines('1.2'))).toEqual([]);
    expect(await faultsOf(lines('0.3'))).toEqual([expect.stringContaining('overlap')]);
  });

  test('a field too narrow for what it says is found', async () => {
    const field = (width: number) =>
      `<select style="width: ${width}px"><option>二〇二〇年十二月</option></select>`;
    expect(await faultsOf(field(200))).toEqual([]);
    expect(await faultsOf(field(80))).toEqual([expect.stringContaining('cut: “二〇二〇年十二月”')]);
  });

  test('what is wider than the screen is found, unless it scrolls by itself', async () => {
    const table = '<div style="width: 900px; height: 20px"></div>';
    expect(await faultsOf(table)).toEqual([expect.stringMatching(/^wide: 900 of 400 px: .*div/)]);
    expect(await faultsOf(`<div style="overflow-x: auto">${table}</div>`)).toEqual([]);
  });

  test('an open dialog is looked at alone', async () => {
    const page = '<p style="position: absolute">下面</p><p style="position: absolute">上面</p>';
    expect(await faultsOf(page)).toHaveLength(1);
    expect(await faultsOf(`${page}<dialog open>对话</dialog>`)).toEqual([]);
  });
});
