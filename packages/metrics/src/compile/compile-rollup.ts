import { sqlList } from '@minxin/database';
import { and, eq, gt, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { StockMeasure } from '../definition/measure.ts';
import { factOf, type Model, type Rollup, tableName } from '../definition/model.ts';
import { aggregate } from './aggregate.ts';
import { compileBucketCells } from './compile-bucket-cells.ts';
import type { DayRange } from './day-ranges.ts';
import { inRanges } from './in-ranges.ts';
import { known } from './known.ts';
import { scansOf } from './plan-arms.ts';

/**
 * A rollup's cells computed from the records, of all days or of some: what a verification compares
 * with, and what a rebuild inserts. Columns: district, day, dimensions, bucket, measures, simulated.
 */
export function compileRollupCells(
  model: Model,
  rollup: Rollup,
  districtCode: string,
  ranges?: readonly DayRange[],
): SQL {
  if (rollup.bucket) return compileBucketCells(model, rollup, districtCode, ranges);
  const names = Object.keys(rollup.measures);
  const dimensions = Object.keys(rollup.dimensions);
  const arms = armsOf(model, names).map((arm) =>
    compileArm(model, { names, dimensions, districtCode, ranges }, arm),
  );
  const keys = ['day', ...dimensions.map((_, d) => `d${d}`)].join(', ');
  const sums = names.map((name) => sql`coalesce(sum(${sql.identifier(name)}), 0)`);
  return sql`select ${districtCode}, ${sql.raw(keys)}, ${sql.join([...sums, sql`sum(simulated)`], sql.raw(', '))}
from (
${sql.join(arms, sql.raw('\nunion all\n'))}
) p group by ${sql.raw(keys)}`;
}

/**
 * The cells of a rollup of months, from cells of the days that it adds up: those that are kept, or
 * those that `compileRollupCells` makes of the records. Columns as there.
 */
export function compileMonthCells(rollup: Rollup, days: Rollup, cells: SQL): SQL {
  const names = rollupColumns(days).map((column) => sql.identifier(column.name));
  const dimensions = namesIn(rollup.dimensions, days.dimensions);
  const keys = [
    sql`date_trunc('month', ${sql.identifier(days.day.name)}::timestamp)::date`,
    ...dimensions,
    ...(days.bucket ? [sql.identifier(days.bucket.name)] : []),
  ];
  const sums = [...namesIn(rollup.measures, days.measures), sql.identifier(days.simulated.name)];
  return sql`select ${sqlList([sql.identifier(days.districtCode.name), ...keys, ...sums.map((sum) => sql`sum(${sum})`)])}
from (${cells}) d (${sqlList(names)})
group by ${sqlList([sql.identifier(days.districtCode.name), ...keys])}`;
}

/** Columns of the days by the names that the months have them under, each once. */
const namesIn = (
  own: Readonly<Partial<Record<string, PgColumn>>>,
  days: Readonly<Partial<Record<string, PgColumn>>>,
) =>
  [...new Set(Object.keys(own).map((name) => known(days[name], name).name))].map((name) =>
    sql.identifier(name),
  );

/** The columns that `compileRollupCells` fills, in its order. */
export function rollupColumns(rollup: Rollup): readonly PgColumn[] {
  const present = (columns: Readonly<Partial<Record<string, PgColumn>>>) =>
    Object.values(columns).filter((column) => column !== undefined);
  return [
    rollup.districtCode,
    rollup.day,
    ...present(rollup.dimensions),
    ...(rollup.bucket ? [rollup.bucket] : []),
    ...new Set(present(rollup.measures)),
    rollup.simulated,
  ];
}

/** The cells of a rollup that lie in some of the ranges. */
export const cellsIn = (rollup: Rollup, ranges: readonly DayRange[]): SQL | undefined =>
  inRanges(rollup.day, true, ranges);

/** One scan of a table by one time: what it counts, and on which rows. */
interface DayArm {
  /** The columns of the table that the time is one of: those have indexes. */
  readonly columns: readonly [PgColumn, ...PgColumn[]];
  /** The time whose day the rows fall on. */
  readonly at: SQL;
  readonly where?: SQL | undefined;
  readonly values: Readonly<Record<string, SQL>>;
}

function armsOf(model: Model, names: readonly string[]): readonly DayArm[] {
  return scansOf(model, names).flatMap(({ measures }) => {
    const first = known(model.measures[measures[0] ?? ''], measures[0] ?? '');
    const values = Object.fromEntries(
      measures.map((name) => [name, aggregate(known(model.measures[name], name))] as const),
    );
    if (first.kind === 'stock') return stockArms(first, values);
    return [{ columns: [first.at], at: sql`${first.at}`, values }];
  });
}

/**
 * A stock's net change: one more on the day that something begins, one less on the day that the
 * first of its ends comes. What ended before it began was never in stock.
 */
function stockArms({ since, until }: StockMeasure, began: DayArm['values']): readonly DayArm[] {
  const [first, ...others] = until;
  if (!first) return [{ columns: [since], at: sql`${since}`, values: began }];
  const end = sql`least(${sql.join([...until], sql.raw(', '))})`;
  const ended = Object.fromEntries(
    Object.entries(began).map(([name, value]) => [name, sql`-${value}`]),
  );
  return [
    {
      columns: [since],
      at: sql`${since}`,
      where: or(isNull(end), gt(end, since)),
      values: began,
    },
    { columns: [first, ...others], at: end, where: gt(end, since), values: ended },
  ];
}

interface Cells {
  readonly names: readonly string[];
  readonly dimensions: readonly string[];
  readonly districtCode: string;
  readonly ranges: readonly DayRange[] | undefined;
}

function compileArm(
  model: Model,
  { names, dimensions, districtCode, ranges }: Cells,
  { columns, at, where, values }: DayArm,
): SQL {
  const [column] = columns;
  const fact = known(factOf(model, column), column.name);
  const isDate = column.getSQLType() === 'date';
  const day = isDate ? at : sql`(${at} at time zone 'Asia/Shanghai')::date`;
  const cuts = dimensions.map(
    (dimension, d) => sql`${fact.dimensions[dimension]} as ${sql.raw(`d${d}`)}`,
  );
  const measures = names.map(
    (name) => sql`${values[name] ?? sql`null::numeric`} as ${sql.identifier(name)}`,
  );
  const groups = ['1', ...dimensions.map((_, d) => String(d + 2))].join(', ');
  // A time that is worked out from several columns has no index; theirs find its rows.
  const near = columns.map((one) => inRanges(one, isDate, ranges));
  const days = and(columns.length > 1 ? or(...near) : undefined, inRanges(at, isDate, ranges));
  return sql`select ${sql.join(
    [
      sql`${day} as day`,
      ...cuts,
      ...measures,
      sql`count(*) filter (where ${fact.origin} = 'simulated') as simulated`,
    ],
    sql.raw(', '),
  )}
from ${sql.identifier(tableName(column))}
where ${and(eq(fact.districtCode, districtCode), days, where)}
group by ${sql.raw(groups)}`;
}
