import { expect, test } from 'vitest';
import { theme } from '../../theme.ts';
import { notedCell } from './cell-note.ts';

const light = theme('light');
const cell = { state: 'DONE' as const, text: '2019-12-16', note: '12-16' };

test('a note stands under its sign, which makes room for it', () => {
  const { at, note } = notedCell(cell, [50, 20], 60, light);
  expect(at[1]).toBeLessThan(20);
  expect(note.map(({ style }) => [style.text, style.y > 20])).toEqual([['12-16', true]]);
});

test('a note that is wider than its cell is left out, and the sign stays in the middle', () => {
  expect(notedCell(cell, [50, 20], 20, light)).toEqual({ at: [50, 20], note: [] });
  expect(notedCell({ state: 'NONE', text: '' }, [50, 20], 60, light).note).toEqual([]);
});
