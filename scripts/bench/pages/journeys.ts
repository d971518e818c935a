import type { Page } from 'playwright-core';

/** Something that a reader does: one gesture, or a few that belong together. */
export interface Step {
  readonly name: string;
  act(page: Page): Promise<void>;
}

/** A page, and what a reader does there, one after the other. */
export interface Journey {
  readonly path: string;
  /** What shows that it is there. */
  readonly ready: string;
  readonly steps: readonly Step[];
}

const earlierPeriod: Step = {
  name: 'period',
  async act(page) {
    await page.locator('.picker select').click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/period=/);
  },
};

const narrow: Step = {
  name: 'narrow',
  async act(page) {
    const card = page.locator('.chart-card').filter({ has: page.locator('button.mark') });
    await card.first().locator('.actions [aria-pressed]').click();
    const before = page.url();
    await card.first().locator('button.mark').first().click();
    await page.waitForURL((url) => url.href !== before);
  },
};

const passport: Step = {
  name: 'passport',
  async act(page) {
    await page.locator('.tile .num a').first().click();
    await page.locator('[data-passport]').waitFor();
  },
};

const close: Step = {
  name: 'close',
  async act(page) {
    await page.locator('dialog .close').click();
    await page.locator('dialog').waitFor({ state: 'detached' });
  },
};

/** A turn to another page without loading anew. */
const go = (path: string): Step => ({
  name: `to ${path}`,
  async act(page) {
    await page.locator(`nav a[href^="${path}"]`).first().click();
    await page.waitForURL((url) => url.pathname === path);
  },
});

const lacking: Step = {
  name: 'records',
  async act(page) {
    await page.locator('[data-lack] a').first().click();
    await page.locator('dialog [data-record]').first().waitFor();
  },
};

const batch: Step = {
  name: 'batch',
  async act(page) {
    await page.locator('[data-batch] a').first().click();
    await page.locator('[data-batch-detail] dl').waitFor();
  },
};

const BOARDS = [
  ...['/', '/service-hall', '/tendering', '/hotline', '/party'],
  ...['/enterprises', '/funds', '/distribution', '/households', '/industry'],
];

/** Every page that is measured: the boards, what the printed figures say, the import desk. */
export const JOURNEYS: readonly Journey[] = [
  ...BOARDS.map((path, place) => ({
    path,
    ready: 'figure[data-chart] svg',
    steps: [
      ...[earlierPeriod, narrow, passport, close],
      go(BOARDS[(place + 1) % BOARDS.length] ?? '/'),
    ],
  })),
  {
    path: '/reconciliation',
    ready: '[data-quality]',
    steps: [earlierPeriod, lacking, close, go('/import')],
  },
  { path: '/import', ready: '.templates li', steps: [batch, go('/')] },
];
