import { cutPeriod } from '@minxin/calendar';
import { describe, expect, it } from 'vitest';
import { issueOfMonth, issueOfYear, ratio } from '../../testing/values.ts';
import { onTimeRateInput, type RateValues } from './input.ts';

const issue = issueOfMonth('2020-02');
const values: RateValues = {
  span: { firstDay: '2020-01-02', lastDay: '2020-12-31' },
  months: cutPeriod(issue.wholeYear, 'MONTH').map((period, m) => ({
    period,
    rate: ratio(m === 0 ? [0, 0] : [96, 100]),
  })),
  toDate: ratio([96, 100]),
  yearAgo: { rate: 0.98, partial: false },
  simulated: false,
};

describe('the on-time rate of a month', () => {
  const input = onTimeRateInput(issue, values);

  it('keeps what each rate is made of, and leaves later months out', () => {
    expect(input.months.slice(0, 3)).toEqual([
      { key: '2020-01', rate: null, due: 0, onTime: 0 },
      { key: '2020-02', rate: 0.96, due: 100, onTime: 96 },
      { key: '2020-03', rate: null, due: null, onTime: null },
    ]);
  });
  it('is held against the month before it', () => {
    expect(input.focus).toBe(1);
    expect(input.previous).toBeUndefined();
    expect(input.total).toMatchObject({ value: 0.96, numerator: '96' });
  });
});

describe('the on-time rate of a year', () => {
  it('is held against the year before', () => {
    const input = onTimeRateInput(issueOfYear(2020), values);
    expect(input.previous).toEqual({ label: '上年', rate: 0.98 });
    expect(input.focus).toBeUndefined();
  });
  it('that is still running is held against the same days', () => {
    const running = { ...values, yearAgo: { rate: 0.98, partial: true } };
    expect(onTimeRateInput(issueOfYear(2020), running).previous?.label).toBe('上年同期');
  });
});
