import { expect, test } from 'vitest';
import { isWalkable } from './depth.ts';

const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

test('what a publisher writes can be walked, a hundred thousand lists in each other can not', () => {
  expect(isWalkable(nested(20))).toBe(true);
  expect(isWalkable(nested(100_000))).toBe(false);
  expect(isWalkable('text')).toBe(true);
});
