import { parsePeriod, periodKey } from '@minxin/calendar';
import { expect, test } from 'vitest';
import { frameOf } from './frame-of.ts';

const keys = ({
  period,
  base,
  span,
  baseSpan,
  trend,
  grain,
  focus,
}: ReturnType<typeof frameOf>) => ({
  ...{ period: periodKey(period), base: periodKey(base), span: periodKey(span) },
  ...{ baseSpan: periodKey(baseSpan), trend: periodKey(trend), grain, focus },
});

test('a month is drawn in its year, beside the year of its base', () => {
  expect(keys(frameOf(parsePeriod({ month: '2020-03' })))).toEqual({
    period: '2020-03',
    base: '2019-03',
    span: '2020',
    baseSpan: '2019',
    trend: '2019-04-01/2020-03-31',
    grain: 'MONTH',
    focus: '2020-03',
  });
});

test('a base in the same year leaves the year before behind', () => {
  const frame = keys(frameOf(parsePeriod({ month: '2020-03' }), 'PREVIOUS'));
  expect(frame).toMatchObject({ base: '2020-02', span: '2020', baseSpan: '2019' });
});

test('a base that is named is drawn, however far back', () => {
  const frame = keys(frameOf(parsePeriod({ year: 2020 }), parsePeriod({ year: 2015 })));
  expect(frame).toMatchObject({
    baseSpan: '2015',
    focus: undefined,
    trend: '2020-01-01/2020-12-31',
  });
});

test('a range is its own span, by days where they can be told apart', () => {
  const range = (from: string, to: string) => keys(frameOf(parsePeriod({ range: { from, to } })));
  expect(range('2020-03-01', '2020-03-20')).toMatchObject({
    span: '2020-03-01/2020-03-20',
    baseSpan: '2019-03-01/2019-03-20',
    grain: 'DAY',
  });
  expect(range('2019-01-01', '2020-12-31').grain).toBe('MONTH');
  expect(range('2010-01-01', '2020-12-31').grain).toBe('YEAR');
});
