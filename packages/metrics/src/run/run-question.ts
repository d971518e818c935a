import type { Language } from '@minxin/commentary';
import { type Database, runStatement } from '@minxin/database';
import type { Labels, Model } from '../definition/model.ts';
import { checkQuestion } from '../question/check-question.ts';
import type { Question } from '../question/question.ts';
import type { Answer } from './answer.ts';
import { labelOf } from './label-of.ts';
import { statementOf } from './statement-of.ts';

/**
 * Asks the database. One statement, whatever the number of periods and keys.
 * @throws QuestionError for a question outside the model
 */
export async function runQuestion(db: Database, model: Model, question: Question): Promise<Answer> {
  checkQuestion(model, question);
  const [row] = await runStatement<Columns>(db, statementOf(model, question));
  if (!row) throw new Error('An answer without its one row.');
  const { dimensions, measures, language = 'zh' } = question;
  return {
    rowCount: row.rows,
    periods: counts(row.i),
    keys: dimensions.map((_, d) => (row[`d${d}`] ?? []) as readonly (string | null)[]),
    names: dimensions.map((name, d) =>
      namesBy(model.dimensions[name]?.labels, row[`n${d}`] as Names | null | undefined, language),
    ),
    values: Object.fromEntries(
      measures.map((name) => [name, decimals(row[name] as string | null, row.rows)]),
    ),
    simulated: counts(row.simulated),
  };
}

type Names = Readonly<Record<string, string | null>>;

interface Columns extends Record<string, unknown> {
  readonly rows: number;
  readonly i: string | null;
  readonly simulated: string | null;
}

/** A column without gaps, read as JSON: thousands of texts to be turned into numbers one by one cost more. */
const counts = (column: string | null): readonly number[] => JSON.parse(`[${column ?? ''}]`);

const decimals = (column: string | null, rows: number): readonly (string | null)[] =>
  rows === 0 ? [] : (column ?? '').split(',').map((text) => (text === '' ? null : text));

function namesBy(labels: Labels | undefined, found: Names | null | undefined, language: Language) {
  const names = new Map(Object.entries(found ?? {}));
  return (key: string | null) => labelOf(labels, key, names.get(key ?? '') ?? null, language);
}
