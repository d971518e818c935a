import { parsePeriod, periodKey } from '@minxin/calendar';
import { expect, test } from 'vitest';
import { atGrain, type PickedGrain, pickable, stepped } from './period-steps.ts';

test('a finer grain takes the last unit that the records reach', () => {
  const year = parsePeriod({ year: 2020 });
  expect(periodKey(atGrain(year, 'MONTH', '2020-10-31'))).toBe('2020-10');
  expect(periodKey(atGrain(year, 'MONTH', '2021-03-01'))).toBe('2020-12');
  expect(periodKey(atGrain(year, 'QUARTER', '2018-03-01'))).toBe('2020Q4');
  expect(periodKey(atGrain(year, 'HALF_YEAR', '2020-06-30'))).toBe('2020H1');
});

test('a coarser grain takes the unit around', () => {
  expect(periodKey(atGrain(parsePeriod({ month: '2020-05' }), 'YEAR', '2020-12-31'))).toBe('2020');
  expect(periodKey(atGrain(parsePeriod({ quarter: '2020Q3' }), 'HALF_YEAR', '2020-12-31'))).toBe(
    '2020H2',
  );
});

test('a step leads to the next unit, and from a range nowhere', () => {
  expect(periodKey(stepped(parsePeriod({ month: '2019-12' }), 1) ?? fail())).toBe('2020-01');
  expect(periodKey(stepped(parsePeriod({ half: '2019H2' }), 1) ?? fail())).toBe('2020H1');
  const range = parsePeriod({ range: { from: '2019-01-01', to: '2019-01-09' } });
  expect(stepped(range, 1)).toBeUndefined();
});

test('what can be picked ends with what is reached', () => {
  const latest = (grain: PickedGrain) => pickable(grain, '2020-02-15').map(periodKey);
  expect(latest('MONTH').slice(0, 3)).toEqual(['2020-02', '2020-01', '2019-12']);
  expect(latest('HALF_YEAR').slice(0, 3)).toEqual(['2020H1', '2019H2', '2019H1']);
  expect(latest('YEAR')).toEqual(['2020', '2019', '2018', '2017', '2016', '2015', '2014']);
});

const fail = (): never => {
  throw new Error('no step');
};
