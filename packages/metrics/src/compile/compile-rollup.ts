import { type Day, startOfDay } from '@minxin/calendar';
import { and, eq, gt, gte, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { StockMeasure } from '../definition/measure.ts';
import { factOf, type Model, type Rollup, tableName } from '../definition/model.ts';
import { aggregate } from './aggregate.ts';
import { known } from './known.ts';
import { scansOf } from './plan-arms.ts';

/**
 * A rollup's cells from a day on, computed from the records: what a rebuild inserts, and what a
 * verification compares with. Columns: district, day, dimensions, measures, simulated.
 */
export function compileRollupCells(
  model: Model,
  rollup: Rollup,
  districtCode: string,
  from: Day,
): SQL {
  const names = Object.keys(rollup.measures);
  const dimensions = Object.keys(rollup.dimensions);
  const arms = armsOf(model, names).map((arm) =>
    compileArm(model, { names, dimensions, districtCode, from }, arm),
  );
  const keys = ['day', ...dimensions.map((_, d) => `d${d}`)].join(', ');
  const sums = names.map((name) => sql`coalesce(sum(${sql.identifier(name)}), 0)`);
  return sql`select ${districtCode}, ${sql.raw(keys)}, ${sql.join([...sums, sql`sum(simulated)`], sql.raw(', '))}
from (
${sql.join(arms, sql.raw('\nunion all\n'))}
) p group by ${sql.raw(keys)}`;
}

/** The columns that `compileRollupCells` fills, in its order. */
export function rollupColumns(rollup: Rollup): readonly PgColumn[] {
  const present = (columns: Readonly<Partial<Record<string, PgColumn>>>) =>
    Object.values(columns).filter((column) => column !== undefined);
  return [
    rollup.districtCode,
    rollup.day,
    ...present(rollup.dimensions),
    ...present(rollup.measures),
    rollup.simulated,
  ];
}

/** One scan of a table by one time: what it counts, and on which rows. */
interface DayArm {
  /** A column of the table that is read. */
  readonly column: PgColumn;
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
    return [{ column: first.at, at: sql`${first.at}`, values }];
  });
}

/**
 * A stock's net change: one more on the day that something begins, one less on the day that the
 * first of its ends comes. What ended before it began was never in stock.
 */
function stockArms({ since, until }: StockMeasure, began: DayArm['values']): readonly DayArm[] {
  const end = sql`least(${sql.join([...until], sql.raw(', '))})`;
  const ended = Object.fromEntries(
    Object.entries(began).map(([name, value]) => [name, sql`-${value}`]),
  );
  return [
    {
      column: since,
      at: sql`${since}`,
      where: or(isNull(end), gt(end, since)),
      values: began,
    },
    { column: since, at: end, where: gt(end, since), values: ended },
  ];
}

interface Cells {
  readonly names: readonly string[];
  readonly dimensions: readonly string[];
  readonly districtCode: string;
  readonly from: Day;
}

function compileArm(
  model: Model,
  { names, dimensions, districtCode, from }: Cells,
  { column, at, where, values }: DayArm,
): SQL {
  const fact = known(factOf(model, column), column.name);
  const isDate = column.getSQLType() === 'date';
  const day = isDate ? at : sql`(${at} at time zone 'Asia/Shanghai')::date`;
  const start = isDate ? sql`${from}::date` : sql`${startOfDay(from).toISOString()}::timestamptz`;
  const cuts = dimensions.map(
    (dimension, d) => sql`${fact.dimensions[dimension]} as ${sql.raw(`d${d}`)}`,
  );
  const measures = names.map(
    (name) => sql`${values[name] ?? sql`null::numeric`} as ${sql.identifier(name)}`,
  );
  const groups = ['1', ...dimensions.map((_, d) => String(d + 2))].join(', ');
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
where ${and(eq(fact.districtCode, districtCode), gte(at, start), where)}
group by ${sql.raw(groups)}`;
}
