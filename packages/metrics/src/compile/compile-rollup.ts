import type { Day } from '@minxin/calendar';
import { startOfDay } from '@minxin/calendar';
import { and, eq, gte, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { anchor } from '../definition/measure.ts';
import { factOf, type Model, type Rollup, tableName } from '../definition/model.ts';
import { aggregate } from './aggregate.ts';
import { type Arm, scansOf } from './plan-arms.ts';

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
  const arms = scansOf(model, names).map((arm) =>
    compileArm(model, names, dimensions, arm, districtCode, from),
  );
  const keys = ['day', ...dimensions.map((_, d) => `d${d}`)].join(', ');
  const sums = names.map((name) => sql`coalesce(max(${sql.identifier(name)}), 0)`);
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

function compileArm(
  model: Model,
  names: readonly string[],
  dimensions: readonly string[],
  arm: Arm,
  districtCode: string,
  from: Day,
): SQL {
  const first = model.measures[arm.measures[0] ?? ''];
  const fact = first && factOf(model, anchor(first));
  if (!first || !fact)
    throw new Error(`${model.subject}: a rollup keeps a measure that the model lost.`);
  const at = anchor(first);
  const isDate = at.getSQLType() === 'date';
  const day = isDate ? sql`${at}` : sql`(${at} at time zone 'Asia/Shanghai')::date`;
  const cuts = dimensions.map(
    (dimension, d) => sql`${fact.dimensions[dimension]} as ${sql.raw(`d${d}`)}`,
  );
  const measures = names.map((name) => {
    const measure = arm.measures.includes(name) ? model.measures[name] : undefined;
    return sql`${measure ? aggregate(measure) : sql`null::numeric`} as ${sql.identifier(name)}`;
  });
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
from ${sql.identifier(tableName(at))}
where ${and(eq(fact.districtCode, districtCode), gte(at, isDate ? from : sql`${startOfDay(from).toISOString()}::timestamptz`))}
group by ${sql.raw(groups)}`;
}
