import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** What a page asked for. */
export interface Asked {
  /** Bytes of script so far, gzipped. */
  scripts(): Promise<number>;
  /** How many questions were put to the API so far. */
  questions(): number;
}

/** Listens to what a page asks for from now on. */
export function listenTo(page: Page): Asked {
  const bodies: Promise<Buffer>[] = [];
  let questions = 0;
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
    if (new URL(response.url()).pathname === '/graphql') questions += 1;
  });
  return {
    questions: () => questions,
    scripts: async () => zippedBytes(await Promise.all(bodies)),
  };
}

export const zippedBytes = (bodies: readonly Buffer[]): number =>
  bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
