import { describe, expect, it } from 'vitest';
import { drawn, tooltipOver } from '../../testing/drawn.ts';
import { setting } from '../../testing/tables.ts';
import { theme } from '../../theme.ts';
import type { SankeyFlow, SankeyInput } from './input.ts';
import { fullestLayer, layersOf } from './layers.ts';
import { sankey } from './sankey.ts';

const flow = (from: string, to: string, value: number | null, rest: Partial<SankeyFlow> = {}) => ({
  ...{ from, to, value, ...rest },
});
const money = (flows: readonly SankeyFlow[], ids = ['中央', '省级', '工厂', '已付', '未付']) => {
  const input: SankeyInput = {
    ...setting('money', '已付 220 万元'),
    ...{ unit: 'CNY', heads: { from: '来源', to: '去向', value: '金额' } },
    stages: ids.map((id) => ({ id, label: id, mark: { keys: { STAGE: id } } })),
    flows,
  };
  return sankey(input, theme('light'));
};
const paid = money([
  flow('中央', '工厂', 3200000, { mark: { keys: { SOURCE: 'C' } } }),
  flow('省级', '工厂', null),
  flow('工厂', '已付', 2200000, { mark: { keys: { PAID: 'Y' } } }),
  flow('工厂', '未付', 777777, { suppressed: true }),
]);

describe('flows between stages', () => {
  it('stand in the table with every number, known or not', () => {
    expect(paid.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['中央', '工厂', '3,200,000'],
      ['省级', '工厂', '—'],
      ['工厂', '已付', '2,200,000'],
      ['工厂', '未付', '已隐去'],
    ]);
  });
  it('are drawn with the larger of what a stage takes and gives', () => {
    expect(drawn(paid).texts).toEqual(['中央', '320 万', '工厂', '320 万', '已付', '220 万']);
  });
  it('narrow from a flow to its mark, and from a stage to its own', () => {
    // The second flow that is drawn is the third of the table.
    expect(paid.marks[paid.rowOf?.(0, 1, 'edge') ?? -1]).toEqual({ keys: { PAID: 'Y' } });
    expect(paid.marks[paid.rowOf?.(0, 1, 'node') ?? -1]).toEqual({ keys: { STAGE: '工厂' } });
  });
  it('leave a script in a name without effect', () => {
    const hostile = money([flow('<b>', '乙', 1)], ['<b>', '乙']);
    expect(tooltipOver(hostile, 0)).toContain('<b>&lt;b&gt;</b>');
  });
  it('say so where there are none', () => {
    expect(drawn(money([])).texts).toEqual(['无数据']);
  });
});

describe('the layers of stages', () => {
  it('lie as far from the sources as flows in a row lead, with all ends in the last', () => {
    const layers = layersOf([
      flow('a', 'b', 1),
      flow('b', 'c', 1),
      flow('a', 'c', 1),
      flow('a', 'd', 1),
    ]);
    expect(Object.fromEntries(layers)).toEqual({ a: 0, b: 1, c: 2, d: 2 });
  });
  it('give the chart the height that their labels need', () => {
    const ends = Array.from({ length: 28 }, (_, i) => `项目${i}`);
    const many = ends.map((to) => flow('中央', to, 1));
    expect(fullestLayer(many)).toBe(28);
    expect(money(many, ['中央', ...ends]).height).toBeGreaterThan(28 * 30);
  });
});

describe('flows that cannot be drawn', () => {
  it.each([
    ['that come back', [flow('工厂', '已付', 1), flow('已付', '工厂', 1)], 'CHART_CYCLIC_FLOW'],
    ['from a stage to itself', [flow('工厂', '工厂', 1)], 'CHART_CYCLIC_FLOW'],
    ['to a stage that is not there', [flow('工厂', '别处', 1)], 'CHART_UNKNOWN_STAGE'],
  ])('%s are refused', (_, flows, code) => {
    expect(() => money(flows)).toThrow(expect.objectContaining({ code }));
  });
});
