import { parsePeriod } from '@minxin/calendar';
import { expect, test } from 'vitest';
import { frameOf } from '../board/frame-of.ts';
import { quarterOf } from './figures.ts';

test('a month is told by its quarter; a year and a range have none', () => {
  const told = (input: Parameters<typeof parsePeriod>[0]) => quarterOf(frameOf(parsePeriod(input)));
  expect(told({ month: '2020-05' })).toEqual({ focus: '2020Q2' });
  expect(told({ quarter: '2020Q4' })).toEqual({ focus: '2020Q4' });
  expect(told({ year: 2020 })).toEqual({});
  expect(told({ range: { from: '2020-01-01', to: '2020-02-10' } })).toEqual({});
});
