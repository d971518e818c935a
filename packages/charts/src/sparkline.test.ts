import { expect, it } from 'vitest';
import { sparkline } from './sparkline.ts';
import { theme } from './theme.ts';

it('marks the last known value and leaves a gap where nothing is known', () => {
  expect(sparkline([1, null, 3, null], theme('light')).series).toMatchObject([
    {
      data: [
        { value: 1, symbolSize: 0 },
        { value: null, symbolSize: 0 },
        { value: 3, symbolSize: 6 },
        { value: null, symbolSize: 0 },
      ],
    },
  ]);
});

it('runs through the middle when nothing moves', () => {
  expect(sparkline([5, 5], theme('light')).yAxis).toMatchObject({ min: 0, max: 10 });
  expect(sparkline([0, 0], theme('light')).yAxis).toMatchObject({ min: -1, max: 1 });
  expect(sparkline([null], theme('light')).yAxis).toMatchObject({ min: 0, max: 1 });
});

it('takes its colour from the tone', () => {
  const { palette } = theme('dark');
  expect(sparkline([1], theme('dark'), 'late').series).toMatchObject([
    { lineStyle: { color: palette.late } },
  ]);
});
