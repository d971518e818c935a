import { sqlList } from '@minxin/database';
import { and, eq, or, type SQL, sql } from 'drizzle-orm';
import { factOf, type Model, tableName } from '../definition/model.ts';
import type { CellRows } from './cell-rows.ts';
import type { DayArm } from './day-arms.ts';
import type { DayRange } from './day-ranges.ts';
import { inRanges } from './in-ranges.ts';
import { known } from './known.ts';

interface Cells {
  readonly names: readonly string[];
  readonly dimensions: readonly string[];
  readonly districtCode: string;
  readonly ranges: readonly DayRange[] | undefined;
  readonly read: CellRows;
}

/** A scan as a part of cells: day, dimensions, bucket, every measure that is asked for, simulated. */
export function compileDayArm(
  model: Model,
  { names, dimensions, districtCode, ranges, read }: Cells,
  { columns, at, where, bucket, values }: DayArm,
): SQL {
  const [column] = columns;
  const fact = known(factOf(model, column), column.name);
  const table = tableName(column);
  const isDate = column.getSQLType() === 'date';
  const day = isDate ? at : sql`(${at} at time zone 'Asia/Shanghai')::date`;
  const cuts = [
    sql`${day} as day`,
    ...dimensions.map((dimension, d) => sql`${fact.dimensions[dimension]} as ${sql.raw(`d${d}`)}`),
    ...(bucket ? [sql`${bucket} as bucket`] : []),
  ];
  const signed = (value: SQL) => (read.sign ? sql`${read.sign} * ${value}` : value);
  const measures = names.map((name) => {
    const value = values[name];
    return sql`${value ? signed(value) : sql`null::numeric`} as ${sql.identifier(name)}`;
  });
  const simulated = signed(sql`count(*) filter (where ${fact.origin} = 'simulated')`);
  const groups = [...cuts.map((_, c) => sql.raw(String(c + 1))), ...(read.sign ? [read.sign] : [])];
  // A time that is worked out from several columns has no index; theirs find its rows.
  const near = columns.map((one) => inRanges(one, isDate, ranges));
  const days = and(columns.length > 1 ? or(...near) : undefined, inRanges(at, isDate, ranges));
  return sql`select ${sqlList([...cuts, ...measures, sql`${simulated} as simulated`])}
from ${read.from(table)}
where ${and(eq(fact.districtCode, districtCode), read.where?.(table), days, where)}
group by ${sqlList(groups)}`;
}
