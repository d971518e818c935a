import { expect, it } from 'vitest';
import { detailOf } from './detail.ts';

const count = (value: number | null) => ({
  ...{ value, numerator: null, denominator: null },
  exact: value === null ? null : `${value}`,
});
const ratio = ([numerator, denominator]: readonly [number, number]) => ({
  ...{ value: denominator === 0 ? null : numerator / denominator, exact: null },
  ...{ numerator: `${numerator}`, denominator: `${denominator}` },
});

it('gives every digit of a number that its text shortens', () => {
  expect(detailOf(count(181887))).toBe('181,887');
  expect(detailOf(count(1_689_752_301.75))).toBe('1,689,752,301.75');
  expect(detailOf(count(9876))).toBe('');
});
it('gives numerator and denominator of a ratio', () => {
  expect(detailOf(ratio([11_826, 12_098]))).toBe('11,826 / 12,098');
  expect(detailOf(ratio([127_121.65, 2_261_100]))).toBe('127,122 / 226.11 万');
  expect(detailOf(ratio([73_347_512.4, 1_513_600_000]))).toBe('7,335 万 / 15.14 亿');
});
it('is empty where there is no value', () => {
  expect(detailOf(count(null))).toBe('');
  expect(detailOf(ratio([0, 0]))).toBe('');
});
