import { expect, test } from 'vitest';
import { checkParameters } from './parameters.ts';

test.each([
  ['a seed that is no whole number', { seed: 1.5, scale: 1 }],
  ['a scale of nothing', { seed: 1, scale: 0 }],
  ['a scale that is no number', { seed: 1, scale: Number.NaN }],
  ['a scale beyond reason', { seed: 1, scale: 1000 }],
])('%s is refused', (_what, parameters) => {
  expect(() => checkParameters(parameters)).toThrow(
    expect.objectContaining({ code: 'BAD_PARAMETER' }),
  );
});

test('whole seeds and positive scales will do', () => {
  expect(() => checkParameters({ seed: -3, scale: 0.01 })).not.toThrow();
  expect(() => checkParameters({ seed: 2019, scale: 26 })).not.toThrow();
});
