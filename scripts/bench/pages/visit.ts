import type { Browser, Page } from 'playwright-core';
import { listenTo } from './asked.ts';
import type { BuiltServer } from './built-server.ts';
import type { Journey } from './journeys.ts';
import { openPage, type Screen, settle } from './open-page.ts';

const SLOWDOWN = 4;

interface Felt {
  readonly value: number;
  /** The element that it is owed to. */
  readonly of: string;
}

/** What a page took, from an empty cache to the end of its journey. */
export interface Visit {
  readonly path: string;
  readonly screen: Screen;
  /** ms */
  readonly lcp: Felt;
  readonly cls: Felt;
  /** The longest gesture, in ms, and in which step it was made. */
  readonly interaction: Felt & { readonly step: string };
  /** Bytes of script, gzipped, until the page stood. */
  readonly scripts: number;
  /** Questions to the API until the page stood. */
  readonly questions: number;
}

/** Opens a page from an empty cache on a slow machine, looks down to its end, and makes its journey. */
export async function visit(
  browser: Browser,
  server: BuiltServer,
  { path, ready, steps }: Journey,
  screen: Screen,
): Promise<Visit> {
  const { page, close } = await openPage(browser, server, { screen, slowdown: SLOWDOWN });
  page.setDefaultTimeout(60_000);
  try {
    const asked = listenTo(page);
    await page.goto(path);
    await page.locator(ready).first().waitFor();
    await settle(page);
    const standing = { scripts: await asked.scripts(), questions: asked.questions() };
    await lookDown(page, screen);
    let interaction = { value: 0, of: '', step: '' };
    for (const { name, act } of steps) {
      await act(page);
      await settle(page);
      const longest = await page.evaluate<Felt>('takeGesture()');
      if (longest.value > interaction.value) interaction = { ...longest, step: name };
    }
    const { lcp, cls } = await page.evaluate<{ lcp: Felt; cls: Felt }>('felt');
    return { path, screen, lcp, cls, interaction, ...standing };
  } finally {
    await close();
  }
}

/** To the end of a page and back, a screen at a time: what is drawn only when it is seen jumps here. */
async function lookDown(page: Page, { width, height }: Screen): Promise<void> {
  const whole = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.mouse.move(width / 2, height / 2);
  for (let seen = height; seen < whole; seen += height) {
    await page.mouse.wheel(0, height);
    await settle(page);
  }
  await page.evaluate('scrollTo(0, 0)');
  await settle(page);
}
