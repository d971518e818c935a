import { and, isNotNull, type SQL, sql } from 'drizzle-orm';
import { type BucketedMeasure, isBucketed } from '../definition/measure.ts';
import { factOf, type Model } from '../definition/model.ts';
import type { Question } from '../question/question.ts';
import { joined } from './carrier.ts';
import { clippedPeriods } from './clip-period.ts';
import { known } from './known.ts';
import { list } from './list.ts';
import { PERIOD_COLUMNS, periodRows } from './period-rows.ts';
import type { Arm } from './plan-arms.ts';
import { rollupScan, rowScan, type Scan } from './scan.ts';
import { type Pieces, splitMonths } from './split-months.ts';
import { bucketOf, estimateOf } from './value-buckets.ts';

type RollupArm = Extract<Arm, { source: 'rollup' }>;

/**
 * Quantiles from the counts of buckets: the first bucket up to which this fraction of all values lies,
 * as `percentile_disc` takes it from the buckets of the records. Whole months are the rollup's, the days
 * beside them are counted from the records. Rows as those of `compileQuestion`.
 */
export function compileBucketArm(model: Model, question: Question, arm: RollupArm): SQL {
  const { months, rest } = splitMonths(question);
  const counts = [keptCounts(model, questionOf(question, months), arm, months)];
  if (rest.periods.length > 0)
    counts.push(freshCounts(model, questionOf(question, rest), arm, rest));
  const keys = ['i', ...question.dimensions.map((_, d) => `d${d}`)];
  const cut = (alias: string) => sql.raw(keys.map((key) => `${alias}.${key}`).join(', '));
  const measures = question.measures.map((name) => {
    const value = arm.measures.includes(name) ? quantileOf(model, name) : sql`null::numeric`;
    return sql`${value} as ${sql.identifier(name)}`;
  });
  return sql`select ${list([cut('v'), ...measures, sql`sum(v.simulated) as simulated`])}
from (
select ${cut('c')}, c.bucket, sum(sum(c.n)) over (g order by c.bucket) as upto, sum(sum(c.n)) over g as whole, sum(c.simulated) as simulated
from (
${sql.join(counts, sql.raw('\nunion all\n'))}
) c
group by ${cut('c')}, c.bucket
window g as (partition by ${cut('c')})
) v
group by ${cut('v')}`;
}

const questionOf = (question: Question, { periods }: Pieces): Question => ({
  ...question,
  periods,
});

function keptCounts(model: Model, question: Question, arm: RollupArm, pieces: Pieces): SQL {
  const { bucket, measures, simulated } = arm.rollup;
  const [name = ''] = arm.measures;
  const values = sql`${known(bucket, 'bucket')} as bucket, ${known(measures[name], name)} as n, ${simulated} as simulated`;
  return counted(question, pieces, rollupScan(model, question, arm), values);
}

function freshCounts(model: Model, question: Question, arm: RollupArm, pieces: Pieces): SQL {
  const [name = ''] = arm.measures;
  const measure = bucketed(model, name);
  const { of, where, within, at } = measure;
  const { origin } = known(factOf(model, at), at.name);
  const scan = rowScan(model, question, measure);
  const values = sql`${bucketOf(of, within)} as bucket, 1 as n, (${origin} = 'simulated')::int as simulated`;
  const condition = and(scan.condition, where, isNotNull(of));
  return counted(question, pieces, { ...scan, condition }, values);
}

function counted(
  question: Question,
  { places }: Pieces,
  scan: Pick<Scan, 'table' | 'joins' | 'condition' | 'dimension'>,
  values: SQL,
): SQL {
  const cuts = question.dimensions.map(
    (name, d) => sql`${scan.dimension(name)} as ${sql.raw(`d${d}`)}`,
  );
  return sql`select ${list([sql`b.i`, ...cuts, values])}
from (${periodRows(places, clippedPeriods(question))}) b ${PERIOD_COLUMNS} cross join ${sql.identifier(scan.table)}${joined(scan.joins)}
where ${scan.condition}`;
}

function quantileOf(model: Model, name: string): SQL {
  const { fraction, within } = bucketed(model, name);
  const place = sql.raw(`ceil(${fraction}::float8 * v.whole::float8)`);
  return estimateOf(sql`min(v.bucket) filter (where v.upto >= ${place})`, within);
}

/** A measure that the plan has sent to buckets. */
function bucketed(model: Model, name: string): BucketedMeasure {
  const measure = known(model.measures[name], name);
  if (!isBucketed(measure)) throw new Error(`${name} has no buckets, which was not checked.`);
  return measure;
}
