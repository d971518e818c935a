import { lacksTools } from '@minxin/cli/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCREENS } from './testing/layout/layout-at.ts';
import { CHROMIUM, openBrowser, type TestBrowser } from './testing/open-browser.ts';
import { BOARD_PATHS } from './testing/pages.ts';
import { printedSheets, withoutSpaces } from './testing/printed.ts';
import { settled } from './testing/settled.ts';

let browser: TestBrowser;

/** A sheet that holds less is as good as empty. */
const LEAST = 40;

describe.skipIf(lacksTools(CHROMIUM, 'pdftotext'))('a board on paper', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    await browser.page.setViewportSize(SCREENS.desk);
  });
  afterAll(() => browser?.close());

  test.each(BOARD_PATHS)('%s: all that it says is there, and no sheet is empty', async (path) => {
    await browser.open(`${path}?period=2020-12`);
    await settled(browser.page);
    const said = await browser.page
      .locator('h1, .page-head .subtitle, .tile .label, .tile data, .card h2, .card-table th')
      .allTextContents();
    const sheets = await printedSheets(browser.page);
    expect(sheets.map((sheet) => sheet.length > LEAST)).toEqual(sheets.map(() => true));
    const printed = sheets.join('');
    expect(said.length).toBeGreaterThan(15);
    expect(said.map(withoutSpaces).filter((words) => !printed.includes(words))).toEqual([]);
    expect(printed).not.toContain('看数据表');
  });

  test.each(BOARD_PATHS)(
    '%s: its charts are drawn for the sheet before it is printed',
    async (path) => {
      await browser.open(`${path}?period=2020-12`);
      await settled(browser.page);
      expect(await browser.page.evaluate(drawnBeyond)).toEqual([]);
    },
  );
});

/** Runs in the page: texts that leave their drawing at the moment in which a browser prints. */
async function drawnBeyond(): Promise<readonly string[]> {
  window.dispatchEvent(new Event('beforeprint'));
  await Promise.resolve();
  const texts = [...document.querySelectorAll('figure[data-chart] svg text')];
  const beyond = texts.filter((text) => {
    const drawing = text.closest('svg')?.getBoundingClientRect();
    const { left, right } = text.getBoundingClientRect();
    return drawing !== undefined && (left < drawing.left - 1 || right > drawing.right + 1);
  });
  window.dispatchEvent(new Event('afterprint'));
  return texts.length === 0 ? ['no chart'] : beyond.map(({ textContent }) => textContent ?? '');
}
