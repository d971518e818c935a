import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issueOfMonth, issueOfYear } from '../testing/values.ts';
import { dataMonths, requireData } from './require-data.ts';

const span = (firstDay: string, lastDay: string) => ({ firstDay, lastDay });
const hall = span('2019-02-11', '2020-12-31');

describe('a period with data', () => {
  it('is one that any subject reaches, be it by a day', () => {
    expect(() => requireData(issueOfMonth('2019-02'), [null, hall], '2021-01-01')).not.toThrow();
    expect(() => requireData(issueOfYear(2020), [hall], '2021-01-01')).not.toThrow();
  });
  it('is refused where none does, with the months that have some', () => {
    const ask = () => requireData(issueOfMonth('2019-01'), [hall], '2021-01-01');
    expect(ask).toThrowError(expect.objectContaining({ code: 'BRIEFING_NO_DATA' }));
    expect(ask).toThrow('2019年1月没有数据；有数据的月份：2019-02 至 2020-12。');
  });
  it('does not lie in the future', () => {
    const ask = () => requireData(issueOfMonth('2020-07'), [hall], '2020-06-20');
    expect(ask).toThrow('2019-02 至 2020-06');
  });
  it('is none in an empty database, which says so', () => {
    const ask = () => requireData(issueOfMonth('2020-07'), [null, null], '2020-06-20');
    expect(ask).toThrow('还没有任何明细记录');
  });
});

describe('months with data', () => {
  it('join where they touch and stand apart where they do not', () => {
    const spans = [span('2020-05-03', '2020-05-04'), span('2019-01-31', '2019-02-01')];
    expect(dataMonths(spans)).toBe('2019-01 至 2019-02、2020-05');
    expect(dataMonths([...spans, span('2019-03-31', '2020-04-01')])).toBe('2019-01 至 2020-05');
  });
  it('do not depend on the order of subjects', () => {
    const day = fc
      .tuple(fc.integer({ min: 2018, max: 2021 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`);
    const spans = fc.array(
      fc.tuple(day, day).map(([a, b]) => (a < b ? span(a, b) : span(b, a))),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(spans, (all) => {
        expect(dataMonths([...all].reverse())).toBe(dataMonths(all));
      }),
    );
  });
});
