import { expect, it, test } from 'vitest';
import { periodName, periodNames } from './period-name.ts';

test.each([
  ['2019', '2019年', '2019'],
  ['2019H2', '2019年下半年', 'H2 2019'],
  ['2019Q4', '2019年四季度', 'Q4 2019'],
  ['2019-12', '2019年12月', 'Dec 2019'],
  ['2019-W49', '2019年第49周', 'Week 49 2019'],
  ['2019-12-05', '2019年12月5日', '5 Dec 2019'],
  ['2019-03[2019-03-01/2019-03-15]', '2019年3月（1-15日）', 'Mar 2019 (1–15 Mar)'],
  ['2019Q2[2019-04-01/2019-05-31]', '2019年二季度（4-5月）', 'Q2 2019 (Apr–May)'],
  ['2019Q1[2019-02-01/2019-02-28]', '2019年一季度（2月）', 'Q1 2019 (Feb)'],
  ['2019H1[2019-01-15/2019-06-30]', '2019年上半年（1月15日-6月30日）', 'H1 2019 (15 Jan – 30 Jun)'],
  ['2019-01-01/2019-03-15', '2019-01-01 至 2019-03-15', '2019-01-01 to 2019-03-15'],
])('%s is %s, %s', (key, chinese, english) => {
  expect(periodName(key, 'zh')).toBe(chinese);
  expect(periodName(key, 'en')).toBe(english);
});

it('leaves out what periods in a row have in common', () => {
  expect(periodNames(['2019-11', '2019-12'], 'zh')).toEqual(['11月', '12月']);
  expect(periodNames(['2019-11', '2019-12'], 'en')).toEqual(['Nov', 'Dec']);
  expect(periodNames(['2019-12-30', '2019-12-31'], 'zh')).toEqual(['30日', '31日']);
  expect(periodNames(['2019-11-30', '2019-12-01'], 'en')).toEqual(['30 Nov', '1 Dec']);
  expect(periodNames(['2018', '2019'], 'zh')).toEqual(['2018年', '2019年']);
});

it('says the year where it changes', () => {
  expect(periodNames(['2018-12', '2019-01', '2019-02'], 'zh')).toEqual([
    '2018年12月',
    '2019年1月',
    '2月',
  ]);
});
