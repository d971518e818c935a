import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Begins the name of a folder in which files are made until all of them are whole. */
export const ASIDE = '.briefing-';

/** In ms. No briefing takes as long. */
const FORGOTTEN_AFTER = 3_600_000;

/** Takes away what a writer left behind that was killed; one that is still at work is left alone. */
export async function removeLeftovers(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (name.startsWith(ASIDE) && (await lastWritten(path)) < now - FORGOTTEN_AFTER) {
      await rm(path, { recursive: true, force: true });
    }
  }
}

/** Never where it has gone meanwhile. */
const lastWritten = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => Number.POSITIVE_INFINITY,
  );
