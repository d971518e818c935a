import { parsePeriod } from '@minxin/calendar';
import { describe, expect, it } from 'vitest';
import { issueOf } from './issue.ts';

describe('an issue', () => {
  it('of a month reaches from January to its end', () => {
    expect(issueOf(parsePeriod({ month: '2020-05' }))).toMatchObject({
      ...{ kind: 'month', year: 2020, focus: 4, label: '2020年5月', shortLabel: '5月' },
      ...{ toDateLabel: '1-5月', slug: '2020-05' },
      toDate: { grain: 'RANGE', from: '2020-01-01', to: '2020-06-01' },
      yearBefore: { from: '2019-01-01', to: '2020-01-01' },
    });
  });
  it('of December reaches the whole year', () => {
    const { toDate, wholeYear } = issueOf(parsePeriod({ month: '2019-12' }));
    expect(toDate).toEqual(wholeYear);
  });
  it('of January is its own year to date', () => {
    expect(issueOf(parsePeriod({ month: '2019-01' })).toDateLabel).toBe('1月');
  });
  it('of a year has no month that it looks at', () => {
    const issue = issueOf(parsePeriod({ year: 2019 }));
    expect(issue).toMatchObject({ kind: 'year', focus: undefined, label: '2019年', slug: '2019' });
    expect(issue.toDate).toEqual(issue.period);
  });
  it.each([
    ['a quarter', parsePeriod({ quarter: '2019Q4' })],
    ['a range', parsePeriod({ range: { from: '2019-12-01', to: '2019-12-31' } })],
    ['a piece of a month', { grain: 'MONTH', from: '2019-12-05', to: '2020-01-01' }] as const,
  ])('is not made of %s', (_, period) => {
    expect(() => issueOf(period)).toThrowError(
      expect.objectContaining({ code: 'BRIEFING_BAD_PERIOD' }),
    );
  });
});
