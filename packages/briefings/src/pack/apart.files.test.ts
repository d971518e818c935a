import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** As it was built: a process takes no TypeScript. */
const WRITER = new URL('../../dist/testing/write-pack-into.js', import.meta.url);
const MOST_MEGABYTES = 500;

interface Told {
  readonly file?: string;
  readonly megabytes?: number;
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefing-apart-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Writes a pack in a process of its own. @param until the ending of the file at which it is killed */
async function write(name: 'small' | 'large', until?: string) {
  const child = fork(WRITER, [folder, name], { execArgv: [] });
  const told: Told[] = [];
  child.on('message', (message: Told) => {
    told.push(message);
    if (until !== undefined && message.file?.endsWith(until)) child.kill('SIGKILL');
  });
  const [status, signal] = await once(child, 'exit');
  return { status, signal, megabytes: told.at(-1)?.megabytes };
}

describe('a writer that is killed', () => {
  it('leaves no file of the pack, and the next one clears up', async () => {
    expect(await write('small', '.png')).toMatchObject({ signal: 'SIGKILL' });
    const [left = '', ...others] = await readdir(folder);
    expect(left).toMatch(/^\.briefing-/);
    expect(others).toEqual([]);
    const long = new Date(Date.now() - 2 * 3_600_000);
    await utimes(join(folder, left), long, long);
    expect(await write('small')).toMatchObject({ status: 0 });
    const names = (await readdir(folder)).filter((name) => !name.startsWith('briefing-'));
    expect(names).toEqual(['charts', 'manifest.json', 'tables']);
  });
});

describe('a briefing of sixty charts', () => {
  it('takes less memory than a small server has', async () => {
    const { status, megabytes } = await write('large');
    expect(status).toBe(0);
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
  });
});
