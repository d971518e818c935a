import { describe, expect, it } from 'vitest';
import { ANKANG_COUNTIES } from '../../places/ankang-counties.ts';
import { HANBIN_TOWNS } from '../../places/hanbin-towns.ts';
import { drawn, tooltipOver } from '../../testing/drawn.ts';
import { column, metric, metricColumn, setting, tableOf } from '../../testing/tables.ts';
import { type ThemeName, theme } from '../../theme.ts';
import { tileGrid } from './tile-grid.ts';

const orders = metric('orders', '工单', 'ORDER');
const rows = [
  ['610902107', '恒口镇', 12200],
  ['610902111', '大竹园镇', 470],
  ['610902001', '老城街道', 777],
  ['610902104', '五里镇', null],
  [null, '未填', 12],
] as const;
const map = (layout = HANBIN_TOWNS, width = 720, name: ThemeName = 'light') => {
  const table = tableOf(
    column(
      'TOWN',
      'KEY',
      '镇办',
      rows.map(([code]) => code),
    ),
    column(
      'TOWN.label',
      'LABEL',
      '镇办',
      rows.map(([, label]) => label),
    ),
    metricColumn(
      orders,
      rows.map(([, , value]) => value),
      [2],
    ),
  );
  const input = { ...setting('map', '恒口镇最多'), metric: orders, by: 'TOWN', layout, table };
  return tileGrid(input, theme(name), { width });
};
const towns = map();
const placeOf = (code: string) => HANBIN_TOWNS.tiles.findIndex((tile) => tile.code === code);

describe('a map of tiles', () => {
  it('names each town, whether the table has it or not', () => {
    const { texts } = drawn(towns);
    for (const { name } of HANBIN_TOWNS.tiles) expect(texts).toContain(name);
  });
  it.each([720, 360])('keeps each name within its tile at %i px', (width) => {
    const widest = Math.max(...HANBIN_TOWNS.tiles.map(({ name }) => name.length)) * 12;
    expect(width / HANBIN_TOWNS.columns).toBeGreaterThan(widest + 3);
  });
  it('writes values, but never one that is withheld', () => {
    const { texts, svg } = drawn(towns);
    expect(texts).toEqual(expect.arrayContaining(['1.22 万', '470', '已隐去']));
    expect(texts).not.toContain('777');
    expect(svg).toContain('<pattern');
    expect(tooltipOver(towns, placeOf('610902001'))).toMatch(/老城街道.*工单.*已隐去/);
  });
  it('says that a town has no data, in the table or not', () => {
    expect(tooltipOver(towns, placeOf('610902104'))).toMatch(/五里镇.*无数据/);
    expect(tooltipOver(towns, placeOf('610902118'))).toMatch(/叶坪.*无数据/);
  });
  it('tells beneath the map what belongs to no tile', () => {
    expect(drawn(towns).texts.find((text) => text.includes('未填'))).toContain('12 件');
  });
  it('narrows a tile to its code, and one that the table lacks to nothing', () => {
    const at = (code: string) => towns.marks[towns.rowOf?.(0, placeOf(code)) ?? -1];
    expect(at('610902111')).toEqual({ keys: { TOWN: '610902111' }, metric: 'orders' });
    expect(at('610902118')).toBeUndefined();
  });
  it('draws counties the same way', () => {
    const { texts } = drawn(map(ANKANG_COUNTIES));
    expect(texts).toEqual(expect.arrayContaining(['汉滨', '旬阳', '宁陕', '镇坪']));
  });
});
