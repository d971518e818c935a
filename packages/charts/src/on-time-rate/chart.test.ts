import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theme } from '../theme.ts';
import { onTimeRate } from './chart.ts';
import type { MonthRate, OnTimeRateInput } from './input.ts';
import { rateAxis, setbacks } from './option.ts';

const month = (index: number, due: number | null, late = 0): MonthRate => ({
  label: `${index + 1}月`,
  due,
  onTime: due === null ? null : due - late,
  rate: due === null || due === 0 ? null : (due - late) / due,
});
const year = (lates: readonly number[]) => lates.map((late, index) => month(index, 1000, late));
const ratio = (onTime: number, due: number, text: string) => ({
  value: onTime / due,
  text,
  numerator: `${onTime}`,
  denominator: `${due}`,
});
const perfect: OnTimeRateInput = {
  year: 2019,
  months: year(Array(12).fill(0)),
  total: ratio(12098, 12098, '100 %'),
};
const title = (input: Partial<OnTimeRateInput>) =>
  onTimeRate({ ...perfect, ...input }, theme('light')).title;

describe('the finding of the on-time chart', () => {
  it('says that all were on time only when all were', () => {
    expect(title({})).toBe('热线 12,098 件全部按期办结');
    expect(title({ total: ratio(12097, 12098, '99.99 %') })).toBe(
      '热线按期办结率 99.99 %，1 件未按期',
    );
  });
  it('adds the months up where the total has no parts', () => {
    expect(title({ total: { value: 1, text: '100 %' } })).toBe('热线 12,000 件全部按期办结');
  });
  it('holds a month against the one before it', () => {
    const months = year([14, 26, 26, 20]);
    expect(title({ months, focus: 1 })).toBe(
      '2月热线按期办结率 97.4 %，比上月低 1.2 个百分点，26 件未按期',
    );
    expect(title({ months, focus: 2 })).toContain('与上月持平');
    expect(title({ months, focus: 3 })).toContain('比上月高 0.6 个百分点');
    expect(title({ months, focus: 0 })).toBe('1月热线按期办结率 98.6 %，14 件未按期');
    expect(title({ months, focus: 1, previous: { label: '去年同月', rate: 0.984 } })).toContain(
      '比去年同月低 1 个百分点',
    );
    expect(title({ months, focus: 1, previous: { label: '去年同月', rate: null } })).toBe(
      '2月热线按期办结率 97.4 %，26 件未按期',
    );
  });
  it('says that nothing is known, or that it is known in part', () => {
    expect(title({ focus: 12 })).toBe('本月热线按期办结率暂无数据');
    expect(title({ months: [month(0, null)], total: { value: null, text: '—' } })).toBe(
      '热线按期办结率暂无数据',
    );
    const running = [month(0, 10), month(1, 10, 1), month(2, null)];
    expect(title({ months: running, total: ratio(19, 20, '95.0 %') })).toBe(
      '截至2月热线按期办结率 95.0 %，1 件未按期',
    );
    const holed = [month(0, 10), month(1, null), month(2, 10)];
    expect(title({ months: holed, total: ratio(20, 20, '100 %') })).toBe(
      '热线 20 件全部按期办结，数据不全',
    );
  });
  it('does not call a month without due orders a gap', () => {
    const quiet = [month(0, 10), month(1, 0), month(2, 10)];
    expect(title({ months: quiet, total: ratio(20, 20, '100 %') })).toBe('热线 20 件全部按期办结');
  });
});

describe('the on-time chart', () => {
  it('keeps a scale around a rate that never moves', () => {
    expect(rateAxis(perfect.months)).toEqual({ min: 96, max: 100.4, step: 1 });
  });
  it('keeps every rate inside the scale and off its top edge', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }), (lates) => {
        const { min, max, step } = rateAxis(year(lates));
        expect(min).toBeGreaterThanOrEqual(0);
        expect((100 - min) % step).toBe(0);
        expect(Math.min(...lates.map((late) => 100 - late / 10))).toBeGreaterThanOrEqual(min);
        expect(max).toBeGreaterThan(100);
      }),
    );
  });
  it('marks a new low of the year, and only where orders were late', () => {
    expect(setbacks(perfect.months)).toEqual([]);
    expect(setbacks(year([5, 6, 5, 4, 9, 8, 12]))).toEqual([4, 6]);
    const unknown = year([0, 0, 0]).concat({ label: '4月', rate: 0.9, due: null, onTime: null });
    expect(setbacks(unknown)).toEqual([]);
  });
  it('has a twin with every input value', () => {
    const months = [month(0, 820, 8), month(1, null)];
    const { rows } = onTimeRate({ ...perfect, months }, theme('light')).table;
    expect(rows.map((row) => row.map((cell) => cell.value))).toEqual([
      ['1月', 820, 812, 812 / 820],
      ['2月', null, null, null],
    ]);
    expect(rows[0]?.map((cell) => cell.text)).toEqual(['1月', '820', '812', '99.0 %']);
  });
});
