import { type SQL, sql } from 'drizzle-orm';
import { isBucketed } from '../definition/measure.ts';
import type { Model, Rollup } from '../definition/model.ts';
import type { Question } from '../question/question.ts';
import { joined } from './carrier.ts';
import { known } from './known.ts';
import { list } from './list.ts';
import type { Arm } from './plan-arms.ts';
import { rollupScan } from './scan.ts';
import { estimateOf } from './value-buckets.ts';

type RollupArm = Extract<Arm, { source: 'rollup' }>;

/**
 * Quantiles from the counts of buckets: the first bucket up to which this fraction of all values lies,
 * as `percentile_disc` takes it from the buckets of the records. Rows as those of `compileQuestion`.
 */
export function compileBucketArm(
  model: Model,
  question: Question,
  arm: RollupArm,
  bucket: NonNullable<Rollup['bucket']>,
): SQL {
  const scan = rollupScan(model, question, arm);
  const [first = ''] = arm.measures;
  const values = known(arm.rollup.measures[first], first);
  const cuts = question.dimensions.map((name) => scan.dimension(name));
  const names = ['i', ...cuts.map((_, d) => `d${d}`)];
  const measures = question.measures.map((name) => {
    const value = arm.measures.includes(name) ? quantileOf(model, name) : sql`null::numeric`;
    return sql`${value} as ${sql.identifier(name)}`;
  });
  return sql`select ${list([
    ...names.map((name) => sql.raw(`v.${name}`)),
    ...measures,
    sql`sum(v.simulated) as simulated`,
  ])}
from (
select ${list([
    sql`b.i`,
    ...cuts.map((cut, d) => sql`${cut} as ${sql.raw(`d${d}`)}`),
    sql`${bucket} as bucket`,
    sql`sum(sum(${values})) over (g order by ${bucket}) as upto`,
    sql`sum(sum(${values})) over g as whole`,
    sql`${scan.simulated} as simulated`,
  ])}
from buckets b cross join ${sql.identifier(scan.table)}${joined(scan.joins)}
where ${scan.condition}
group by ${sql.raw([...names, 'bucket'].map((_, k) => k + 1).join(', '))}
window g as (partition by ${list([sql`b.i`, ...cuts])})
) v
group by ${sql.raw(names.map((_, k) => k + 1).join(', '))}`;
}

function quantileOf(model: Model, name: string): SQL {
  const measure = known(model.measures[name], name);
  if (!isBucketed(measure)) throw new Error(`${name} has no buckets, which was not checked.`);
  const place = sql.raw(`ceil(${measure.fraction}::float8 * v.whole::float8)`);
  return estimateOf(sql`min(v.bucket) filter (where v.upto >= ${place})`, measure.within);
}
