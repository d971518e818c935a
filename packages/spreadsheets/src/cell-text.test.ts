import { expect, it } from 'vitest';
import { cellText } from './cell-text.ts';

it('writes what XML cannot carry as Excel does', () => {
  expect(cellText('一\r\n二\u{1}')).toBe('一_x000D_\n二_x0001_');
  expect(cellText('_x0041_')).toBe('_x005F_x0041_');
  expect(cellText('a\u{FFFE}\u{D800}好😀')).toBe('a\u{FFFD}\u{FFFD}好😀');
});

it('cuts what no cell holds, and says so', () => {
  const cut = cellText('长'.repeat(40_000));
  expect(cut).toHaveLength(32_767);
  expect(cut).toMatch(/原文过长，未全部放入）$/);
});
