import { sqlList } from '@minxin/database';
import { type SQL, sql } from 'drizzle-orm';
import { type Model, tableName } from '../definition/model.ts';
import type { Question } from '../question/question.ts';
import { bucketsOf, compileCells } from './compile-question.ts';
import { known } from './known.ts';

/**
 * A question as one statement that answers in columns: a driver makes an object of every row, and
 * thousands of them cost more than the question.
 *
 * One row: `rows` (how many cells), and in step, in order of period and keys: `i`, a measure a
 * column and `simulated` as texts parted by commas (nothing between two commas is null), `d0`, `d1` …
 * as JSON lists of the keys; `n0`, `n1` … as a JSON object of the names by key, where a table has them.
 */
export function compileAnswer(model: Model, question: Question): SQL {
  const { dimensions, measures } = question;
  const keys = dimensions.map((_, d) => sql.raw(`d${d}`));
  const inOrder = [sql.raw('i'), ...keys.map((key) => sql`${key}::text collate "C" nulls first`)];
  return sql`with ${bucketsOf(question)}, cells as (
${compileCells(model, question)})
select ${sqlList([
    sql.raw('count(*)::int as rows'),
    sql.raw("string_agg(i::text, ',') as i"),
    ...keys.map((key) => sql`json_agg(${key}::text) as ${key}`),
    ...dimensions.flatMap((_, d) => namesOf(model, question, d)),
    ...measures.map((name) => sql`${numbers(sql.identifier(name))} as ${sql.identifier(name)}`),
    sql`${numbers(sql.raw('simulated'))} as simulated`,
  ])}
from (select * from cells order by ${sqlList(inOrder)}) c`;
}

const numbers = (column: SQL | ReturnType<typeof sql.identifier>): SQL =>
  sql`string_agg(coalesce(${column}::text, ''), ',')`;

/** The names of the keys that the cells hold, each once. */
function namesOf(model: Model, { dimensions, districtCode }: Question, d: number): readonly SQL[] {
  const name = dimensions[d] ?? '';
  const { labels } = known(model.dimensions[name], name);
  if (labels.kind !== 'table') return [];
  const column = (of: { readonly name: string }) => sql`l.${sql.identifier(of.name)}`;
  return [
    sql`(select json_object_agg(${column(labels.key)}, ${column(labels.name)}) from ${sql.identifier(tableName(labels.key))} l
  where ${column(labels.districtCode)} = ${districtCode} and ${column(labels.key)} in (select ${sql.raw(`d${d}`)} from cells)) as ${sql.raw(`n${d}`)}`,
  ];
}
