import { cutPeriod, type PeriodInput, parsePeriod } from '@minxin/calendar';
import { describe, expect, it } from 'vitest';
import { type Pieces, splitMonths } from './split-months.ts';

const split = (period: PeriodInput, asOf = '2021-01-01') =>
  splitMonths({ periods: [parsePeriod(period)], asOf: new Date(`${asOf}T00:00:00+08:00`) });
const shown = ({ periods }: Pieces) => periods.map(({ from, to }) => `${from} ${to}`);

describe('splitMonths', () => {
  it.each([
    ['a year', { year: 2019 }, ['2019-01-01 2020-01-01'], []],
    [
      'days on both sides',
      { range: { from: '2019-01-20', to: '2019-03-02' } },
      ['2019-02-01 2019-03-01'],
      ['2019-01-20 2019-02-01', '2019-03-01 2019-03-03'],
    ],
    [
      'two parts of months',
      { range: { from: '2019-01-20', to: '2019-02-10' } },
      [],
      ['2019-01-20 2019-02-11'],
    ],
    [
      'days within a month',
      { range: { from: '2019-01-02', to: '2019-01-31' } },
      [],
      ['2019-01-02 2019-02-01'],
    ],
  ])('of %s', (_, period, months, rest) => {
    const parts = split(period);
    expect([shown(parts.months), shown(parts.rest)]).toEqual([months, rest]);
  });

  it('ends at the as-of, and knows which period a piece is of', () => {
    const year = split({ year: 2019 }, '2019-06-16');
    expect(shown(year.months)).toEqual(['2019-01-01 2019-06-01']);
    expect(shown(year.rest)).toEqual(['2019-06-01 2019-06-16']);
    const { months, rest } = splitMonths({
      periods: cutPeriod(parsePeriod({ quarter: '2019Q2' }), 'MONTH'),
      asOf: new Date('2019-05-16T00:00:00+08:00'),
    });
    expect([months.places, rest.places]).toEqual([[0], [1]]);
  });
});
