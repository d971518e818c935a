import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** As it was built: a process takes no TypeScript. */
const WRITER = new URL('../../dist/testing/write-pack-into.js', import.meta.url);
const MOST_MEGABYTES = 500;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefing-killed-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Told {
  readonly file?: string;
  readonly megabytes?: number;
}

const write = () => fork(WRITER, [folder], { execArgv: [] });

it('a writer that is killed leaves no file of the pack, and the next one clears up', async () => {
  const child = write();
  child.on('message', ({ file }: Told) => {
    if (file?.endsWith('.png')) child.kill('SIGKILL');
  });
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGKILL');
  const [left = '', ...others] = await readdir(folder);
  expect(left).toMatch(/^\.briefing-/);
  expect(others).toEqual([]);
  const long = new Date(Date.now() - 2 * 3_600_000);
  await utimes(join(folder, left), long, long);

  const told: Told[] = [];
  const again = write();
  again.on('message', (message: Told) => told.push(message));
  const [status] = await once(again, 'exit');
  expect(status).toBe(0);
  expect(await readdir(folder)).toEqual([
    ...['briefing-2020-12-r2.pdf', 'briefing-2020-12-r2.xlsx', 'charts', 'manifest.json', 'tables'],
  ]);
  expect(told.filter(({ file }) => file?.endsWith('.png'))).toHaveLength(60);
  expect(told.at(-1)?.megabytes).toBeLessThan(MOST_MEGABYTES);
});
