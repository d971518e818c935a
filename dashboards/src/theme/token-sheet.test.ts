import { theme } from '@minxin/charts';
import { expect, test } from 'vitest';
import { tokenSheet, wallTheme } from './token-sheet.ts';

test('light, dark, wall and print come from the one palette', () => {
  const sheet = tokenSheet();
  for (const [selector, name] of [
    [':root {', 'light'],
    [':root[data-theme="dark"] {', 'dark'],
    [':root[data-printing] {', 'paper'],
  ] as const) {
    const rule = sheet.slice(sheet.indexOf(selector)).split('}')[0];
    expect(rule).toContain(`--paper: ${theme(name).palette.paper};`);
    expect(rule).toContain(`--late: ${theme(name).palette.late};`);
  }
});

test('the wall has the colours of the dark look and larger type throughout', () => {
  const [wall, dark] = [wallTheme(), theme('dark')];
  expect(wall.palette).toEqual(dark.palette);
  for (const [name, size] of Object.entries(dark.sizes))
    expect(wall.sizes[name as keyof typeof wall.sizes]).toBeGreaterThan(size);
});
