import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { startTestServer, type TestServer } from '@minxin/cli/testing';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** A Chromium that is signed in at a server of its own. */
export interface TestBrowser {
  readonly server: TestServer;
  readonly page: Page;
  /** Addresses of other servers that the page asked for. */
  readonly outside: readonly string[];
  /** Opens a page of ours, and waits for what shows that it is there. */
  open(address: string, ready?: string): Promise<void>;
  /** What it opens next is in this language. */
  speak(language: 'zh' | 'en'): Promise<void>;
  close(): Promise<void>;
}

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });

export async function openBrowser(): Promise<TestBrowser> {
  const server = await startTestServer();
  const browser = await launchBrowser();
  // Axe is put into the page from here, which its content security policy would refuse.
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    bypassCSP: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const outside: string[] = [];
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(server.url) && !/^(data|blob):/.test(address)) outside.push(address);
  });
  await page.goto(`${server.url}/sign-in?token=${server.token}`);
  return {
    ...{ server, page, outside },
    async open(address, ready = 'figure[data-chart] svg') {
      await page.goto(server.url + address);
      await page.locator(ready).first().waitFor();
    },
    speak: (language) =>
      page.evaluate((choice) => localStorage.setItem('minxin.language', choice), language),
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

/** What axe finds serious or critical on a page, and where. */
export async function graveFindings(page: Page): Promise<unknown[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('window.axe.run()')) as AxeResults;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
}
