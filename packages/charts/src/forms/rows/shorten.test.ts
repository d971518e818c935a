import { expect, it } from 'vitest';
import { wrapText } from '../../text/measure-text.ts';
import { shorten } from './shorten.ts';

const OFFICE = '安康市汉滨区住房和城乡建设局';

it('leaves a name alone that fits', () => {
  expect(shorten(OFFICE, 14 * 12, 1, 12)).toBe(OFFICE);
  expect(shorten(OFFICE, 7 * 12, 2, 12)).toBe(OFFICE);
});
it('leaves out the middle, so that names which begin alike stay apart', () => {
  const short = shorten(OFFICE, 8 * 12, 1, 12);
  expect(short).toMatch(/^安康市.*….*建设局$/);
  expect(wrapText(short, 8 * 12, 12)).toHaveLength(1);
});
it('keeps something of a name without any room', () => {
  expect(shorten(OFFICE, 1, 1, 12)).toBe('安…');
});
