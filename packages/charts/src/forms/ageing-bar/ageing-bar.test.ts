import { describe, expect, it } from 'vitest';
import { metric, metricColumn, setting, tableOf } from '../../testing/tables.ts';
import { theme } from '../../theme.ts';
import { ageingBar } from './ageing-bar.ts';
import { bucketsOf } from './buckets.ts';

const metrics = [
  metric('overdueUpTo5', '逾期 1–5 天', 'ORDER', 'LOWER_IS_BETTER'),
  metric('overdueUpTo20', '逾期 6–20 天', 'ORDER', 'LOWER_IS_BETTER'),
  metric('overdueOver20', '逾期 20 天以上', 'ORDER', 'LOWER_IS_BETTER'),
];
const inputOf = (values: readonly (number | null)[], hidden: readonly number[] = []) => ({
  ...setting('ageing', '逾期'),
  metrics,
  table: tableOf(
    ...metrics.map((one, at) =>
      metricColumn(one, [values[at] ?? null], hidden.includes(at) ? [0] : []),
    ),
  ),
});
const shares = (values: readonly (number | null)[]) =>
  bucketsOf(inputOf(values), theme('light')).map(({ share }) => share);

describe('the ages of what is overdue', () => {
  it('share the bar by their counts', () => {
    expect(shares([6, 3, 1])).toEqual([0.6, 0.3, 0.1]);
    expect(shares([0, 0, 0])).toEqual([0, 0, 0]);
  });
  it('are a row and a mark each', () => {
    const { table, marks } = ageingBar(inputOf([6, 3, 1]), theme('light'));
    expect(table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['逾期 1–5 天', '6'],
      ['逾期 6–20 天', '3'],
      ['逾期 20 天以上', '1'],
    ]);
    expect(marks).toEqual(metrics.map(({ id }) => ({ metric: id })));
  });
  it('say that there is nothing to draw only where nothing is known', () => {
    const drawn = (values: readonly (number | null)[]) =>
      JSON.stringify(ageingBar(inputOf(values), theme('light')).option);
    expect(drawn([null, null, null])).toContain('无数据');
    expect(drawn([0, 0, 0])).not.toContain('无数据');
  });
  it('let no withheld count out', () => {
    const chart = ageingBar(inputOf([87654, 3, 1], [0]), theme('light'));
    expect(JSON.stringify(chart)).not.toContain('87654');
    expect(chart.table.rows[0]?.[1]?.text).toBe('已隐去');
  });
});
