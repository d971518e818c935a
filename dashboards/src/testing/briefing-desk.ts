import type { Locator } from 'playwright-core';
import type { TestBrowser } from './open-browser.ts';

/** All records are looked at, and all files written, on a machine that is busy with others. */
export const LONG = 600_000;

/** The page of briefings, as staff work at it. */
export interface BriefingDesk {
  press(name: string): Promise<void>;
  /** Makes an issue, and waits until it can be read. */
  make(period: string): Promise<void>;
  section(id: string): Locator;
  /** The paragraph with which a section begins. */
  opening(id: string): Locator;
  /** Waits until the revision that is open stands so: 草稿, 已审核, 已发布. */
  stands(state: string): Promise<void>;
}

export function briefingDeskOf({ page }: TestBrowser): BriefingDesk {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const section = (id: string) => page.locator(`[data-section="${id}"]`);
  return {
    press,
    async make(period) {
      await page.locator('input[name=period]').fill(period);
      await press('编制');
      await page.locator('[data-revision]').waitFor({ timeout: LONG });
    },
    section,
    opening: (id) => section(id).locator('[data-paragraph]').first(),
    stands: (state) =>
      page
        .locator('[data-revision] .state strong')
        .filter({ hasText: state })
        .waitFor({ timeout: LONG }),
  };
}
