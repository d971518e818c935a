import { expect, test } from 'vitest';
import { readFigure } from './read-figure.ts';

test.each([
  ['181,887件', 181_887, 1],
  ['98.6%', 0.986, 0.001],
  ['14.12 亿元', 1_412_000_000, 1e6],
  ['-¥1.25 M', -1_250_000, 1e4],
  ['0户', 0, 1],
])('%s', (text, value, step) => {
  const read = readFigure(text);
  expect(read.value).toBeCloseTo(value);
  expect(read.step).toBeCloseTo(step);
});

test('a dash is no figure', () => {
  expect(() => readFigure('—')).toThrow(/no figure/);
});
