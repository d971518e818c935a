import type { Page } from 'playwright-core';
import { settled } from '../settled.ts';
import type { PageBoxes } from './box.ts';
import { layoutFaults } from './layout-faults.ts';
import { pageBoxes } from './page-boxes.ts';

/** The screens that pages are looked at on, in px. */
export const SCREENS = {
  desk: { width: 1440, height: 900 },
  room: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
} as const;

/** An A4 sheet between its margins, in px of CSS. */
const SHEET = { width: 703, height: 1017 };

/** What is wrong with a page on each of some screens; empty where nothing is. */
export async function faultsOn(
  page: Page,
  screens: Readonly<Record<string, { readonly width: number; readonly height: number }>> = SCREENS,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const faults: Record<string, readonly string[]> = {};
  for (const [name, size] of Object.entries(screens)) {
    await page.setViewportSize(size);
    const found = await faultsNow(page);
    if (found.length > 0) faults[name] = found;
  }
  return faults;
}

/** What is wrong with a page as it stands. */
export async function faultsNow(page: Page): Promise<readonly string[]> {
  await settled(page);
  return layoutFaults(await pageBoxes(page));
}

/** What is wrong with a page as it is laid out for paper. */
export async function faultsOnPaper(page: Page): Promise<readonly string[]> {
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await settled(page);
  const faults = layoutFaults(unscrolled(await pageBoxes(page)));
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  return faults;
}

/** What a screen scrolls to is cut on paper. */
const unscrolled = ({ boxes, ...page }: PageBoxes): PageBoxes => ({
  ...page,
  boxes: boxes.map((box) => ({
    ...box,
    clips: box.clips.map((clip) => ({ ...clip, scrolls: false })),
  })),
});
