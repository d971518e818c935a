import { sqlList } from '@minxin/database';
import { type SQL, sql } from 'drizzle-orm';
import { isBucketed } from '../definition/measure.ts';
import type { Model } from '../definition/model.ts';
import type { Question } from '../question/question.ts';
import { known } from './known.ts';
import type { Arm } from './plan-arms.ts';
import { rollupScan } from './scan.ts';
import { estimateOf } from './value-buckets.ts';

/**
 * Quantiles from the counts of buckets: the first bucket up to which this fraction of all values lies,
 * as `percentile_disc` takes it from the buckets of the records. Rows as those of `compileQuestion`, of
 * no dimension.
 */
export function compileBucketArm(
  model: Model,
  question: Question,
  arm: Extract<Arm, { source: 'rollup' }>,
): SQL {
  const [first = ''] = arm.measures;
  const bucket = known(arm.rollup.bucket, 'bucket');
  const { from, condition, simulated, value } = rollupScan(model, question, arm);
  const measures = question.measures.map((name) => {
    const told = arm.measures.includes(name) ? quantileOf(model, name) : sql`null::numeric`;
    return sql`${told} as ${sql.identifier(name)}`;
  });
  return sql`select ${sqlList([sql`v.i`, ...measures, sql`sum(v.simulated) as simulated`])}
from (
select b.i, ${bucket} as bucket, sum(${value(first)}) over (g order by ${bucket}) as upto, sum(${value(first)}) over g as whole, ${simulated} as simulated
from ${from}
where ${condition}
group by 1, 2
window g as (partition by b.i)
) v
group by 1`;
}

function quantileOf(model: Model, name: string): SQL {
  const measure = known(model.measures[name], name);
  if (!isBucketed(measure)) throw new Error(`${name} has no buckets, which was not checked.`);
  const place = sql.raw(`ceil(${measure.fraction}::float8 * v.whole::float8)`);
  return estimateOf(sql`min(v.bucket) filter (where v.upto >= ${place})`, measure.within);
}
