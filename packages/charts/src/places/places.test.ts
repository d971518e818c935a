import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ANKANG_COUNTIES } from './ankang-counties.ts';
import { HANBIN_TOWNS } from './hanbin-towns.ts';
import type { TileLayout } from './tile-layout.ts';

/** The towns as the divisions that are loaded name them: 610902111,大竹园镇,9. */
const loaded = readFileSync(
  new URL('../../../importing/data/divisions/hanbin_610902_towns.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(','));

const overlaps = ({ tiles }: TileLayout) =>
  tiles.length - new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size;

it('has a tile for each town of Hanbin, under its code and short name', () => {
  const names = Object.fromEntries(
    loaded.map(([code = '', name = '']) => [code, name.replace(/镇$|街道$|街道办事处$/, '')]),
  );
  const tiles = Object.fromEntries(HANBIN_TOWNS.tiles.map(({ code, name }) => [code, name]));
  expect(tiles).toEqual(names);
  expect(HANBIN_TOWNS.tiles).toHaveLength(28);
  expect(overlaps(HANBIN_TOWNS)).toBe(0);
});

it('has a tile for each of the ten divisions of Ankang', () => {
  expect(ANKANG_COUNTIES.tiles.map(({ code }) => code).sort()).toEqual([
    '610902',
    ...['610921', '610922', '610923', '610924', '610925', '610926', '610927', '610929'],
    '610981',
  ]);
  expect(overlaps(ANKANG_COUNTIES)).toBe(0);
});
