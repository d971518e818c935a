import { describe, expect, it } from 'vitest';
import { drawn, tooltipOver } from '../../testing/drawn.ts';
import { setting } from '../../testing/tables.ts';
import { theme } from '../../theme.ts';
import type { StateGridInput } from './input.ts';
import { stateGrid } from './state-grid.ts';

const light = theme('light');
const plans: StateGridInput = {
  ...setting('plans', '1 个方案停在决议'),
  ...{ head: '方案', across: ['提议', '决议'] },
  states: { DONE: '已办', WAITING: '未到', RISK: '将到期', LATE: '逾期', NONE: '不适用' },
  rows: [
    {
      name: '七堰社区',
      mark: { keys: { PLAN: 'P1' } },
      cells: [
        { state: 'DONE', text: '2020-11-03' },
        { state: 'LATE', text: '晚 3 天', mark: { keys: { PLAN: 'P1' }, metric: 'lateSteps' } },
      ],
    },
    { name: '茶栈<b>', cells: [{ state: 'WAITING', text: '' }, null] },
  ],
};
const chart = stateGrid(plans, light);

describe('a grid of states', () => {
  it('says each state in words in its table', () => {
    expect(chart.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['七堰社区', '已办 2020-11-03', '逾期 晚 3 天'],
      ['茶栈<b>', '未到', '—'],
    ]);
  });
  it('says beside it who is late, with all that is said of that', () => {
    expect(chart.faults?.columns.map(({ label }) => label)).toEqual(['方案', '逾期']);
    expect(chart.faults?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['七堰社区', '决议 晚 3 天'],
    ]);
  });
  it('explains the signs that it draws, and no others', () => {
    const { texts } = drawn(chart);
    expect(texts).toEqual(expect.arrayContaining(['已办', '未到', '逾期']));
    expect(texts).not.toContain('将到期');
  });
  it('narrows from a cell and from a row', () => {
    expect(chart.marks[chart.rowOf?.(0, 1) ?? -1]).toEqual({
      keys: { PLAN: 'P1' },
      metric: 'lateSteps',
    });
    expect(chart.marks[0]).toEqual({ keys: { PLAN: 'P1' } });
  });
  it('tells a cell in its tooltip, and leaves a script in a name without effect', () => {
    expect(tooltipOver(chart, 1)).toMatch(/七堰社区 · 决议.*逾期.*晚 3 天/);
    expect(tooltipOver(chart, 2)).toContain('茶栈&lt;b&gt; · 提议');
    expect(tooltipOver(chart, 3)).toBe('');
  });
  it('makes signs smaller in cells that are too narrow for them', () => {
    const quarters = Array.from({ length: 24 }, (_, i) => `${2015 + i / 4}`);
    const cells = quarters.map(() => ({ state: 'LATE' as const, text: '' }));
    const many = stateGrid({ ...plans, across: quarters, rows: [{ name: '一', cells }] }, light, {
      width: 360,
    });
    expect(drawn(many, 360).svg).toMatch(/matrix\(0\.[5-9]\d*,0,0,0\.[5-9]/);
    expect(drawn(chart, 360).svg).not.toContain('matrix(0.');
  });
  it('takes two lines for its signs where they need them', () => {
    const wordy = { ...plans.states, DONE: '已办并且已经公开公示', LATE: '已经超过规定的时限' };
    const states = { ...plans, states: wordy };
    const tall = stateGrid(states, light, { width: 300 }).height ?? 0;
    expect(tall).toBeGreaterThan(stateGrid(plans, light, { width: 300 }).height ?? 0);
  });
  it('is as high as one or two rows are drawn', () => {
    const [row] = plans.rows;
    if (row === undefined) throw new Error('no row');
    const one = stateGrid({ ...plans, rows: [row] }, light);
    const { top, height } = one.option.grid as { top: number; height: number };
    expect(one.height).toBeGreaterThanOrEqual(top + height);
  });
});
