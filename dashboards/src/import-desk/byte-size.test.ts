import { expect, test } from 'vitest';
import { byteSize } from './byte-size.ts';

test('a size has the unit that keeps it short', () => {
  expect([0, 812, 3_565_158, 24_000_000, 3 * 1024 ** 3].map(byteSize)).toEqual([
    ...['0 B', '812 B', '3.4 MB', '23 MB', '3.0 GB'],
  ]);
});
