import { and, gt, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { isBucketed, type StockMeasure } from '../definition/measure.ts';
import type { Model, Rollup } from '../definition/model.ts';
import { aggregate } from './aggregate.ts';
import { known } from './known.ts';
import { scansOf } from './plan-arms.ts';
import { bucketOf } from './value-buckets.ts';

/** One scan of a table by one time: what it counts, and on which rows. */
export interface DayArm {
  /** The columns of the table that the time is one of: those have indexes. */
  readonly columns: readonly [PgColumn, ...PgColumn[]];
  /** The time whose day the rows fall on. */
  readonly at: SQL;
  readonly where?: SQL | undefined;
  /** What cuts its rows beside the dimensions. */
  readonly bucket?: SQL;
  readonly values: Readonly<Record<string, SQL>>;
}

/** The scans that make a rollup's cells of some measures. */
export function dayArms(model: Model, rollup: Rollup, names: readonly string[]): readonly DayArm[] {
  if (rollup.bucket) return names.map((name) => bucketArm(model, name));
  return scansOf(model, names).flatMap(({ measures }) => {
    const first = known(model.measures[measures[0] ?? ''], measures[0] ?? '');
    const values = Object.fromEntries(
      measures.map((name) => [name, aggregate(known(model.measures[name], name))] as const),
    );
    if (first.kind === 'stock') return stockArms(first, values);
    return [{ columns: [first.at], at: sql`${first.at}`, values }];
  });
}

function bucketArm(model: Model, name: string): DayArm {
  const measure = known(model.measures[name], name);
  if (!isBucketed(measure)) throw new Error(`${name} has no buckets, which was not checked.`);
  const { at, of, where, within } = measure;
  return {
    columns: [at],
    at: sql`${at}`,
    where: and(where, isNotNull(of)),
    bucket: bucketOf(of, within),
    values: { [name]: sql`(count(*))::numeric` },
  };
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
