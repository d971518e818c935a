import { expect, test } from 'vitest';
import { unbroken } from './unbroken.ts';

test('a number keeps its unit, and nothing else is bound', () => {
  expect(unbroken('全部提速 41.8 %，等 17 个')).toBe('全部提速 41.8\u00a0%，等 17\u00a0个');
  expect(unbroken('区残联 210 / 220 · 95')).toBe('区残联 210 / 220 · 95');
});
