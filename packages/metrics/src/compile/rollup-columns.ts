import type { SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Rollup } from '../definition/model.ts';
import type { DayRange } from './day-ranges.ts';
import { inRanges } from './in-ranges.ts';

/** What tells a rollup's cells apart. */
export const cellKeys = (rollup: Rollup): readonly PgColumn[] => [
  rollup.districtCode,
  rollup.day,
  ...present(rollup.dimensions),
  ...(rollup.bucket ? [rollup.bucket] : []),
];

/** What a rollup's cells count. */
export const cellCounts = (rollup: Rollup): readonly PgColumn[] => [
  ...new Set(present(rollup.measures)),
  rollup.simulated,
];

const present = (columns: Readonly<Partial<Record<string, PgColumn>>>) =>
  Object.values(columns).filter((column) => column !== undefined);

/** The columns that `compileRollupCells` fills, in its order. */
export const rollupColumns = (rollup: Rollup): readonly PgColumn[] => [
  ...cellKeys(rollup),
  ...cellCounts(rollup),
];

/** The cells of a rollup that lie in some of the ranges. */
export const cellsIn = (rollup: Rollup, ranges: readonly DayRange[]): SQL | undefined =>
  inRanges(rollup.day, true, ranges);
