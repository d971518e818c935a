import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from 'playwright-core';

const run = promisify(execFile);

/** Presses a link that gives out a file. @returns where it lies, under the name that it is given out by */
export async function download(page: Page, link: Locator, folder: string): Promise<string> {
  const [given] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const path = join(folder, given.suggestedFilename());
  await given.saveAs(path);
  return path;
}

/** The names of what a zip, or a file of Office, holds; it fails where one of them is damaged. */
export async function heldIn(path: string): Promise<readonly string[]> {
  await run('unzip', ['-tqq', path]);
  const { stdout } = await run('unzip', ['-Z1', path]);
  return stdout.trim().split('\n');
}

/** One of them, as text. */
export async function textIn(path: string, name: string): Promise<string> {
  const { stdout } = await run('unzip', ['-p', path, name], { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** How many pages a PDF has. */
export async function pagesIn(path: string): Promise<number> {
  const { stdout } = await run('pdfinfo', [path]);
  return Number(/^Pages:\s+(\d+)$/m.exec(stdout)?.[1]);
}
