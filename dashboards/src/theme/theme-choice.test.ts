import { expect, test } from 'vitest';
import { brightness, isThemeChoice } from './theme-choice.ts';

const wishes = { asked: undefined, wall: false, kept: 'system', systemDark: false } as const;

test('the address decides over the wall, the wall over the choice, the choice over the system', () => {
  expect(brightness(wishes)).toBe('light');
  expect(brightness({ ...wishes, systemDark: true })).toBe('dark');
  expect(brightness({ ...wishes, systemDark: true, kept: 'light' })).toBe('light');
  expect(brightness({ ...wishes, kept: 'light', wall: true })).toBe('dark');
  expect(brightness({ ...wishes, wall: true, asked: 'light' })).toBe('light');
});

test('an unknown theme in the address changes nothing', () => {
  expect(brightness({ ...wishes, asked: 'neon', kept: 'dark' })).toBe('dark');
});

test('only the three choices are choices', () => {
  expect(['light', 'dark', 'system'].every(isThemeChoice)).toBe(true);
  expect([null, '', 'wall', 1].some(isThemeChoice)).toBe(false);
});
