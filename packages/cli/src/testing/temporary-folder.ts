import { chmodSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/**
 * A folder for the tests of a file, gone after them; open to others, so that a cluster of root's lies in it
 * and goes with it.
 */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'minxin-cli-'));
  chmodSync(folder, 0o755);
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
