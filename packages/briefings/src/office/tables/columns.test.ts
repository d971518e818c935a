import { describe, expect, it } from 'vitest';
import { columnGroups } from './columns.ts';
import type { Grid } from './grid.ts';

const [ROOM, SIZE, PADDING] = [8800, 210, 230];

const grid = (...columns: readonly (readonly [string, boolean, string])[]): Grid => ({
  head: columns.map(([text, numeric]) => ({ numeric, lines: [{ text, look: 'plain' }] })),
  rows: [columns.map(([, numeric, text]) => ({ numeric, lines: [{ text, look: 'plain' }] }))],
});
const groupsOf = (of: Grid) => columnGroups(of, ROOM, SIZE, PADDING);
const sentence = '明细合计比公布数多 0.86 %，在来源所说的范围之内（±300）。'.repeat(3);

describe('columns', () => {
  it('of texts stand side by side, broken into lines, with names and numbers in one', () => {
    const [group, ...more] = groupsOf(
      grid(
        ['指标', false, '按期办结率'],
        ['公布数', true, '200,003 次以上'],
        ['说明', false, sentence],
        ['依据', false, sentence],
      ),
    );
    expect(more).toEqual([]);
    const [name = 0, number = 0, ...texts] = group?.widths ?? [];
    expect(name).toBeGreaterThan(5 * SIZE + PADDING);
    expect(number).toBeGreaterThan(7 * SIZE);
    for (const width of texts) expect(width).toBeGreaterThan(10 * SIZE);
    expect(group?.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(ROOM, 6);
  });

  it('that have no room even so stand beneath each other, the first in each group', () => {
    const months = Array.from({ length: 12 }, (_, m) => [`${m + 1}月`, false, sentence] as const);
    const groups = groupsOf(grid(['企业', false, '模拟企业 01'], ...months));
    expect(groups.length).toBeGreaterThan(2);
    for (const { columns } of groups) expect(columns[0]).toBe(0);
    expect(groups.flatMap(({ columns }) => columns.slice(1))).toEqual(months.map((_, m) => m + 1));
  });
});
