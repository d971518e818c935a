import { cutPeriod } from '@minxin/calendar';
import { describe, expect, it } from 'vitest';
import { count, issueOfMonth, issueOfYear } from '../../testing/values.ts';
import { type AmountValues, tenderAmountsInput } from './input.ts';

const span = { firstDay: '2019-04-02', lastDay: '2020-12-31' };
const amounts = (works: number | null, procurement: number | null) => ({
  total: count((works ?? 0) + (procurement ?? 0), 'cny'),
  works: works === null ? null : count(works, 'cny'),
  procurement: procurement === null ? null : count(procurement, 'cny'),
});
const valuesOf = (issue: ReturnType<typeof issueOfMonth>): AmountValues => ({
  span,
  quarters: cutPeriod(issue.toDate, 'QUARTER').map((period) => ({ period, ...amounts(300, null) })),
  toDate: amounts(600, null),
  simulated: false,
});

describe('the amounts of a month in the midst of a quarter', () => {
  const issue = issueOfMonth('2020-05');
  const { quarters, works, procurement, total, focus } = tenderAmountsInput(issue, valuesOf(issue));

  it('name the days that the last quarter holds, and leave later ones empty', () => {
    expect(quarters.map(({ key }) => key)).toEqual([
      ...['2020Q1', '2020Q2[2020-04-01/2020-05-31]', '2020Q3', '2020Q4'],
    ]);
    expect(quarters.map((quarter) => quarter.works)).toEqual([300, 300, null, null]);
    expect(focus).toBe(1);
  });
  it('count no award of a kind as zero, not as a gap', () => {
    expect(quarters.map((quarter) => quarter.procurement)).toEqual([0, 0, null, null]);
    expect([procurement.value, works.value, total.value]).toEqual([0, 600, 600]);
  });
});

it('has a whole quarter under its own key', () => {
  const issue = issueOfMonth('2020-12');
  expect(tenderAmountsInput(issue, valuesOf(issue)).quarters[3]?.key).toBe('2020Q4');
});
it('names the days of a quarter that has just begun', () => {
  const issue = issueOfMonth('2020-10');
  expect(tenderAmountsInput(issue, valuesOf(issue)).quarters[3]?.key).toBe(
    '2020Q4[2020-10-01/2020-10-31]',
  );
});
it('claims nothing of a quarter before the first record or without data', () => {
  const issue = issueOfYear(2019);
  const values = valuesOf(issue);
  const none = { ...amounts(null, null), total: count(null, 'cny') };
  const quarters = values.quarters.map((quarter, q) =>
    q === 3 ? { ...quarter, ...none } : quarter,
  );
  const input = tenderAmountsInput(issue, { ...values, quarters });
  expect(input.quarters.map(({ works }) => works)).toEqual([null, 300, 300, null]);
  expect(input.focus).toBeUndefined();
});
it('has no amount at all where the year has none', () => {
  const issue = issueOfYear(2019);
  const none = { total: count(null, 'cny'), works: null, procurement: null };
  const input = tenderAmountsInput(issue, { ...valuesOf(issue), toDate: none });
  expect(input.works).toMatchObject({ value: null });
});
