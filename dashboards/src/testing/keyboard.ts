import type { Page } from 'playwright-core';

/** Nobody presses Tab more often than this to get somewhere. */
const MOST = 160;

export const press = (page: Page, key: string): Promise<void> => page.keyboard.press(key);

/**
 * Presses Tab until the element in focus is the wanted one.
 * @throws where it can't be reached, or an element on the way doesn't show that it has the focus
 */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < MOST; pressed += 1) {
    await page.keyboard.press('Tab');
    const { reached, shown, place } = await page.evaluate(lookAtFocus, selector);
    if (!shown) throw new Error(`The focus can't be seen on ${place}`);
    if (reached) return;
  }
  throw new Error(`${selector} can't be reached by Tab`);
}

/** Runs in the page. The document itself has no ring: the focus is between the page and the browser. */
function lookAtFocus(selector: string) {
  const element = document.activeElement ?? document.body;
  const place = element.outerHTML.slice(0, 120);
  if (element === document.body) return { reached: false, shown: true, place };
  // A field that is heard and not seen shows it on its label.
  const isHeard = element instanceof HTMLInputElement && element.matches('.sr-only');
  const shows = isHeard ? (element.labels?.[0] ?? element) : element;
  const { outlineStyle, outlineWidth } = getComputedStyle(shows);
  const { width, height, top, bottom, left, right } = shows.getBoundingClientRect();
  const onScreen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  return {
    reached: element.matches(selector),
    shown: onScreen && width > 1 && height > 1 && outlineStyle !== 'none' && outlineWidth !== '0px',
    place,
  };
}
