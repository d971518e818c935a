import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { type DroppedFile, dropFiles } from './drop-files.ts';
import type { TestBrowser } from './open-browser.ts';

/** The import desk, as a clerk works at it. */
export interface Desk {
  /** The file that lies on it. */
  readonly file: Locator;
  open(search?: string): Promise<void>;
  drop(...files: readonly DroppedFile[]): Promise<void>;
  /** Waits until the file has come so far. */
  stage(name: string): Promise<void>;
  /** Does what makes the file be tried again, and waits for what came of it. */
  retried(ends: string, act: () => Promise<unknown>): Promise<void>;
  /** Says which field a column fills. */
  fill(header: string, field: string): Promise<unknown>;
  /** Which field a column fills. */
  filled(header: string): Promise<string>;
  /** Waits until a column fills a field: the fields come with a question of their own. */
  filledBy(header: string, field: string): Promise<void>;
  /** How many rows are new, changed, as they were, and at fault. */
  counts(): Promise<number[]>;
}

export function deskOf({ page, open }: TestBrowser): Desk {
  const file = page.locator('.desk');
  const chosen = (header: string) => page.locator(`[data-header="${header}"] select`);
  return {
    file,
    open: (search = '') => open(`/import${search}`, '.templates li'),
    drop: (...files) => dropFiles(page, files),
    stage: (name) => page.locator(`.desk[data-stage="${name}"]`).waitFor(),
    async retried(ends, act) {
      const before = await file.getAttribute('data-trial');
      await act();
      await page.locator(`.desk[data-stage="${ends}"]:not([data-trial="${before}"])`).waitFor();
    },
    fill: (header, field) => chosen(header).selectOption(field),
    filled: (header) => chosen(header).inputValue(),
    filledBy: (header, field) =>
      expect.poll(() => chosen(header).inputValue(), { timeout: 20_000 }).toBe(field),
    counts: () =>
      page
        .locator('[data-count] dd')
        .evaluateAll((cells) => cells.map((one) => Number.parseInt(one.textContent ?? '', 10))),
  };
}
