import { gzipSync } from 'node:zlib';
import { lacksTools } from '@minxin/cli/testing';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, openBrowser, type TestBrowser } from './testing/open-browser.ts';
import { BOARD_PATHS } from './testing/pages.ts';
import { settled } from './testing/settled.ts';
import { shellPaths, shellScripts } from './testing/shell-scripts.ts';

let browser: TestBrowser;
let page: Page;

/** Goes to another board by the navigation, and waits until it stands. */
async function go(path: string): Promise<void> {
  await page.locator(`nav a[href="${path}"]`).click();
  await page.waitForURL((url) => url.pathname === path);
  await page.locator('figure[data-chart] svg').first().waitFor();
}

describe.skipIf(lacksTools(CHROMIUM))('what the pages take', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = browser);
  });
  afterAll(() => browser?.close());

  test('the script that comes before any page is 250 KB at most, gzipped', async () => {
    const scripts = await shellScripts(browser.server);
    const bytes = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(250 * 1024);
  });

  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('to who takes %s a page and its scripts come in %s', async (accepted, sent) => {
    const { url, token } = browser.server;
    const [script] = await shellPaths(browser.server);
    for (const path of ['/', '/hotline', script ?? '']) {
      const { headers } = await fetch(url + path, {
        headers: {
          ...{ accept: 'text/html', authorization: `Bearer ${token}` },
          'accept-encoding': accepted,
        },
      });
      expect([path, headers.get('content-encoding')]).toEqual([path, sent]);
      expect(headers.get('vary')).toContain('accept-encoding');
    }
  });

  test('a script with its hash is kept for good, and a page asked for anew each time', async () => {
    const { url, token } = browser.server;
    const paths = await shellPaths(browser.server);
    const script = paths.find((path) => path.startsWith('/assets/')) ?? '';
    const keptAs = async (path: string) => {
      const headers = { accept: 'text/html', authorization: `Bearer ${token}` };
      return (await fetch(url + path, { headers })).headers.get('cache-control');
    };
    expect(await keptAs(script)).toBe('private, max-age=31536000, immutable');
    for (const path of ['/', '/hotline']) expect(await keptAs(path)).toBe('no-cache');
  });

  test('a board asks one question, and none on the way back to it', async () => {
    const asked: string[] = [];
    const names = () => asked.splice(0).length;
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url());
      if (pathname === '/graphql') asked.push(searchParams.get('documentId') ?? request.url());
    });
    // What the page before still asked is not of this one.
    await browser.open('/');
    names();
    await browser.open('/');
    // The first also asks how far the records reach, and who is signed in, for all of them.
    expect(names()).toBe(3);
    for (const path of BOARD_PATHS.slice(1)) {
      await go(path);
      expect([path, names()]).toEqual([path, 1]);
    }
    for (const path of BOARD_PATHS) {
      await go(path);
      expect([path, names()]).toEqual([path, 0]);
    }
  });

  test('the wall keeps nothing of the boards that it has shown', async () => {
    await browser.open('/wall?boards=overview,hotline,funds,enterprises');
    const session = await page.context().newCDPSession(page);
    await page.locator('.turn [aria-pressed]').click();
    const turn = async () => {
      await page.locator('.turn button:not([aria-pressed])').click();
      await page.locator('figure[data-chart] svg').first().waitFor({ state: 'attached' });
    };
    const dots = page.locator('.turn .dot');
    const isFirst = () => dots.first().evaluate((dot) => dot.classList.contains('now'));
    /** Through all leaves of all boards, back to the first of the first. */
    const round = async () => {
      while (await isFirst()) await turn();
      while (!(await isFirst())) await turn();
      await settled(page);
    };
    await round();
    const before = await living(session);
    for (let rounds = 0; rounds < 5; rounds += 1) await round();
    expect(await living(session)).toEqual(before);
  });
});

/** What lives in a page when all that can be let go was, whether it is still shown or not. */
async function living(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage');
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'SVGSVGElement.prototype',
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const { value } = (
    await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    })
  ).result;
  await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  const { jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { drawings: Number(value), listeners: jsEventListeners };
}
