import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withOpeningLock } from './opening-lock.ts';
import { thisProcess } from './process-identity.ts';

let folder: string;
const uuid = '11111111-2222-4333-8444-555555555555';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minxin-lock-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('never two at a time, and every one in the end', async () => {
  let inside = 0;
  let most = 0;
  const work = async (): Promise<number> => {
    inside += 1;
    most = Math.max(most, inside);
    await sleep(5);
    inside -= 1;
    return 1;
  };
  const turns = Array.from({ length: 12 }, () => withOpeningLock(folder, 60_000, work));
  expect((await Promise.all(turns)).length).toBe(12);
  expect(most).toBe(1);
  expect(await readdir(folder)).toEqual([]);
});

test('is given back when the work fails', async () => {
  const fail = () => Promise.reject(new Error('no'));
  await expect(withOpeningLock(folder, 0, fail)).rejects.toThrow('no');
  await expect(withOpeningLock(folder, 0, async () => 'free')).resolves.toBe('free');
});

test('is taken over from a dead process, also when its pid is used again', async () => {
  const { pid } = thisProcess();
  await writeFile(join(folder, `opening.${2 ** 22 + 1}.x-1.${uuid}.lock`), '');
  await writeFile(join(folder, `opening.${pid}.00000000-1.${uuid}.lock`), '');
  await expect(withOpeningLock(folder, 0, async () => readdir(folder))).resolves.toHaveLength(1);
});

test('is not taken from a live process, whose pid the error names', async () => {
  const { pid, start } = thisProcess();
  await writeFile(join(folder, `opening.${pid}.${start}.${uuid}.lock`), '');
  await expect(withOpeningLock(folder, 0, async () => 'in')).rejects.toMatchObject({
    code: 'CLUSTER_BUSY',
    message: expect.stringContaining(`Process ${pid}`),
  });
  expect(await readdir(folder)).toHaveLength(1);
});
