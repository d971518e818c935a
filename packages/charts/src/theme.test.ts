import { describe, expect, it, test } from 'vitest';
import { contrast } from './frame/contrast.ts';
import { cssVariables, type ThemeName, theme } from './theme.ts';

describe.each<ThemeName>(['light', 'dark', 'paper'])('theme %s', (name) => {
  const { palette } = theme(name);
  test.each(['ink', 'ink2', 'ink3', 'late', 'riskInk', 'ochreInk', 'good', 'tea'] as const)(
    '%s is readable as text',
    (color) => {
      expect(contrast(palette[color], palette.surface)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette[color], palette.paper)).toBeGreaterThanOrEqual(4.5);
    },
  );
  test.each(['indigo', 'ochre', 'risk'] as const)('%s is visible as a shape', (color) => {
    expect(contrast(palette[color], palette.surface)).toBeGreaterThanOrEqual(3);
  });
});

it('becomes CSS variables under the names of the look', () => {
  const variables = cssVariables(theme('light'));
  expect(variables).toMatchObject({
    '--paper': '#f7f4ec',
    '--ink-2': '#55605a',
    '--risk-ink': '#8a5b0b',
    '--s5': '24px',
    '--t-xs': '12px',
    '--t-num': '32px',
    '--radius': '6px',
  });
  expect(variables['--serif']).toContain('Noto Serif SC');
});

it('has print in mind on paper only', () => {
  expect(theme('paper').print).toBe(true);
  expect(theme('dark').print).toBe(false);
});
