import { expect, test } from 'vitest';
import { atWindows } from './at-windows.ts';

test('a filter is narrowed to the windows, and stays what it was beside that', () => {
  expect(atWindows({ item: ['I1'] })).toEqual({ item: ['I1'], channel: ['window'] });
  expect(atWindows({ channel: ['online', 'window'] })).toEqual({ channel: ['window'] });
});

test('who asks for other channels has nothing at windows', () => {
  expect(atWindows({ channel: ['online'] })).toEqual({ channel: [] });
});
