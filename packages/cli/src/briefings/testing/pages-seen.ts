import { chromium, type Page } from 'playwright-core';
import type { TestServer } from '../../testing/start-test-server.ts';

export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

export interface SignedIn {
  readonly page: Page;
  close(): Promise<void>;
}

/** A Chromium that is signed in at a server. */
export async function signIn({ url, token }: TestServer): Promise<SignedIn> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(60_000);
  await page.goto(`${url}/sign-in?token=${token}`);
  return { page, close: () => browser.close() };
}

/** A row of a table as a reader sees it: of each cell what stands first, and the lines beneath. */
export interface SeenRow {
  readonly label: string;
  readonly cells: readonly { readonly text: string; readonly beneath: readonly string[] }[];
}

/** The rows of figures on the page of an issue. */
export async function rowsSeen(
  page: Page,
  url: string,
  period: string,
): Promise<readonly SeenRow[]> {
  await page.goto(`${url}/briefing?issue=${period}`);
  await page.locator('[data-revision]').waitFor();
  const rows = await page.locator('[data-section] tbody tr').allInnerTexts();
  return rows.map((row) => {
    const [label = '', ...cells] = row.split('\t').map((cell) => cell.trim());
    return {
      label,
      cells: cells.map((cell) => {
        const [text = '', ...beneath] = cell.split('\n').map((line) => line.trim());
        return { text, beneath };
      }),
    };
  });
}

/** What a tile holds as its value, and what it shows. */
export interface SeenTile {
  readonly value: number;
  readonly text: string;
}

/** The tiles of a board in a period, by "HOTLINE.orders"; those that show a number. */
export async function tilesSeen(
  page: Page,
  address: string,
): Promise<ReadonlyMap<string, SeenTile>> {
  await page.goto(address);
  const shown = page.locator('[data-tile] [data-metric]');
  await shown.first().waitFor();
  const tiles = await Promise.all(
    (await shown.all()).map(async (one): Promise<[string, SeenTile]> => {
      const [metric, value] = [
        await one.getAttribute('data-metric'),
        await one.getAttribute('data-value'),
      ];
      return [metric ?? '', { value: Number(value), text: (await one.textContent()) ?? '' }];
    }),
  );
  return new Map(tiles);
}
