import { and, eq, gte, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { clipPeriod } from '../compile/clip-period.ts';
import { factOf } from '../definition/model.ts';
import { QuestionError } from '../question/question-error.ts';
import type { Slice } from '../slice/slice.ts';

/**
 * Which records stand behind a slice: those of its period by the subject's own time column, with
 * the same filters and cuts as its metrics.
 */
export function recordCondition(slice: Slice): SQL | undefined {
  const { shape } = slice.family;
  const { at } = slice.model.records;
  const fact = factOf(slice.model, at);
  if (!fact) throw new Error(`${slice.model.subject}: its records are no fact of the model.`);
  const source = (dimension: string): PgColumn => {
    const found = fact.dimensions[dimension];
    if (found) return found;
    const valid = Object.keys(fact.dimensions).join(', ');
    throw new QuestionError(
      'NOT_IN_MODEL',
      `The records don't carry ${dimension}. Valid dimensions: ${valid}.`,
    );
  };
  const clipped = clipPeriod(slice.period, shape.asOf);
  const isDate = at.getSQLType() === 'date';
  return and(
    eq(fact.districtCode, shape.context.districtCode),
    gte(at, isDate ? clipped.fromDay : clipped.fromAt),
    lt(at, isDate ? clipped.toDay : clipped.toAt),
    ...Object.entries(shape.where).map(([dimension, keys]) =>
      keys.length > 0 ? inArray(source(dimension), [...keys]) : sql`false`,
    ),
    ...slice.cuts.map(({ dimension, key }) =>
      key === null ? isNull(source(dimension)) : eq(source(dimension), key),
    ),
  );
}
