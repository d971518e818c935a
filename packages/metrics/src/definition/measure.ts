import type { Day } from '@minxin/calendar';
import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/**
 * A measure is what SQL aggregates; a metric is what people read. Flow measures stand on a time
 * column (`at`); a stock is what has begun and not yet ended as of an instant.
 */
export type Measure = FlowMeasure | StockMeasure;

/** From a day on, what happened counts by another rule; before the first, as the measure itself says. */
export interface MeasureVersion {
  readonly from: Day;
  readonly where?: SQL | undefined;
  /** For a sum: what is added up. */
  readonly of?: PgColumn | SQL;
}

interface Flow {
  /** The column that says when it happened: a `timestamptz`, or a `date`. */
  readonly at: PgColumn;
  readonly where?: SQL | undefined;
  /** Whether the numbers are fen, to be shown in yuan. */
  readonly inFen?: boolean;
  /** Later rules, earliest first: each row counts by the rule of its own day. For counts and sums. */
  readonly versions?: readonly MeasureVersion[];
}

export type FlowMeasure =
  | ({ readonly kind: 'count' } & Flow)
  | ({ readonly kind: 'sum'; readonly of: PgColumn | SQL } & Flow)
  | ({ readonly kind: 'distinct'; readonly of: PgColumn } & Flow)
  | QuantileMeasure
  | ({
      readonly kind: 'largest' | 'concentration';
      readonly of: PgColumn;
      readonly per: PgColumn;
    } & Flow);

export type QuantileMeasure = {
  readonly kind: 'quantile';
  readonly of: PgColumn | SQL;
  readonly fraction: number;
  /**
   * How far, relative to it, the answer may lie from the exact one: then buckets of values answer, which
   * a rollup can keep. Left out where the answer is exact.
   */
  readonly within?: number;
} & Flow;

export interface StockMeasure {
  readonly kind: 'stock';
  readonly since: PgColumn;
  /** Any of these ends it; one that is null has not happened. */
  readonly until: readonly PgColumn[];
  /** What is added up; left out where the rows are counted. */
  readonly of?: PgColumn;
  readonly where?: SQL | undefined;
  /** Whether the numbers are fen, to be shown in yuan. */
  readonly inFen?: boolean;
}

/**
 * The day after the last of a period, cut off at the as-of (T of the domain's formulas): a count of
 * what fell due may ask what was done before it. Only for measures that no rollup keeps.
 */
export const periodEnd: SQL = sql.raw('b.to_day');

/** The same as an instant, for a `timestamptz`. */
export const periodEndAt: SQL = sql.raw('b.to_at');

export const count = (flow: Flow): FlowMeasure => ({ kind: 'count', ...flow });

export const sum = (of: PgColumn | SQL, flow: Flow): FlowMeasure => ({ kind: 'sum', of, ...flow });

export const distinct = (of: PgColumn, flow: Flow): FlowMeasure => ({
  kind: 'distinct',
  of,
  ...flow,
});

/**
 * The `fraction` quantile (0.5 is the median). Interpolated between neighbours, from the records alone;
 * with `within` near the smallest value that this fraction of all does not exceed, as buckets tell it.
 */
export const quantile = (
  fraction: number,
  of: PgColumn | SQL,
  flow: Flow & Pick<QuantileMeasure, 'within'>,
): QuantileMeasure => ({ kind: 'quantile', fraction, of, ...flow });

/** The largest of the sums of a column per key: what the first supplier was awarded. */
export const largest = (of: PgColumn, per: PgColumn, flow: Flow): FlowMeasure => ({
  kind: 'largest',
  of,
  per,
  ...flow,
});

/**
 * Σ sᵢ² / Σ sᵢ over the sums sᵢ of a column per key: divided by the whole once more it is the
 * Herfindahl-Hirschman index.
 */
export const concentration = (of: PgColumn, per: PgColumn, flow: Flow): FlowMeasure => ({
  kind: 'concentration',
  of,
  per,
  ...flow,
});

export const stock = (since: PgColumn, ...until: PgColumn[]): StockMeasure => ({
  kind: 'stock',
  since,
  until,
});

/** A stock of some rows of its table alone. */
export const stockWhere = (where: SQL, since: PgColumn, ...until: PgColumn[]): StockMeasure => ({
  ...stock(since, ...until),
  where,
});

/** The sum of a column over what stands as of a day: areas under a crop, what is owed. */
export const stockOf = (
  of: PgColumn,
  stands: Pick<StockMeasure, 'since' | 'until' | 'where' | 'inFen'>,
): StockMeasure => ({ kind: 'stock', of, ...stands });

/** Whether the parts of a measure add up to the whole. */
export const isAdditive = (measure: Measure): boolean =>
  measure.kind === 'count' || measure.kind === 'sum';

/** Whether a rollup of days can hold a measure: a sum as it is, a stock of rows as its net change. */
export const isKeptByDay = (measure: Measure): boolean =>
  measure.kind === 'stock'
    ? measure.of === undefined && measure.where === undefined
    : isAdditive(measure);

/** A quantile that is told from buckets. */
export type BucketedMeasure = QuantileMeasure & { readonly within: number };

export const isBucketed = (measure: Measure): measure is BucketedMeasure =>
  measure.kind === 'quantile' && measure.within !== undefined;

/** Whether two quantiles are told from the same buckets of the same values. */
export const sharesBuckets = (one: BucketedMeasure, other: BucketedMeasure): boolean =>
  one.of === other.of &&
  one.at === other.at &&
  one.where === other.where &&
  one.within === other.within;

/** The column whose table a measure reads. */
export const anchor = (measure: Measure): PgColumn =>
  measure.kind === 'stock' ? measure.since : measure.at;
