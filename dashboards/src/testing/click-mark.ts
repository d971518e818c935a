import type { Locator, Page } from 'playwright-core';

/** Where the shapes of a drawing have their middles, on the screen; what is drawn last lies on top. */
const middles = (chart: Locator) =>
  chart.locator('svg path').evaluateAll((shapes) =>
    shapes
      .filter((shape) => !['none', 'transparent', null].includes(shape.getAttribute('fill')))
      .map((shape) => shape.getBoundingClientRect())
      .filter(({ width, height }) => width > 2 && height > 2)
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
      .reverse(),
  );

/** ECharts shows by the pointer that something can be clicked on. */
const isPointed = (chart: Locator) =>
  chart
    .locator('.echart > div')
    .first()
    .evaluate((ground) => ground.style.cursor === 'pointer');

/** Clicks on shapes of a drawing until one leads somewhere. @returns where; undefined where none does */
export async function clickMark(page: Page, chart: Locator): Promise<URL | undefined> {
  await chart.scrollIntoViewIfNeeded();
  const before = page.url();
  for (const { x, y } of await middles(chart)) {
    await page.mouse.move(x, y);
    if (!(await isPointed(chart))) continue;
    await page.mouse.click(x, y);
    const left = await page
      .waitForURL((url) => url.href !== before, { timeout: 300, waitUntil: 'commit' })
      .catch(() => 'stayed');
    if (left !== 'stayed') return new URL(page.url());
  }
  return undefined;
}
