import { expect, test } from 'vitest';
import { cutPeriod } from './cut-period.ts';
import type { Grain } from './grain.ts';
import { parsePeriod } from './parse-period.ts';
import { type Period, periodOf } from './period.ts';
import { periodLabel, shortLabel } from './period-label.ts';

const year = parsePeriod({ year: 2019 });
const range = parsePeriod({ range: { from: '2019-01-01', to: '2019-03-15' } });

const names: [Period, string, string][] = [
  [year, '2019年', '2019'],
  [periodOf('2019-12-05', 'QUARTER'), '2019年第四季度', 'Q4 2019'],
  [periodOf('2019-01-01', 'QUARTER'), '2019年第一季度', 'Q1 2019'],
  [periodOf('2019-06-30', 'HALF_YEAR'), '2019年上半年', 'H1 2019'],
  [periodOf('2019-07-01', 'HALF_YEAR'), '2019年下半年', 'H2 2019'],
  [periodOf('2019-12-05', 'MONTH'), '2019年12月', 'December 2019'],
  [periodOf('2019-12-05', 'WEEK'), '2019年第49周', 'Week 49, 2019'],
  [periodOf('2018-12-31', 'WEEK'), '2019年第1周', 'Week 1, 2019'],
  [periodOf('2019-12-05', 'DAY'), '2019年12月5日', '5 December 2019'],
  [range, '2019-01-01 至 2019-03-15', '2019-01-01 to 2019-03-15'],
];

test.each(names)('%o is %s, %s', (period, chinese, english) => {
  expect(periodLabel(period)).toBe(chinese);
  expect(periodLabel(period, 'en')).toBe(english);
});

test('a clipped unit says which days are left of it', () => {
  const march = cutPeriod(range, 'MONTH').at(-1) ?? range;
  expect(periodLabel(march)).toBe('2019年3月（2019-03-01 至 2019-03-15）');
  expect(periodLabel(march, 'en')).toBe('March 2019 (2019-03-01 to 2019-03-15)');
  const notBegun = { ...year, to: year.from };
  expect(periodLabel(notBegun)).toBe('2019年（未开始）');
});

const within = (frame: Period, grain: Grain, locale?: 'en') =>
  cutPeriod(frame, grain).map((piece) => shortLabel(piece, frame, locale));

test('a short label leaves out what its frame says', () => {
  expect(within(year, 'QUARTER')).toEqual(['第一季度', '第二季度', '第三季度', '第四季度']);
  expect(within(year, 'HALF_YEAR')).toEqual(['上半年', '下半年']);
  expect(within(year, 'MONTH').at(-1)).toBe('12月');
  expect(within(year, 'DAY').at(-1)).toBe('12月31日');
  expect(within(year, 'YEAR')).toEqual(['2019年']);
  expect(within(range, 'MONTH')).toEqual(['1月', '2月', '3月']);
  expect(within(parsePeriod({ month: '2019-12' }), 'DAY').at(4)).toBe('5日');
  expect(shortLabel(range, year)).toBe('2019-01-01 至 2019-03-15');
  expect(within(year, 'HALF_YEAR', 'en')).toEqual(['H1', 'H2']);
  expect(within(year, 'MONTH', 'en').at(-1)).toBe('Dec');
  expect(within(year, 'DAY', 'en').at(-1)).toBe('31 Dec');
  expect(within(parsePeriod({ month: '2019-12' }), 'DAY', 'en').at(4)).toBe('5');
});

test('the year stays where it is not obvious', () => {
  const twoYears = parsePeriod({ range: { from: '2018-12-01', to: '2019-01-31' } });
  expect(within(twoYears, 'MONTH')).toEqual(['2018年12月', '2019年1月']);
  const weeks = within(year, 'WEEK');
  expect(weeks.at(0)).toBe('第1周');
  expect(weeks.at(48)).toBe('第49周');
  expect(weeks.at(-1)).toBe('2020年第1周');
  expect(new Set(weeks).size).toBe(53);
});
