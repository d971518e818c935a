import { cutPeriod } from '@minxin/calendar';
import { describe, expect, it } from 'vitest';
import { count, issueOfMonth, issueOfYear } from '../../testing/values.ts';
import { processingVolumeInput, type VolumeValues } from './input.ts';

const issue = issueOfMonth('2020-03');
const year = (period: typeof issue.wholeYear, value: (m: number) => number | null) =>
  cutPeriod(period, 'MONTH').map((part, m) => ({ period: part, value: value(m) }));
const values: VolumeValues = {
  span: { firstDay: '2019-02-11', lastDay: '2020-12-31' },
  months: year(issue.wholeYear, (m) => 100 + m),
  monthsBefore: year(issue.yearBefore, (m) => (m === 0 ? 0 : 50 + m)),
  toDate: count(303),
  percent: 96.2,
  simulated: true,
};
const told = (months: readonly { value: number | null }[] = []) => months.map(({ value }) => value);

describe('the volume chart of a month', () => {
  const input = processingVolumeInput(issue, values);

  it('leaves out the months after it, whatever is known by now', () => {
    expect(told(input.months)).toEqual([100, 101, 102, ...Array(9).fill(null)]);
    expect(input.months[11]?.key).toBe('2020-12');
  });
  it('stands beside the year before, without the months before the first record', () => {
    expect(input.base?.year).toBe(2019);
    expect(told(input.base?.months).slice(0, 3)).toEqual([null, 51, 52]);
    expect(told(input.base?.months).at(-1)).toBe(61);
  });
  it('looks at its month and at the total up to it', () => {
    expect(input).toMatchObject({ year: 2020, focus: 2, change: { percent: 96.2 } });
    expect(input.total).toMatchObject({ value: 303, simulated: true });
  });
});

it('has no base where the year before was not recorded', () => {
  const span = { firstDay: '2020-01-01', lastDay: '2020-12-31' };
  expect(processingVolumeInput(issue, { ...values, span }).base).toBeNull();
});
it('of a year has all months, no focus, and its total', () => {
  const input = processingVolumeInput(issueOfYear(2020), values);
  expect(told(input.months)).not.toContain(null);
  expect(input.focus).toBeUndefined();
  expect(input.total.value).toBe(303);
});
