import type { TestVillage } from './write-villages.ts';

const [EAST, WEST] = ['610902111', '610902112'];

const gains = (first: readonly [number, number], second: readonly [number, number]) => ({
  2019: { households: first[0], fell: first[1] },
  2020: { households: second[0], fell: second[1] },
});

/** Of the plan of 2019 those paid in its year, in the next and not yet; of that of 2020 those paid and not yet. */
const dividends = (first: readonly [number, number, number], second: readonly [number, number]) => [
  { year: 2019 as const, paid: 2019 as const, households: first[0] },
  { year: 2019 as const, paid: 2020 as const, households: first[1] },
  { year: 2019 as const, paid: null, households: first[2] },
  { year: 2020 as const, paid: 2020 as const, households: second[0] },
  { year: 2020 as const, paid: null, households: second[1] },
];

/** Eight villages of two towns, many of them small in one way or another. */
export const VILLAGES: readonly TestVillage[] = [
  { code: `${EAST}201`, name: '上河村', gains: gains([2, 1], [6, 2]) },
  { code: `${EAST}202`, name: '下河村', gains: gains([3, 1], [3, 1]) },
  {
    ...{ code: `${EAST}203`, name: '上坪村', gains: gains([6, 5], [5, 1]) },
    dividends: dividends([5, 1, 0], [3, 3]),
  },
  {
    ...{ code: `${EAST}204`, name: '下坪村', gains: gains([9, 2], [9, 6]) },
    dividends: dividends([5, 2, 2], [6, 3]),
  },
  {
    ...{ code: `${EAST}205`, name: '河口村', gains: gains([14, 6], [15, 7]) },
    dividends: dividends([6, 6, 5], [8, 7]),
  },
  { code: `${WEST}201`, name: '上湾村', gains: gains([1, 1], [1, 1]) },
  { code: `${WEST}202`, name: '下湾村', gains: gains([7, 0], [8, 2]) },
  {
    ...{ code: `${WEST}203`, name: '河湾村', gains: gains([12, 3], [11, 4]) },
    dividends: dividends([8, 5, 0], [7, 5]),
  },
];
