import { describe, expect, it } from 'vitest';
import { drawn, tooltipOver } from '../../testing/drawn.ts';
import { keyColumns, metric, metricColumn, setting, tableOf } from '../../testing/tables.ts';
import { theme } from '../../theme.ts';
import { dotPlot } from './dot-plot.ts';

const gain = metric('gain', '户均增收', 'CNY', 'HIGHER_IS_BETTER');
const chart = dotPlot(
  {
    ...setting('gain', '1 个村不足八成'),
    ...{ metric: gain, by: 'VILLAGE', toneText: '不足八成' },
    middle: { label: '中位数', value: 11200 },
    tones: { 'key 马泥村': 'late' },
    table: tableOf(
      ...keyColumns('VILLAGE', '村', ['马泥村', '七堰社区', '粮茶村', '三垭村<b>']),
      metricColumn(gain, [-1300, 15200, 777, null], [2]),
    ),
  },
  theme('light'),
);

describe('values around their middle', () => {
  it('stand from high to low, then what has no data, then what is withheld', () => {
    expect(chart.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['七堰社区', '15,200'],
      ['马泥村', '-1,300'],
      ['三垭村<b>', '—'],
      ['粮茶村', '已隐去'],
    ]);
    expect(chart.marks[1]).toEqual({ keys: { VILLAGE: 'key 马泥村' }, metric: 'gain' });
  });
  it('say their middle and what a diamond means', () => {
    expect(drawn(chart).texts).toEqual(
      expect.arrayContaining(['中位数 1.12 万', '15,200', '-1,300', '不足八成', '已隐去']),
    );
  });
  it('show a withheld one nowhere', () => {
    expect(drawn(chart).texts.join()).not.toContain('777');
    expect(tooltipOver(chart, 3)).toMatch(/粮茶村.*已隐去/);
  });
  it('leave a script in a name without effect', () => {
    expect(tooltipOver(chart, 2)).toContain('三垭村&lt;b&gt;');
  });
});
