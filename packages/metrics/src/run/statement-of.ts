import type { Query } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { LRUCache } from 'lru-cache';
import { compileAnswer } from '../compile/compile-answer.ts';
import type { Model } from '../definition/model.ts';
import type { Question } from '../question/question.ts';

const dialect = new PgDialect();

/** In characters of statements and their questions. */
const MOST_KEPT = 4_000_000;
const known = new WeakMap<Model, LRUCache<string, Query>>();

/** A question's statement: made once, then kept as long as the question is asked often enough. */
export function statementOf(model: Model, question: Question): Query {
  const kept = known.get(model) ?? new LRUCache<string, Query>({ maxSize: MOST_KEPT });
  known.set(model, kept);
  const id = JSON.stringify(question);
  const found = kept.get(id);
  if (found) return found;
  const made = dialect.sqlToQuery(compileAnswer(model, question));
  kept.set(id, made, { size: id.length + made.sql.length });
  return made;
}
