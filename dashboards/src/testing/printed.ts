import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';

const run = promisify(execFile);

/** The text of each sheet that a page is printed on, without spaces: fonts on paper part words anywhere. */
export async function printedSheets(page: Page): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'minxin-paper-'));
  try {
    const file = join(folder, 'page.pdf');
    await writeFile(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const { stdout } = await run('pdftotext', ['-raw', file, '-']);
    return stdout.split('\f').slice(0, -1).map(withoutSpaces);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export const withoutSpaces = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
