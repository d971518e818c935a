import { expect, test } from 'vitest';
import { clockText } from './clock-text.ts';

test('a time is told by the clock of the district', () => {
  expect(clockText('2026-11-26T06:05:59Z')).toBe('2026-11-26 14:05');
});
