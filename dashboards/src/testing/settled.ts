import type { Page } from 'playwright-core';

/** A page that stands still for so many pictures will not move by itself. */
const STILL = 4;

/** Waits until a page is as it stays: its fonts are there, its charts drawn, and nothing moves. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.fonts.size > 0 &&
      [...document.querySelectorAll('figure[data-chart], .spark')].every(
        (chart) => chart.querySelector('svg') !== null,
      ),
  );
  await page.evaluate(async (still) => {
    // Charts are drawn one by one, when nothing else is to be done.
    const picture = () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestIdleCallback(resolve, { timeout: 500 })),
      );
    const look = () =>
      [...document.querySelectorAll('svg text, h1, h2, p, td')].map((element) => {
        const { left, top, width } = element.getBoundingClientRect();
        return `${left} ${top} ${width} ${element.textContent}`;
      });
    let before = '';
    for (let same = 0; same < still; ) {
      await document.fonts.ready;
      await picture();
      const now = look().join();
      same = now === before ? same + 1 : 0;
      before = now;
    }
  }, STILL);
}
