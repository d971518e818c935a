import { describe, expect, it } from 'vitest';
import { drawn, tooltipOver } from '../../testing/drawn.ts';
import { keyColumns, metric, metricColumn, setting, tableOf } from '../../testing/tables.ts';
import { theme } from '../../theme.ts';
import { dumbbell } from './dumbbell.ts';
import type { DumbbellInput } from './input.ts';

const light = theme('light');
const promised = metric('promised', '承诺时限', 'DAY');
const actual = metric('actual', '实际用时', 'DAY', 'LOWER_IS_BETTER');
const ends = {
  from: { metric: promised, label: '承诺' },
  to: { metric: actual, label: '实际' },
};
const units: DumbbellInput = {
  ...setting('pairs', '住建局超时'),
  ...{ by: 'UNIT', ...ends, tones: { 'key 住建局': 'late' as const } },
  table: tableOf(
    ...keyColumns('UNIT', '单位', ['医保局', '住建局', '社保局', '城管局<i>']),
    metricColumn(promised, [10, 15, 7, 5], [2]),
    metricColumn(actual, [8.25, 16.5, 4, null]),
  ),
};
const chart = dumbbell(units, light);
const rowsOf = (of: typeof chart) => of.table.rows.map((row) => row.map(({ text }) => text));

describe('two values of each key', () => {
  it('puts the largest difference first, and last what has none', () => {
    expect(rowsOf(chart)).toEqual([
      ['住建局', '15', '16.5', '+1.5 天'],
      ['医保局', '10', '8.25', '-1.8 天'],
      ['社保局', '已隐去', '4', '—'],
      ['城管局<i>', '5', '—', '—'],
    ]);
  });
  it('keeps the order of the table where it is asked to', () => {
    const given = dumbbell({ ...units, order: 'GIVEN' }, light);
    expect(rowsOf(given).map(([name]) => name)).toEqual([
      '医保局',
      '住建局',
      '社保局',
      '城管局<i>',
    ]);
  });
  it('narrows each row to its key', () => {
    expect(chart.marks[0]).toEqual({ keys: { UNIT: 'key 住建局' }, metric: 'actual' });
  });
  it('draws a withheld end as a stub, and its number nowhere', () => {
    const { texts, svg } = drawn(chart);
    expect(texts).toContain('已隐去');
    expect(texts).not.toContain('7');
    expect(svg).toContain('<pattern');
    expect(tooltipOver(chart, 2)).toMatch(/社保局.*承诺.*已隐去.*实际.*4 天/);
  });
  it('leaves a script in a name without effect', () => {
    expect(tooltipOver(chart, 3)).toContain('城管局&lt;i&gt;');
  });
  it('tells the difference of two rates in points', () => {
    const [paid, verified] = [metric('paid', '付款', 'RATIO'), metric('done', '进度', 'RATIO')];
    const rates = dumbbell(
      {
        ...units,
        ...{ from: { metric: verified, label: '进度' }, to: { metric: paid, label: '付款' } },
        table: tableOf(
          ...keyColumns('UNIT', '项目', ['七堰工厂']),
          metricColumn(verified, [0.58]),
          metricColumn(paid, [0.7]),
        ),
      },
      light,
    );
    expect(rowsOf(rates)).toEqual([['七堰工厂', '58.0 %', '70.0 %', '+12 点']]);
  });
  it('says that two ends in one place are the same, and writes no 0 beside them', () => {
    const table = tableOf(
      ...keyColumns('UNIT', '单位', ['医保局']),
      metricColumn(promised, [7]),
      metricColumn(actual, [7]),
    );
    const { texts } = drawn(dumbbell({ ...units, table }, light));
    expect(texts).toContain('相同');
    expect(texts).not.toContain('0 天');
  });
  it('makes room for a key of two lines', () => {
    const to = { metric: actual, label: '某个名称很长很长的指标的实际用时' };
    const from = { metric: promised, label: '某个名称很长很长的指标的承诺时限' };
    const topAt = (width: number) =>
      (dumbbell({ ...units, from, to }, light, { width }).option.grid as { top: number }).top;
    expect(topAt(320)).toBeGreaterThan(topAt(800));
  });
  it('matches a base of another table by key', () => {
    const before = tableOf(
      ...keyColumns('UNIT', '单位', ['城管局', '医保局']),
      metricColumn(actual, [9, 6]),
    );
    const now = tableOf(
      ...keyColumns('UNIT', '单位', ['医保局', '新局']),
      metricColumn(actual, [8, 1]),
    );
    const from = { metric: actual, label: '2019年', table: before };
    expect(rowsOf(dumbbell({ ...units, from, table: now }, light))).toEqual([
      ['医保局', '6', '8', '+2 天'],
      ['新局', '—', '1', '—'],
    ]);
  });
});
