import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import type { BuiltServer } from './built-server.ts';

const inPage = fileURLToPath(new URL('in-page.js', import.meta.url));

export interface Screen {
  readonly width: number;
  readonly height: number;
}

export interface OpenPage {
  readonly page: Page;
  readonly session: CDPSession;
  close(): Promise<void>;
}

/** Debian's Chromium, or the one that CHROMIUM names. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });

/**
 * A page that is signed in, has nothing in its cache, and runs so many times slower than the machine. It
 * stands at an address of the server that is no page, so that what it opens next finds the slowness set.
 */
export async function openPage(
  browser: Browser,
  { url, token }: BuiltServer,
  { screen, slowdown }: { readonly screen: Screen; readonly slowdown: number },
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: screen, baseURL: url });
  await context.request.get(`/sign-in?token=${token}`);
  await context.addInitScript({ path: inPage });
  const page = await context.newPage();
  await page.goto('/healthz');
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, session, close: () => context.close() };
}

/** Waits until a page has stood still for half a second. */
export async function settle(page: Page): Promise<void> {
  await page.locator('[data-state="loading"]').waitFor({ state: 'detached' });
  await page.evaluate('untilQuiet(500)');
}
