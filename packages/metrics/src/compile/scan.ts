import { and, eq, gte, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { anchor, type Measure, type StockMeasure } from '../definition/measure.ts';
import { factOf, type Model, tableName } from '../definition/model.ts';
import { dimensionsOf, type Question } from '../question/question.ts';
import { aggregate } from './aggregate.ts';
import { type BesidePeriods, besideEach, besidePeriods } from './beside-periods.ts';
import { type Carrier, groupJoins, type Join, keyIn } from './carrier.ts';
import { clippedPeriods } from './clip-period.ts';
import { filters, rangeConditions } from './filters.ts';
import { known } from './known.ts';
import type { Arm } from './plan-arms.ts';

/** How one arm reads its rows: beside which periods, on what condition, and what it makes of them. */
export interface Scan extends BesidePeriods {
  /** What brings in the keys that the rows don't carry themselves. */
  readonly joins: readonly Join[];
  readonly simulated: SQL;
  dimension(name: string): SQL;
  value(measure: string): SQL;
}

export function rollupScan(
  model: Model,
  question: Question,
  { rollup, running }: Extract<Arm, { source: 'rollup' }>,
): Scan {
  const table = tableName(rollup.day);
  const { from, condition } = running
    ? { from: besideEach(table), condition: sql`${rollup.day} < b.to_day` }
    : besidePeriods(question, table, rollup.day);
  return {
    from,
    condition: and(
      eq(rollup.districtCode, question.districtCode),
      condition,
      within(question, rollup.day, running),
      ...filters(model, question, rollup),
    ),
    ...cutting(model, question, rollup),
    simulated: sql`sum(${rollup.simulated})`,
    value: (name) => sql`sum(${known(rollup.measures[name], name)})`,
  };
}

export function recordScan(model: Model, question: Question, arm: Arm): Scan {
  const measure = (name: string): Measure => known(model.measures[name], name);
  const first = measure(arm.measures[0] ?? '');
  const { origin } = factRead(model, first);
  return {
    ...rowScan(model, question, first),
    simulated: sql`count(*) filter (where ${origin} = 'simulated')`,
    value: (name) => aggregate(measure(name)),
  };
}

/** The rows that a measure and all on the same time read. */
export function rowScan(
  model: Model,
  question: Question,
  measure: Measure,
): Omit<Scan, 'simulated' | 'value'> & { readonly table: string } {
  const fact = factRead(model, measure);
  const table = tableName(anchor(measure));
  const { from, condition } =
    measure.kind === 'stock'
      ? { from: besideEach(table), condition: standing(measure) }
      : besidePeriods(question, table, measure.at);
  return {
    table,
    from,
    condition: and(
      eq(fact.districtCode, question.districtCode),
      condition,
      within(question, anchor(measure), measure.kind === 'stock'),
      ...filters(model, question, fact),
      ...rangeConditions(model, question, fact.ranges ?? {}),
    ),
    ...cutting(model, question, fact),
  };
}

const factRead = (model: Model, measure: Measure) =>
  known(factOf(model, anchor(measure)), anchor(measure).name);

const cutting = (model: Model, question: Question, carrier: Carrier) => ({
  joins: groupJoins(model, carrier, dimensionsOf(question)),
  dimension: (name: string) => keyIn(model, carrier, name),
});

/** What stands open at the end of a period. */
function standing(measure: StockMeasure): SQL | undefined {
  const end = (column: PgColumn) =>
    sql.raw(column.getSQLType() === 'date' ? 'b.to_day' : 'b.to_at');
  return and(
    lt(measure.since, end(measure.since)),
    ...measure.until.map((column) => or(isNull(column), gte(column, end(column)))),
    endedLater(measure),
  );
}

/**
 * What stands at an instant ended after it began. It adds nothing to the answer, but lets the planner
 * take an index of those rows alone: of all that was ever due, few were late.
 */
function endedLater({ since, until }: StockMeasure): SQL | undefined {
  const alike = until.every((column) => column.getSQLType() === since.getSQLType());
  if (until.length < 2 || !alike) return undefined;
  return sql`coalesce(${sql.join([...until], sql.raw(', '))}, 'infinity') > ${since}`;
}

/**
 * The same in constants: from the first period's start to the last one's end. It adds nothing to
 * the answer, but tells the planner how much of an index to read, which the periods don't. A stock
 * may have begun at any time before.
 */
function within(question: Question, at: PgColumn, openBefore = false): SQL | undefined {
  const clipped = clippedPeriods(question);
  const isDate = at.getSQLType() === 'date';
  const from = clipped
    .map(({ fromDay, fromAt }) => (isDate ? fromDay : fromAt.toISOString()))
    .sort()[0];
  const to = clipped
    .map(({ toDay, toAt }) => (isDate ? toDay : toAt.toISOString()))
    .sort()
    .at(-1);
  const type = sql.raw(isDate ? 'date' : 'timestamptz');
  return and(openBefore ? undefined : gte(at, sql`${from}::${type}`), lt(at, sql`${to}::${type}`));
}
