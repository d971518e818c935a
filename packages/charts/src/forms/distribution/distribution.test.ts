import { describe, expect, it } from 'vitest';
import { drawn, tooltipOver } from '../../testing/drawn.ts';
import { keyColumns, metric, metricColumn, setting, tableOf } from '../../testing/tables.ts';
import { theme } from '../../theme.ts';
import type { DotPlotInput } from '../dot-plot/input.ts';
import { distribution } from './distribution.ts';
import { domainOf, heapsOf } from './heaps.ts';

const gain = metric('gain', '户均增收', 'CNY', 'HIGHER_IS_BETTER');
const villages = (values: readonly (number | null)[], suppressed: readonly number[] = []) => {
  const names = values.map((_, i) => `村${i}`);
  const input: DotPlotInput = {
    ...setting('villages', '半数在 1.1 万元以上'),
    ...{ metric: gain, by: 'VILLAGE', toneText: '减收', tones: { 'key 村1': 'late' } },
    middle: { label: '中位数', value: 11200 },
    table: tableOf(...keyColumns('VILLAGE', '村', names), metricColumn(gain, values, suppressed)),
  };
  return input;
};
const draw = (input: DotPlotInput, width = 720) => distribution(input, theme('light'), { width });
const some = villages([9000, -800, 15200, 777, null], [3]);

describe('many values on a line', () => {
  it('names the lowest and the highest, the middle, and what is not on the line', () => {
    const { texts } = drawn(draw(some));
    expect(texts).toEqual(
      expect.arrayContaining(['村1 -800 元', '村2 1.52 万元', '中位数 1.12 万元']),
    );
    expect(texts).toEqual(expect.arrayContaining(['减收', '已隐去 1', '无数据 1']));
    expect(texts.join()).not.toContain('777');
  });
  it('has every number in its table, the largest first', () => {
    expect(draw(some).table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['村2', '15,200'],
      ['村0', '9,000'],
      ['村1', '-800'],
      ['村4', '—'],
      ['村3', '已隐去'],
    ]);
  });
  it('narrows a dot to its village', () => {
    const chart = draw(some);
    // Dots are drawn from low to high.
    expect(chart.marks[chart.rowOf?.(0, 0) ?? -1]).toMatchObject({ keys: { VILLAGE: 'key 村1' } });
    expect(tooltipOver(chart, 0)).toMatch(/村1.*-800 元/);
  });
  it('heaps values that are alike, and nothing else', () => {
    const levels = heapsOf(villages([0, 10, 10, 10, 11200]), 100).map(({ level }) => level);
    expect(levels).toEqual([0, 1, 2, 3, 0]);
  });
  it('holds the middle, wherever it lies', () => {
    expect(domainOf(villages([100, 108]))).toEqual([100, 11200]);
    expect(domainOf(villages([12000, 15000]))).toEqual([11200, 15000]);
  });
  it('stays low however many values are the same', () => {
    const same = draw(villages(Array.from({ length: 300 }, () => 5)));
    expect(same.height).toBeLessThan(400);
  });
  it('says that all are withheld, not that there is no data', () => {
    expect(drawn(draw(villages([5, 6], [0, 1]))).texts).toEqual(['已隐去']);
    expect(drawn(draw(villages([]))).texts).toEqual(['无数据']);
  });
});
