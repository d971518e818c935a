import type { Database } from '@minxin/database';
import { compileQuestion } from '../compile/compile-question.ts';
import type { Labels, Model } from '../definition/model.ts';
import { checkQuestion } from '../question/check-question.ts';
import type { Question } from '../question/question.ts';

/** One row of an answer: a period, a key in each dimension, and the measures as exact decimal text. */
export interface Cell {
  readonly period: number;
  readonly keys: readonly (string | null)[];
  readonly names: readonly string[];
  readonly values: Readonly<Record<string, string | null>>;
  readonly simulated: number;
}

/** What is said of a key that the records leave empty. */
const UNNAMED = '未注明';

/**
 * Asks the database. One statement, whatever the number of periods and keys.
 * @throws QuestionError for a question outside the model
 */
export async function runQuestion(
  db: Database,
  model: Model,
  question: Question,
): Promise<readonly Cell[]> {
  checkQuestion(model, question);
  const rows = await db.execute<Record<string, string | null>>(compileQuestion(model, question));
  return rows.map((row) => {
    const keys = question.dimensions.map((_, d) => text(row[`d${d}`]));
    return {
      period: Number(row.i),
      keys,
      names: question.dimensions.map((dimension, d) =>
        labelOf(model.dimensions[dimension]?.labels, keys[d] ?? null, text(row[`n${d}`])),
      ),
      values: valuesOf(row, question.measures),
      simulated: Number(row.simulated),
    };
  });
}

const text = (value: string | number | null | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

/** The name that people know a key by. */
export function labelOf(
  labels: Labels | undefined,
  key: string | null,
  name: string | null,
): string {
  if (key === null) return UNNAMED;
  return (labels?.kind === 'list' ? labels.names[key] : name) ?? key;
}

function valuesOf(row: Record<string, string | null>, measures: readonly string[]) {
  const values: Record<string, string | null> = {};
  for (const name of measures) values[name] = row[name] ?? null;
  return values;
}
