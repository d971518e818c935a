import { describe, expect, it } from 'vitest';
import { drawn, tooltipOver } from '../../testing/drawn.ts';
import { keyColumns, metric, metricColumn, setting, tableOf } from '../../testing/tables.ts';
import { theme } from '../../theme.ts';
import { heatGrid } from './heat-grid.ts';

const light = theme('light');
const accepted = metric('accepted', '受理量', 'CASE');

interface Filled {
  readonly down: readonly string[];
  readonly across: readonly string[];
  readonly values: readonly (number | null)[];
  readonly suppressed?: readonly number[];
}

/** A grid whose values are given row by row. */
const grid = ({ down, across, values, suppressed = [] }: Filled, width = 720) => {
  const cells = down.flatMap((day) => across.map((hour) => ({ day, hour })));
  const [hours, days] = [cells.map(({ hour }) => hour), cells.map(({ day }) => day)];
  const table = tableOf(
    ...keyColumns('HOUR', '时', hours),
    ...keyColumns('WEEKDAY', '星期', days),
    metricColumn(accepted, values, suppressed),
  );
  const sides = { down: 'WEEKDAY', across: 'HOUR' };
  return heatGrid({ ...setting('heat', '周一最忙'), metric: accepted, ...sides, table }, light, {
    width,
  });
};

const week = grid({
  down: ['周一', '周二'],
  across: ['9时', '10时', '11时'],
  values: [215, 380, 77, 135, null, 246],
  suppressed: [2],
});

describe('a grid of two keys', () => {
  it('has a row for each key down and a column for each across', () => {
    expect(week.table.columns.map(({ label }) => label)).toEqual(['星期', '9时', '10时', '11时']);
    expect(week.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['周一', '215', '380', '已隐去'],
      ['周二', '135', '—', '246'],
    ]);
  });
  it('narrows to both keys of the cell that is clicked, and to one from its row', () => {
    expect(week.marks[week.rowOf?.(0, 3) ?? -1]).toEqual({
      keys: { HOUR: 'key 9时', WEEKDAY: 'key 周二' },
      metric: 'accepted',
    });
    expect(week.marks[1]).toEqual({ keys: { WEEKDAY: 'key 周二' }, metric: 'accepted' });
  });
  it('writes every value but never one that is withheld', () => {
    const { texts, svg } = drawn(week);
    expect(texts).toEqual(expect.arrayContaining(['215', '380', '135', '246', '已隐去', '无数据']));
    expect(texts).not.toContain('77');
    expect(svg).toContain('<pattern');
    expect(tooltipOver(week, 2)).toContain('已隐去');
    expect(tooltipOver(week, 2)).not.toContain('77');
  });
  it('leaves a script in a name without effect', () => {
    const hostile = grid({ down: ['<img src=x>'], across: ['9时'], values: [1] });
    expect(tooltipOver(hostile, 0)).toContain('&lt;img src=x&gt; · 9时');
  });
  it('is empty without rows', () => {
    expect(drawn(grid({ down: [], across: [], values: [] })).texts).toEqual(['无数据']);
  });
});

describe('a grid of many columns', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => `${hour}时`);
  const day = grid({ down: ['周一'], across: hours, values: hours.map((_, h) => h * 1000) }, 360);
  it('writes no value as soon as one does not fit', () => {
    expect(drawn(day, 360).texts).not.toContain('0');
  });
  it('leaves out names of hours that would run into each other', () => {
    const names = drawn(day, 360).texts.filter((text) => text.endsWith('时'));
    expect(names[0]).toBe('0时');
    expect(names.length).toBeLessThan(12);
  });
  it('turns where names cannot stand side by side', () => {
    const units = Array.from({ length: 60 }, (_, i) => `汉滨区第${i + 1}政务服务窗口`);
    const wide = grid({
      down: ['咨询', '求助'],
      across: units,
      values: units.flatMap(() => [1, 2]),
    });
    expect(wide.table.rows).toHaveLength(60);
    expect(wide.marks[0]).toEqual({ keys: { HOUR: `key ${units[0]}` }, metric: 'accepted' });
  });
});
