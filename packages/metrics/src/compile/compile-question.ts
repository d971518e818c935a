import { type SQL, sql } from 'drizzle-orm';
import { type Labels, type Model, tableName } from '../definition/model.ts';
import type { Question } from '../question/question.ts';
import { joined } from './carrier.ts';
import { clipPeriod } from './clip-period.ts';
import { known } from './known.ts';
import { type Arm, planArms } from './plan-arms.ts';
import { recordScan, rollupScan } from './scan.ts';

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
    arm.source === 'rollup' ? rollupScan(model, question, arm) : recordScan(model, question, arm);
  const measures = question.measures.map((name) => {
    const value = arm.measures.includes(name) ? scan.value(name) : sql`null::numeric`;
    return sql`${value} as ${sql.identifier(name)}`;
  });
  const cuts = question.dimensions.map(
    (dimension, d) => sql`${scan.dimension(dimension)} as ${sql.raw(`d${d}`)}`,
  );
  const groups = ['1', ...question.dimensions.map((_, d) => String(d + 2))].join(', ');
  return sql`select ${list([sql.raw('b.i'), ...cuts, ...measures, sql`${scan.simulated} as simulated`])}
from buckets b cross join ${sql.identifier(scan.table)}${joined(scan.joins)}
where ${scan.condition}
group by ${sql.raw(groups)}`;
}

function labelsOf(model: Model, { dimensions }: Question, d: number): Labels {
  const name = dimensions[d] ?? '';
  return known(model.dimensions[name], name).labels;
}

/** The name of a key: from its table, from its list, or the key itself. */
function nameOf(model: Model, question: Question, d: number): SQL {
  const labels = labelsOf(model, question, d);
  return labels.kind === 'table'
    ? sql`${sql.raw(`l${d}`)}.${sql.identifier(labels.name.name)}`
    : sql.raw('null');
}

const isColumn = (model: Model, question: Question, k: number): boolean =>
  k % 2 === 0 || labelsOf(model, question, (k - 1) / 2).kind === 'table';

function labelJoin(model: Model, question: Question, d: number): SQL {
  const labels = labelsOf(model, question, d);
  if (labels.kind === 'list') return sql``;
  const alias = sql.raw(`l${d}`);
  return sql`
left join ${sql.identifier(tableName(labels.key))} ${alias} on ${alias}.${sql.identifier(labels.districtCode.name)} = ${question.districtCode} and ${alias}.${sql.identifier(labels.key.name)} = ${sql.raw(`p.d${d}`)}`;
}
