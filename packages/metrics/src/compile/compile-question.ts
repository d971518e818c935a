import { sqlList } from '@minxin/database';
import { type SQL, sql } from 'drizzle-orm';
import type { Model } from '../definition/model.ts';
import type { Question } from '../question/question.ts';
import { joined } from './carrier.ts';
import { clippedPeriods } from './clip-period.ts';
import { compileBucketArm } from './compile-bucket-arm.ts';
import { type Arm, planArms } from './plan-arms.ts';
import { recordScan, rollupScan } from './scan.ts';

/**
 * A question as one statement. Pure: the same question gives the same SQL.
 *
 * Rows: `i` (index of the period), `d0`, `d1` … (keys of the dimensions), a column of exact numbers a
 * measure, `simulated` (how many made-up records stand behind the row). A period or key with no records
 * has no row.
 */
export function compileQuestion(model: Model, question: Question): SQL {
  return sql`with ${bucketsOf(question)}
${compileCells(model, question)}`;
}

/** The periods as a relation `buckets`, so that one statement answers for all of them. */
export const bucketsOf = (question: Question): SQL =>
  sql`buckets (i, from_day, to_day, from_at, to_at) as (${buckets(question)})`;

/** The rows themselves, from `buckets`. */
export function compileCells(model: Model, question: Question): SQL {
  const arms = planArms(model, question).map((arm) => compileArm(model, question, arm));
  const [only, ...others] = arms;
  if (only && others.length === 0) return only;
  const keys = [sql.raw('p.i'), ...question.dimensions.map((_, d) => sql.raw(`p.d${d}`))];
  return sql`select ${sqlList([
    ...keys,
    ...question.measures.map(
      (name) => sql`max(p.${sql.identifier(name)}) as ${sql.identifier(name)}`,
    ),
    sql.raw('sum(p.simulated) as simulated'),
  ])}
from (
${sql.join(arms, sql.raw('\nunion all\n'))}
) p
group by ${sqlList(keys)}`;
}

function buckets(question: Question): SQL {
  const clipped = clippedPeriods(question);
  // As one text each: the driver would write an array of dates its own way.
  const array = (values: readonly (string | number)[], type: string) =>
    sql`${`{${values.join(',')}}`}::text::${sql.raw(type)}[]`;
  return sql`select * from unnest(${sqlList([
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
  if (arm.source === 'rollup' && arm.rollup.bucket) return compileBucketArm(model, question, arm);
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
  return sql`select ${sqlList([sql.raw('b.i'), ...cuts, ...measures, sql`${scan.simulated} as simulated`])}
from ${scan.from}${joined(scan.joins)}
where ${scan.condition}
group by ${sql.raw(groups)}`;
}
