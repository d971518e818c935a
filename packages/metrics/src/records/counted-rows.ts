import type { PgColumn } from 'drizzle-orm/pg-core';
import { compileRows, type MeasuredRows } from '../compile/compile-rows.ts';
import { anchor, count, type Measure } from '../definition/measure.ts';
import { partsOf } from '../definition/metric.ts';
import { type Model, tableName } from '../definition/model.ts';
import { checkQuestion } from '../question/check-question.ts';
import { QuestionError } from '../question/question-error.ts';
import { definitionOf } from '../slice/read-metric.ts';
import type { Slice } from '../slice/slice.ts';
import { sliceQuestion } from '../slice/slice-question.ts';

/** Of a metric: what is counted in it, of a ratio what fulfils it, and what does not. */
export type RecordPart = 'WHOLE' | 'NUMERATOR' | 'MISSED';

/** Whose records: all that a metric counts, of a ratio its numerator alone, or those that it misses. */
export interface RecordsOf {
  readonly metric: string;
  /** Of a ratio: what is counted in it (unless told), what fulfils it, or what does not. */
  readonly part?: RecordPart | null | undefined;
}

export interface CountedRows {
  readonly rows: MeasuredRows;
  /** The time that they count on, in whose order they come. */
  readonly at: PgColumn;
}

/** @throws QuestionError UNKNOWN_METRIC, NOT_IN_MODEL for a metric that counts other records */
export function countedRows(slice: Slice, of: RecordsOf | null | undefined): CountedRows {
  const { model } = slice;
  const { measure, but } = of ? measured(model, of) : { measure: count({ at: model.records.at }) };
  const question = sliceQuestion(slice, []);
  // The records of a slice are a measure of their own: judged as one, so that a filter fits them.
  checkQuestion(
    { ...model, measures: { records: measure } },
    { ...question, measures: ['records'] },
  );
  return { rows: compileRows(model, question, measure, but), at: anchor(measure) };
}

function measured(model: Model, { metric, part }: RecordsOf) {
  const { whole, numerator } = measuresOf(model, metric);
  const measure = part === 'NUMERATOR' ? (numerator ?? whole) : whole;
  const but = part === 'MISSED' ? numerator : undefined;
  if (!measure || !isOfRecords(model, measure) || (but && !sameRows(measure, but))) {
    const valid = Object.keys(model.metrics).filter((id) =>
      listedParts(model, id).includes('WHOLE'),
    );
    throw new QuestionError('NOT_IN_MODEL', {
      zh: `${metric} 计的不是 ${model.records.type}，不能列出。可以列出记录的指标：${valid.join('、')}。`,
      en: `${metric} counts no ${model.records.type}. Metrics whose records can be listed: ${valid.join(', ')}.`,
    });
  }
  return { measure, but };
}

/** Which records of a metric can be listed: those of the kind that the model lists, none of others. */
export function listedParts(model: Model, metric: string): readonly RecordPart[] {
  const { whole, numerator } = measuresOf(model, metric);
  if (!whole || !isOfRecords(model, whole)) return [];
  if (!numerator) return ['WHOLE'];
  return [
    'WHOLE',
    ...(isOfRecords(model, numerator) ? (['NUMERATOR'] as const) : []),
    ...(sameRows(whole, numerator) ? (['MISSED'] as const) : []),
  ];
}

/** What a metric counts: of a ratio its denominator, and its numerator beside it. */
function measuresOf(model: Model, metric: string) {
  const [first = '', second] = partsOf(definitionOf(model, metric));
  return second === undefined
    ? { whole: model.measures[first], numerator: undefined }
    : { whole: model.measures[second], numerator: model.measures[first] };
}

const isOfRecords = ({ records }: Model, measure: Measure): boolean =>
  tableName(anchor(measure)) === tableName(records.at);

/** Whether two measures count on one time, so that the rows of one can be told from those of the other. */
const sameRows = (one: Measure, other: Measure): boolean =>
  one.kind !== 'stock' && other.kind !== 'stock' && one.at === other.at;
