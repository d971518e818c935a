import type { Day } from '@minxin/calendar';
import { sqlList } from '@minxin/database';
import { and, eq, lt, type SQL, sql } from 'drizzle-orm';
import { groupJoins, joined, keyIn } from '../compile/carrier.ts';
import type { Model } from '../definition/model.ts';
import { type Protection, protectionName } from './protection.ts';

/**
 * Counts the protected units of every base cell of a fact by level, year and class. Pure. Rows: `level`,
 * `year`, `class`, `units`, and the keys `k0`, `k1` …
 * @param through the first day that no answer knows of; null where none is left out
 */
export function compileBaseCells(
  model: Model,
  protection: Protection,
  districtCode: string,
  through: Day | null,
): SQL {
  const { fact, unit, dimensions, times, rules } = protection;
  const keys = dimensions.map((_, k) => sql.raw(`k${k}`));
  const [first = unit] = times;
  const columns = [
    sql`${unit} as unit`,
    ...dimensions.map((name, k) => sql`${keyIn(model, fact, name)} as ${sql.raw(`k${k}`)}`),
    ...times.map((time, t) => sql`${yearOf(time, through)} as ${sql.raw(`t${t}`)}`),
    sql`${classOf(rules)} as rules`,
  ];
  const counted = (level: string, year: SQL, name: SQL) => {
    const groups = [sql`${year} as year`, sql`${name} as class`, ...keys];
    return sql`select ${sql.raw(`'${level}'`)} as level, ${sqlList(groups)}, count(distinct unit) as units
from counted group by ${sqlList([sql.raw('2'), sql.raw('3'), ...keys])}`;
  };
  const years = sql`concat_ws(' ', ${sqlList(times.map((_, t) => sql.raw(`coalesce(t${t}::text, '-')`)))}, rules)`;
  const levels = [
    counted('rows', sql.raw('t0'), sql.raw("''")),
    ...(rules.length > 0 ? [counted('rules', sql.raw('t0'), sql.raw('rules'))] : []),
    ...(times.length > 1 ? [counted('times', sql.raw('null::int'), years)] : []),
  ];
  return sql`with counted as (
  select ${sqlList(columns)}
  from ${sql.identifier(protectionName(protection))}${joined(groupJoins(model, fact, dimensions))}
  where ${and(eq(fact.districtCode, districtCode), through ? lt(first, through) : undefined)}
)
${sql.join(levels, sql.raw('\nunion all\n'))}`;
}

/** The year of a date; none of one that no answer knows of. */
const yearOf = (time: Protection['unit'], through: Day | null): SQL =>
  through
    ? sql`case when ${lt(time, through)} then extract(year from ${time})::int end`
    : sql`extract(year from ${time})::int`;

/** Which of the rules a row fulfils, as a text of ones and zeros. */
const classOf = (rules: readonly SQL[]): SQL =>
  rules.length === 0
    ? sql.raw("''")
    : sql`concat(${sqlList(rules.map((rule) => sql`coalesce(${rule}, false)::int`))})`;
