import type { hotlineCategories, hotlineUnits } from '@minxin/database';
import type { Town } from '../places.ts';
import type { Made } from '../writing/made.ts';
import { CATEGORY_GROUPS, CATEGORY_IDEAS } from './categories.ts';

export type Unit = Made<typeof hotlineUnits>;
export type Category = Made<typeof hotlineCategories>;

const BUREAUS = [...new Set(CATEGORY_IDEAS.flatMap(({ units }) => Object.keys(units)))];

/** The units that answer: the bureaus that some category names, and every town's own government. */
export function makeUnits(towns: readonly Town[]): Unit[] {
  return [
    ...BUREAUS.map((name) => ({ code: bureauCode(name), name })),
    ...towns.map((town) => ({
      code: townUnitCode(town),
      name: town.name.endsWith('街道') ? `${town.name}办事处` : `${town.name}人民政府`,
    })),
  ];
}

export const bureauCode = (name: string): string =>
  `SIM-U${String(BUREAUS.indexOf(name) + 1).padStart(2, '0')}`;

export const townUnitCode = (town: Town): string => `SIM-U${town.code}`;

export const categoryCode = (code: string): string => `SIM-${code}`;

/** The tree of categories: the groups, and below them what orders are filed under. */
export const makeCategories = (): Category[] => [
  ...Object.entries(CATEGORY_GROUPS).map(([code, name]) => ({ code: categoryCode(code), name })),
  ...CATEGORY_IDEAS.map(({ code, name, group }) => ({
    ...{ code: categoryCode(code), name, parentCode: categoryCode(group) },
  })),
];
