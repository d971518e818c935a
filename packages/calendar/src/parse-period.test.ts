import { expect, test } from 'vitest';
import { type PeriodInput, parsePeriod } from './parse-period.ts';

test.each([
  [{ year: 2019 }, 'YEAR', '2019-01-01', '2020-01-01'],
  [{ year: 2200 }, 'YEAR', '2200-01-01', '2201-01-01'],
  [{ half: '2019H1' }, 'HALF_YEAR', '2019-01-01', '2019-07-01'],
  [{ half: '2019H2' }, 'HALF_YEAR', '2019-07-01', '2020-01-01'],
  [{ quarter: '2019Q4' }, 'QUARTER', '2019-10-01', '2020-01-01'],
  [{ month: '2020-02' }, 'MONTH', '2020-02-01', '2020-03-01'],
  [{ month: '2019-12', year: null }, 'MONTH', '2019-12-01', '2020-01-01'],
  [{ range: { from: '2019-01-01', to: '2019-03-15' } }, 'RANGE', '2019-01-01', '2019-03-16'],
  [{ range: { from: '2020-02-29', to: '2020-02-29' } }, 'RANGE', '2020-02-29', '2020-03-01'],
])('%j is a %s from %s to %s', (input, grain, from, to) => {
  expect(parsePeriod(input)).toEqual({ grain, from, to });
});

const bad: [PeriodInput, string, string][] = [
  [{ year: 1899 }, 'year = 1899', 'such as 2019'],
  [{ year: 2201 }, 'year = 2201', 'such as 2019'],
  [{ year: 2019.5 }, 'year = 2019.5', 'such as 2019'],
  [{ year: Number.NaN }, 'year = NaN', 'such as 2019'],
  [{ half: '2019H3' }, 'half = "2019H3"', 'such as 2019H1'],
  [{ quarter: '2019Q5' }, 'quarter = "2019Q5"', 'such as 2019Q4'],
  [{ quarter: '2019-Q1' }, 'quarter = "2019-Q1"', 'such as 2019Q4'],
  [{ quarter: '0019Q1' }, 'quarter = "0019Q1"', 'such as 2019'],
  [{ month: '2019-13' }, 'month = "2019-13"', 'such as 2019-12'],
  [{ month: '2019-1' }, 'month = "2019-1"', 'such as 2019-12'],
  [{ month: '' }, 'month = ""', 'such as 2019-12'],
  [{ month: '2201-01' }, 'month = "2201-01"', 'such as 2019'],
  [{ range: { from: '2019-02-30', to: '2019-03-15' } }, '2019-02-30', '"to":"2019-03-15"'],
  [{ range: { from: '2019-03-15', to: '2019-03-14' } }, '2019-03-14', '"to":"2019-03-15"'],
  [{ range: { from: '1800-01-01', to: '2019-03-14' } }, '1800-01-01', 'such as 2019'],
  [{}, '{}', 'such as {"year":2019}'],
  [{ year: null }, 'null', 'such as {"year":2019}'],
  [{ year: 2019, month: '2019-12' }, '{"year":2019,"month":"2019-12"}', 'such as {"year":2019}'],
];

test.each(bad)('%j is refused, naming %s and %s', (input, value, example) => {
  const parse = () => parsePeriod(input);
  expect(parse).toThrow(expect.objectContaining({ name: 'PeriodError', code: 'BAD_PERIOD' }));
  expect(parse).toThrow(value);
  expect(parse).toThrow(example);
  expect(parse).toThrow('时间范围无效');
});
