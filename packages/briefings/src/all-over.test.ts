import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { allOver } from './all-over.ts';

it('gives what every part comes to', async () => {
  expect(await allOver([Promise.resolve(1), 'two', wait(1, 3)])).toEqual([1, 'two', 3]);
});

it('fails as what failed first, when nothing goes on any more', async () => {
  let isOver = false;
  const slow = wait(20).then(() => {
    isOver = true;
  });
  const all = allOver([
    slow,
    Promise.reject(new Error('first')),
    wait(5).then(() => Promise.reject('later')),
  ]);
  await expect(all).rejects.toThrow('first');
  expect(isOver).toBe(true);
});
