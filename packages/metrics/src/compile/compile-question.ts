import { and, eq, gte, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { anchor, type Measure } from '../definition/measure.ts';
import { factOf, type Model, tableName } from '../definition/model.ts';
import type { Question } from '../question/question.ts';
import { aggregate } from './aggregate.ts';
import { clipPeriod } from './clip-period.ts';
import { type Arm, planArms } from './plan-arms.ts';

/**
 * A question as one statement. Pure: the same question gives the same SQL.
 *
 * Rows: `i` (index of the period), `d0`, `n0`, `d1` … (keys and names of the dimensions), a numeric
 * column a measure, `simulated` (how many made-up records stand behind the row). A period or key
 * with no records has no row.
 */
export function compileQuestion(model: Model, question: Question): SQL {
  const arms = planArms(model, question).map((arm) => compileArm(model, question, arm));
  const keys = question.dimensions.flatMap((_, d) => [
    sql.raw(`p.d${d}`),
    nameOf(model, question, d),
  ]);
  const keyNames = question.dimensions.flatMap((_, d) => [`d${d}`, `n${d}`]);
  return sql`with buckets (i, from_day, to_day, from_at, to_at) as (${buckets(question)})
select ${list([
    sql.raw('p.i'),
    ...keys.map((key, k) => sql`${key} as ${sql.identifier(keyNames[k] ?? '')}`),
    ...question.measures.map(
      (name) => sql`max(p.${sql.identifier(name)}) as ${sql.identifier(name)}`,
    ),
    sql.raw('sum(p.simulated) as simulated'),
  ])}
from (
${sql.join(arms, sql.raw('\nunion all\n'))}
) p${sql.join(question.dimensions.map((_, d) => labelJoin(model, question, d)))}
group by ${list([sql.raw('p.i'), ...keys.filter((_, k) => isColumn(model, question, k))])}`;
}

const list = (parts: readonly SQL[]): SQL => sql.join([...parts], sql.raw(', '));

/** The periods as a relation, so that one statement answers for all of them. */
function buckets(question: Question): SQL {
  const clipped = question.periods.map((period) => clipPeriod(period, question.asOf));
  // As one text each: the driver would write an array of dates its own way.
  const array = (values: readonly (string | number)[], type: string) =>
    sql`${`{${values.join(',')}}`}::text::${sql.raw(type)}[]`;
  return sql`select * from unnest(${list([
    array(
      clipped.map((_, i) => i),
      'int',
    ),
    array(
      clipped.map((period) => period.fromDay),
      'date',
    ),
    array(
      clipped.map((period) => period.toDay),
      'date',
    ),
    array(
      clipped.map((period) => period.fromAt.toISOString()),
      'timestamptz',
    ),
    array(
      clipped.map((period) => period.toAt.toISOString()),
      'timestamptz',
    ),
  ])})`;
}

function compileArm(model: Model, question: Question, arm: Arm): SQL {
  const scan =
    arm.source === 'rollup' ? rollupScan(question, arm) : recordScan(model, question, arm);
  const measures = question.measures.map((name) => {
    const value = arm.measures.includes(name) ? scan.value(name) : sql`null::numeric`;
    return sql`${value} as ${sql.identifier(name)}`;
  });
  const cuts = question.dimensions.map(
    (dimension, d) => sql`${scan.dimension(dimension)} as ${sql.raw(`d${d}`)}`,
  );
  const groups = ['1', ...question.dimensions.map((_, d) => String(d + 2))].join(', ');
  return sql`select ${list([sql.raw('b.i'), ...cuts, ...measures, sql`${scan.simulated} as simulated`])}
from buckets b join ${sql.identifier(scan.table)} on ${scan.condition}
group by ${sql.raw(groups)}`;
}

interface Scan {
  readonly table: string;
  readonly condition: SQL | undefined;
  readonly simulated: SQL;
  dimension(name: string): PgColumn;
  value(measure: string): SQL;
}

function rollupScan(question: Question, { rollup }: Extract<Arm, { source: 'rollup' }>): Scan {
  const dimension = (name: string) => known(rollup.dimensions[name], name);
  return {
    table: tableName(rollup.day),
    condition: and(
      eq(rollup.districtCode, question.districtCode),
      sql`${rollup.day} >= b.from_day and ${rollup.day} < b.to_day`,
      ...filters(question, dimension),
    ),
    simulated: sql`sum(${rollup.simulated})`,
    dimension,
    value: (name) => sql`sum(${known(rollup.measures[name], name)})::numeric`,
  };
}

function recordScan(model: Model, question: Question, arm: Arm): Scan {
  const measure = (name: string): Measure => known(model.measures[name], name);
  const first = measure(arm.measures[0] ?? '');
  const fact = known(factOf(model, anchor(first)), arm.measures[0] ?? '');
  const dimension = (name: string) => known(fact.dimensions[name], name);
  return {
    table: tableName(anchor(first)),
    condition: and(
      eq(fact.districtCode, question.districtCode),
      inPeriod(first),
      ...filters(question, dimension),
    ),
    simulated: sql`count(*) filter (where ${fact.origin} = 'simulated')`,
    dimension,
    value: (name) => aggregate(measure(name)),
  };
}

/** Which rows count for a bucket: what happened in it, or what stands open at its end. */
function inPeriod(measure: Measure): SQL | undefined {
  if (measure.kind !== 'stock') {
    const isDate = measure.at.getSQLType() === 'date';
    const [from, to] = isDate ? ['b.from_day', 'b.to_day'] : ['b.from_at', 'b.to_at'];
    return and(gte(measure.at, sql.raw(from)), lt(measure.at, sql.raw(to)));
  }
  const end = (column: PgColumn) =>
    sql.raw(column.getSQLType() === 'date' ? 'b.to_day' : 'b.to_at');
  return and(
    lt(measure.since, end(measure.since)),
    ...measure.until.map((column) => or(isNull(column), gte(column, end(column)))),
  );
}

const filters = (question: Question, dimension: (name: string) => PgColumn): SQL[] =>
  Object.entries(question.where).map(([name, keys]) =>
    keys.length > 0 ? inArray(dimension(name), [...keys]) : sql`false`,
  );

/** The name of a key: from its table, from its list, or the key itself. */
function nameOf(model: Model, question: Question, d: number): SQL {
  const { labels } = known(
    model.dimensions[question.dimensions[d] ?? ''],
    question.dimensions[d] ?? '',
  );
  return labels.kind === 'table'
    ? sql`${sql.raw(`l${d}`)}.${sql.identifier(labels.name.name)}`
    : sql.raw('null');
}

const isColumn = (model: Model, question: Question, k: number): boolean =>
  k % 2 === 0 || model.dimensions[question.dimensions[(k - 1) / 2] ?? '']?.labels.kind === 'table';

function labelJoin(model: Model, question: Question, d: number): SQL {
  const { labels } = known(
    model.dimensions[question.dimensions[d] ?? ''],
    question.dimensions[d] ?? '',
  );
  if (labels.kind === 'list') return sql``;
  const alias = sql.raw(`l${d}`);
  return sql`
left join ${sql.identifier(tableName(labels.key))} ${alias} on ${alias}.${sql.identifier(labels.districtCode.name)} = ${question.districtCode} and ${alias}.${sql.identifier(labels.key.name)} = ${sql.raw(`p.d${d}`)}`;
}

/** What `checkQuestion` has made sure of; a miss is a fault of ours, not of the asker. */
function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The question names ${name}, which was not checked.`);
  return value;
}
