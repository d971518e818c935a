import { expect, it } from 'vitest';
import { numberFormat } from './number-format.ts';

const cells = (...pairs: readonly (readonly [string, number | null])[]) =>
  pairs.map(([text, value]) => ({ text, value }));

it.each([
  [cells(['1,206', 1206], ['—', null]), '#,##0'],
  [cells(['1,206', 1206], ['343.07', 343.07]), '#,##0.00'],
  [cells(['97.4 %', 0.974295], ['100 %', 1]), '0.0%'],
  [cells(['99.996 %', 0.99996], ['50.0 %', 0.5]), '0.000%'],
  [cells(['97.4 %', 97.4], ['0 %', 0]), '0.0" %"'],
  [cells(['+4.1 %', 0.041]), '0.0%'],
  [cells(['已隐去', null]), '#,##0'],
  [cells(['0.333333333', 0.333333333]), '#,##0.0000'],
])('%j is %s', (column, format) => {
  expect(numberFormat(column)).toBe(format);
});
