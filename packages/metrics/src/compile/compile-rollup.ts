import { sqlList } from '@minxin/database';
import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Model, Rollup } from '../definition/model.ts';
import { type CellRows, records } from './cell-rows.ts';
import { compileDayArm } from './compile-day-arm.ts';
import { dayArms } from './day-arms.ts';
import type { DayRange } from './day-ranges.ts';
import { known } from './known.ts';
import { rollupColumns } from './rollup-columns.ts';

interface Read {
  /** What is counted: the records, unless something else is named. */
  readonly rows?: readonly CellRows[];
  /** The days whose cells are wanted; all where left out. */
  readonly ranges?: readonly DayRange[] | undefined;
}

/**
 * A rollup's cells computed from rows: what a verification compares with, what a rebuild inserts, and
 * what changed rows add. Columns: district, day, dimensions, bucket, measures, simulated. A cell that
 * counts nothing is none.
 */
export function compileRollupCells(
  model: Model,
  rollup: Rollup,
  districtCode: string,
  { rows = [records], ranges }: Read = {},
): SQL {
  const names = countedOnce(rollup);
  const dimensions = Object.keys(rollup.dimensions);
  const arms = dayArms(model, rollup, names).flatMap((arm) =>
    rows.map((read) =>
      compileDayArm(model, { names, dimensions, districtCode, ranges, read }, arm),
    ),
  );
  const keys = sqlList(
    ['day', ...dimensions.map((_, d) => `d${d}`), ...(rollup.bucket ? ['bucket'] : [])].map(
      sql.identifier,
    ),
  );
  const sums = [
    ...names.map((name) => sql`coalesce(sum(${sql.identifier(name)}), 0)`),
    sql`sum(simulated)`,
  ];
  return sql`select ${districtCode}, ${keys}, ${sqlList(sums)}
from (
${sql.join(arms, sql.raw('\nunion all\n'))}
) p group by ${keys}
having ${counts(sums)}`;
}

/**
 * The cells of a rollup of months, from cells of the days that it adds up: those that are kept, or
 * those that `compileRollupCells` makes. Columns as there.
 */
export function compileMonthCells(rollup: Rollup, days: Rollup, cells: SQL): SQL {
  const names = rollupColumns(days).map((column) => sql.identifier(column.name));
  const dimensions = namesIn(rollup.dimensions, days.dimensions);
  const keys = [
    sql`date_trunc('month', ${sql.identifier(days.day.name)}::timestamp)::date`,
    ...dimensions,
    ...(days.bucket ? [sql.identifier(days.bucket.name)] : []),
  ];
  const sums = [
    ...namesIn(rollup.measures, days.measures),
    sql.identifier(days.simulated.name),
  ].map((sum) => sql`sum(${sum})`);
  return sql`select ${sqlList([sql.identifier(days.districtCode.name), ...keys, ...sums])}
from (${cells}) d (${sqlList(names)})
group by ${sqlList([sql.identifier(days.districtCode.name), ...keys])}
having ${counts(sums)}`;
}

/** The cells of a rollup of days or of months, both from rows. Columns as there. */
export function compileCellsOf(
  model: Model,
  rollup: Rollup,
  districtCode: string,
  read: Read = {},
): SQL {
  const { monthsOf } = rollup;
  return monthsOf
    ? compileMonthCells(rollup, monthsOf, compileRollupCells(model, monthsOf, districtCode, read))
    : compileRollupCells(model, rollup, districtCode, read);
}

/** Whether any of the sums of a cell is not zero. */
export const counts = (sums: readonly SQL[]): SQL =>
  sql`(${sqlList(sums)}) <> (${sqlList(sums.map(() => sql`0`))})`;

/** Columns of the days by the names that the months have them under, each once. */
const namesIn = (
  own: Readonly<Partial<Record<string, PgColumn>>>,
  days: Readonly<Partial<Record<string, PgColumn>>>,
) =>
  [...new Set(Object.keys(own).map((name) => known(days[name], name).name))].map((name) =>
    sql.identifier(name),
  );

/** Measures that each fill a column of their own: quantiles of the same values share theirs. */
const countedOnce = ({ measures }: Rollup): readonly string[] => {
  const columns = Object.values(measures);
  return Object.keys(measures).filter((name, m) => columns.indexOf(measures[name]) === m);
};
