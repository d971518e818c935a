import { expect, it } from 'vitest';
import { heads } from './heads.ts';

it('leaves names alone that fit', () => {
  expect(heads(['提议', '决议'], 60, 12)).toMatchObject({ texts: ['提议', '决议'], turned: false });
});

it('breaks names into lines of one width', () => {
  expect(heads(['决议公开', '商议'], 40, 12).texts).toEqual(['决议\n公开', '商议']);
});

it('leaves out numbers and periods, counted from the first', () => {
  const months = ['1月', '2月', '3月', '4月', '5月', '6月'];
  expect(heads(months, 20, 12).texts).toEqual(['1月', '', '3月', '', '5月', '']);
});

it('stands names on their sides where lines would break after each character', () => {
  const { texts, turned, height } = heads(['住房和城乡建设局', '教育体育局'], 16, 12);
  expect(texts).toEqual(['住房和…建设局', '教育体育局']);
  expect(turned).toBe(true);
  expect(height).toBeGreaterThan(84);
});

it('stands names on their sides where a word would run into the next column', () => {
  expect(heads(['consultation', 'deliberation'], 40, 12).turned).toBe(true);
  expect(heads(['decision public', 'proposed'], 56, 12).turned).toBe(false);
});
