import { expect, test } from 'vitest';
import { MOST_ATTEMPTS, nextAttempt } from './back-off.ts';

const now = new Date('2020-02-03T07:00:00+08:00');

test('each wait is longer than the one before, and after the last there is none', () => {
  const next = Array.from({ length: MOST_ATTEMPTS }, (_, n) => nextAttempt(n + 1, now));
  const waits = next.slice(0, -1).map((at) => (at?.getTime() ?? 0) - now.getTime());
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(waits[0]).toBe(60_000);
  expect(next.at(-1)).toBeUndefined();
});
