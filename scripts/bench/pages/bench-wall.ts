import type { CDPSession, Page } from 'playwright-core';
import { MOST_GROWTH } from './bounds.ts';
import { type BuiltServer, startBuilt } from './built-server.ts';
import { compiledBytes } from './compiled-bytes.ts';
import { launch, openPage, settle } from './open-page.ts';

/** What the wall held after so many turns, when all that could be let go was. */
export interface Held {
  readonly turn: number;
  readonly heapBytes: number;
  /** Of it what the engine compiled: the more of a script is run often, the more machine code there is. */
  readonly codeBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

const EVERY = 50;
/** New data comes in as often as this, so that boards are also drawn anew where they stand. */
const NEWS_EVERY = 10;
/** Turns after which all boards were drawn some ten times. */
const WARM = 200;
const SCREEN = { width: 1920, height: 1080 };

/** Turns the wall through all boards over and over, with new data in between, and tells whether it grows. */
export async function benchWall(turns: number, say: (line: string) => void) {
  const server = await startBuilt();
  const browser = await launch();
  try {
    const { page, session } = await openPage(browser, server, { screen: SCREEN, slowdown: 1 });
    await page.goto('/wall');
    await settle(page);
    // From here on it turns when it is told to.
    await page.locator('.turn [aria-pressed]').click();
    const held: Held[] = [];
    let wasFirst = true;
    for (let turn = 1; held.length * EVERY < turns; turn += 1) {
      if (turn % NEWS_EVERY === 0) await changeUnit(server, turn);
      const isFirst = await nextLeaf(page);
      const isDue = turn >= (held.length + 1) * EVERY;
      // The same picture every time: boards differ in what they hold.
      if (isDue && isFirst && !wasFirst) {
        const now = { turn, ...(await look(page, session)) };
        held.push(now);
        say(
          `wall after ${turn} turns: heap ${megabytes(now.heapBytes)} (${megabytes(now.codeBytes)} of it compiled code), ${now.nodes} nodes, ${now.listeners} listeners`,
        );
      }
      wasFirst = isFirst;
    }
    const grown = growth(held);
    for (const { what, from, to, share } of grown) {
      const verdict = share < MOST_GROWTH ? '✓' : '✗';
      say(`wall from turn ${from} to ${to}: ${what} ${(share * 100).toFixed(1)} % ${verdict}`);
    }
    return { held, growth: grown };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** What comes next, until it has stood still for a moment. @returns whether it is of the first board */
async function nextLeaf(page: Page): Promise<boolean> {
  await page.locator('.turn button:not([aria-pressed])').click();
  await page.locator('figure[data-chart] svg').first().waitFor({ state: 'attached' });
  await page.evaluate('untilQuiet(50)');
  return page.evaluate("document.querySelector('.turn .dot').classList.contains('now')");
}

/**
 * New data, for real: a unit that nothing is assigned to, and then its name once more. There are no more records
 * at the end than after the first time: what grows is the page's own.
 */
async function changeUnit({ url, token }: BuiltServer, turn: number): Promise<void> {
  const query =
    turn === NEWS_EVERY
      ? `mutation { change: recordHotlineUnit(input: { code: "BENCH", name: "BENCH" }) { ok } }`
      : `mutation { change: amendHotlineUnit(id: "BENCH", input: { name: "BENCH ${turn}" }) { ok } }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = await response.text();
  if (!answer.includes('"ok":true')) throw new Error(answer);
}

async function look(page: Page, session: CDPSession): Promise<Omit<Held, 'turn'>> {
  await page.evaluate('untilQuiet(500)');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const codeBytes = await compiledBytes(session);
  return { heapBytes: usedSize, codeBytes, nodes, listeners: jsEventListeners };
}

const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;

/**
 * What the page keeps may not grow from the first look on. All of the heap may not once the engine has
 * compiled what is run often, which it does in the first rounds.
 */
function growth(held: readonly Held[]) {
  const last = held.at(-1);
  const since = (first: Held | undefined, what: string, sizeOf: (held: Held) => number) => {
    if (!first || !last) throw new Error('Nothing was looked at.');
    const share = sizeOf(last) / sizeOf(first) - 1;
    return { what, from: first.turn, to: last.turn, share };
  };
  const [first] = held;
  const warm = held.find(({ turn }) => turn >= WARM) ?? first;
  return [
    since(first, 'heap but for compiled code', (one) => one.heapBytes - one.codeBytes),
    since(first, 'nodes', ({ nodes }) => nodes),
    since(first, 'listeners', ({ listeners }) => listeners),
    since(warm, 'heap', ({ heapBytes }) => heapBytes),
  ];
}
