import { RECORD_SUBJECTS } from '@minxin/database';
import { getTableName, type SQL, type Table, type View } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { isBucketed, isKeptByDay, type Measure } from './measure.ts';
import type { MetricDefinition } from './metric.ts';

/** A table or view of records, and which of its columns cut it. */
export interface Fact<D extends string = string> {
  readonly districtCode: PgColumn;
  readonly origin: PgColumn;
  readonly dimensions: Readonly<Partial<Record<D, PgColumn>>>;
  /** Keys, as text, that are worked out from its columns: the hour of an instant. No rollup keeps them. */
  readonly derived?: Readonly<Partial<Record<D, SQL>>> | undefined;
  /** Which of its numbers a question may narrow, by the name of the model's range. */
  readonly ranges?: Readonly<Partial<Record<string, PgColumn>>>;
  /**
   * Whom its rows are about, where few of them must not be told of: the column of the household. A
   * household lies in one combination of the dimensions' keys, whose finest dimension comes first; its
   * measures count by rules of the row alone, not of the period.
   */
  readonly protects?: PgColumn | undefined;
}

/** How the keys of a dimension are named: by a table, or by a fixed list. */
export type Labels =
  | {
      readonly kind: 'table';
      readonly districtCode: PgColumn;
      readonly key: PgColumn;
      readonly name: PgColumn;
    }
  | { readonly kind: 'list'; readonly names: Readonly<Record<string, string>> };

export const namedBy = (
  table: { readonly districtCode: PgColumn },
  key: PgColumn,
  name: PgColumn,
): Labels => ({
  kind: 'table',
  districtCode: table.districtCode,
  key,
  name,
});

export const listed = (names: Readonly<Record<string, string>>): Labels => ({
  kind: 'list',
  names,
});

export interface Dimension {
  readonly label: string;
  readonly labelEn: string;
  readonly labels: Labels;
  /** Where it groups the keys of a finer dimension that the records carry: which table says how. */
  readonly groups?: Grouping;
}

/** Keys of a coarser dimension by those of a finer one: the group of a category, the town of a village. */
export interface Grouping {
  readonly finer: string;
  readonly districtCode: PgColumn;
  readonly key: PgColumn;
  readonly group: PgColumn;
}

/** A number of the records that a question may narrow: an amount, a rating. */
export interface Range {
  readonly label: string;
  readonly labelEn: string;
  /** Whether it is kept in fen and asked for in yuan. */
  readonly inFen?: boolean;
}

/**
 * A narrow table of days or months over a few dimensions: the sums of additive measures, and of stocks
 * the net change, whose running sum is the stock; or how many values of some quantiles lie in which
 * bucket.
 */
export interface Rollup<D extends string = string, M extends string = string> {
  readonly table: Table;
  readonly districtCode: PgColumn;
  /** The day of a cell; of a rollup of months, their first day. */
  readonly day: PgColumn;
  readonly dimensions: Readonly<Partial<Record<D, PgColumn>>>;
  readonly measures: Readonly<Partial<Record<M, PgColumn>>>;
  /** How many made-up records stand behind a cell, over all its measures. */
  readonly simulated: PgColumn;
  /** Set where the cells are months: the rollup of days whose cells they add up, listed before it. */
  readonly monthsOf?: Rollup<D, M>;
  /**
   * Set where each cell is a bucket of values, counted in the one column of all its measures. Such cells
   * have no dimensions: a unit's day would fill about as many buckets as it has values. Quantiles of a
   * part are told from the records.
   */
  readonly bucket?: PgColumn;
}

/** Whether cells of such a rollup can hold a measure. */
export const canKeep = ({ bucket }: Rollup, measure: Measure): boolean =>
  bucket ? isBucketed(measure) : isKeptByDay(measure);

/** What one sees when one opens a slice: one fact, in the order of its time column. */
export interface Records {
  /** The GraphQL type of one of them. */
  readonly type: string;
  readonly table: Table | View;
  readonly at: PgColumn;
  readonly key: PgColumn;
}

export const SUBJECTS = RECORD_SUBJECTS;
export type Subject = (typeof SUBJECTS)[number];

export interface Model<
  D extends string = string,
  M extends string = string,
  K extends string = string,
> {
  readonly subject: Subject;
  readonly label: string;
  readonly labelEn: string;
  /** `year` where records come once a year: a question must then ask for whole years. */
  readonly finest: 'day' | 'year';
  /** Their dimensions are among the model's, which alone decide `D`. */
  readonly facts: readonly Fact<NoInfer<D>>[];
  readonly dimensions: Readonly<Record<D, Dimension>>;
  readonly measures: Readonly<Record<M, Measure>>;
  readonly ranges?: Readonly<Record<string, Range>>;
  readonly metrics: Readonly<Record<K, MetricDefinition<NoInfer<M>, NoInfer<K>>>>;
  readonly rollups: readonly Rollup<D, M>[];
  readonly records: Records;
}

/** A fact with its shared columns, taken from a table or view that has them. */
export const fact = <D extends string>(
  table: { readonly districtCode: PgColumn; readonly origin: PgColumn },
  dimensions: Readonly<Partial<Record<D, PgColumn>>>,
  ranges: Fact['ranges'] = {},
  { protects, derived }: Pick<Fact<D>, 'protects' | 'derived'> = {},
): Fact<D> => ({
  districtCode: table.districtCode,
  origin: table.origin,
  dimensions,
  derived,
  ranges,
  protects,
});

export const tableName = (column: PgColumn): string => getTableName(column.table);

/** The fact that a column belongs to; undefined where the model lists none. Views hand out a new table object each time, so names are compared. */
export const factOf = <D extends string>(
  model: Pick<Model<D>, 'facts'>,
  column: PgColumn,
): Fact<D> | undefined =>
  model.facts.find((candidate) => tableName(candidate.districtCode) === tableName(column));
