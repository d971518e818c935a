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

  it('name the months that the last quarter holds, and leave later ones empty', () => {
    expect(quarters.map(({ label }) => label)).toEqual([
      ...['一季度', '二季度（4-5月）', '三季度', '四季度'],
    ]);
    expect(quarters.map((quarter) => quarter.works)).toEqual([300, 300, null, null]);
    expect(focus).toBe(1);
  });
  it('count no award of a kind as zero, not as a gap', () => {
    expect(quarters.map((quarter) => quarter.procurement)).toEqual([0, 0, null, null]);
    expect(procurement).toMatchObject({ value: 0, text: '0 元（1-5月）' });
    expect([works.text, total.text]).toEqual(['600 元（1-5月）', '600 元（1-5月）']);
  });
});

it('has a whole quarter under its own name', () => {
  const issue = issueOfMonth('2020-12');
  expect(tenderAmountsInput(issue, valuesOf(issue)).quarters[3]?.label).toBe('四季度');
});
it('names the one month of a quarter that has just begun', () => {
  const issue = issueOfMonth('2020-10');
  expect(tenderAmountsInput(issue, valuesOf(issue)).quarters[3]?.label).toBe('四季度（10月）');
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
  expect(input.works).toMatchObject({ value: null, text: '—' });
});
