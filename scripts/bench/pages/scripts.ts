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
    scripts: async () => zipped(await Promise.all(bodies)),
  };
}

/** Bytes of all the script that the page of the app names itself: what comes before any page's own. */
export async function shellBytes(url: string): Promise<number> {
  const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
  const addresses = [...page.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, path]) => path);
  return zipped(
    await Promise.all(
      addresses.map(async (path) =>
        Buffer.from(await (await fetch(`${url}${path}`)).arrayBuffer()),
      ),
    ),
  );
}

const zipped = (bodies: readonly Buffer[]): number =>
  bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
