import { getEventListeners } from 'node:events';
import { expect, it } from 'vitest';
import { unlessAborted } from './unless-aborted.ts';

const never = () => new Promise<never>(() => {});

it('gives what the work comes to, and leaves nothing on the signal', async () => {
  const { signal } = new AbortController();
  expect(await unlessAborted(signal, Promise.resolve(7))).toBe(7);
  await expect(unlessAborted(signal, Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await unlessAborted(undefined, Promise.resolve(7))).toBe(7);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

it('waits no longer than until it is aborted, then or before', async () => {
  const stopping = new AbortController();
  const waiting = unlessAborted(stopping.signal, never());
  stopping.abort(new Error('it ends'));
  await expect(waiting).rejects.toThrow('it ends');
  await expect(unlessAborted(stopping.signal, never())).rejects.toThrow('it ends');
});
