import type { SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { condition } from '../compile/aggregate.ts';
import { cutsOf } from '../compile/carrier.ts';
import { anchor, type FlowMeasure, type Measure } from '../definition/measure.ts';
import { type Fact, factOf, type Model, tableName } from '../definition/model.ts';
import type { SliceContext } from '../slice/slice-context.ts';

/**
 * How far a measure narrows the rows of its fact, beside the keys of dimensions:
 * `rows` to those of a year by the fact's first time, `rules` by its own rule as well, `times` by
 * another time (paid in a year, of whatever plan).
 */
export type Level = 'rows' | 'rules' | 'times';
export const LEVELS: readonly Level[] = ['rows', 'rules', 'times'];

/** A protected fact, and all that its measures tell its rows apart by. */
export interface Protection {
  readonly fact: Fact;
  readonly unit: PgColumn;
  /** Finest first. */
  readonly dimensions: readonly string[];
  /** The time of its first measure, then the others. */
  readonly times: readonly PgColumn[];
  readonly rules: readonly SQL[];
}

/** The protection of the fact that a measure reads; undefined where anybody may know all of it. */
export function protectionOf(model: Model, name: string): Protection | undefined {
  const measure = model.measures[name];
  const fact = measure && factOf(model, anchor(measure));
  if (!fact?.protects) return undefined;
  const measures = Object.values<Measure>(model.measures).filter(
    (one): one is FlowMeasure => one.kind !== 'stock' && factOf(model, one.at) === fact,
  );
  const times = new Map(measures.map(({ at }) => [at.name, at]));
  const rules = measures.map(condition).filter((rule) => rule !== undefined);
  const own = Object.keys(fact.dimensions);
  return {
    fact,
    unit: fact.protects,
    dimensions: [...own, ...cutsOf(model, fact).filter((dimension) => !own.includes(dimension))],
    times: [...times.values()],
    rules: [...new Set(rules)],
  };
}

/** Which of some measures are withheld from this asker where few stand behind them. */
export const guarded = (
  { rights }: SliceContext,
  model: Model,
  measures: readonly string[],
): readonly string[] =>
  rights?.smallCells ? [] : measures.filter((name) => protectionOf(model, name) !== undefined);

export function levelOf({ times }: Protection, measure: Measure): Level {
  if (anchor(measure).name !== times[0]?.name) return 'times';
  return condition(measure) ? 'rules' : 'rows';
}

export const protectionName = ({ fact }: Protection): string => tableName(fact.districtCode);
