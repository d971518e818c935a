import type { Period } from '@minxin/calendar';
import type { Language } from '@minxin/commentary';

/** Keys of a dimension; null is what the records leave empty. All that is said must hold. */
export interface KeyFilter {
  readonly in?: readonly (string | null)[] | undefined;
  readonly not?: readonly (string | null)[] | undefined;
  /** Part of the name that people know a key by; capitals and small letters alike. */
  readonly search?: string | undefined;
}

/** A number between two others, both included; exact decimal text, money in yuan. */
export interface RangeFilter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What must hold in every dimension named; a list is any of its keys. */
export type Filter = Readonly<Record<string, KeyFilter | readonly (string | null)[]>>;

/** What must hold of every range named. */
export type Ranges = Readonly<Record<string, RangeFilter>>;

/**
 * Keys of a dimension that are left out, each below one place: what remains beside the first parts
 * of a cut. `keys` ends with the key left out; before it stand those of the cuts above.
 */
export interface Except {
  readonly dimension: string;
  readonly below: readonly string[];
  readonly kept: readonly { readonly period: number; readonly keys: readonly (string | null)[] }[];
}

/**
 * What is asked of a model: measures, for each of several periods, cut by dimensions. One question
 * becomes one statement, however many periods and cuts it has.
 */
export interface Question {
  readonly districtCode: string;
  readonly periods: readonly Period[];
  /** The exclusive instant that nothing later is known at. */
  readonly asOf: Date;
  readonly dimensions: readonly string[];
  readonly where: Filter;
  readonly ranges?: Ranges;
  readonly except?: readonly Except[];
  readonly measures: readonly string[];
  /** Facts that were touched, by their tables' names: no rollup of theirs is read. */
  readonly touched?: readonly string[];
  /** In which the keys of lists are called, and searched for; Chinese unless told. */
  readonly language?: Language | undefined;
}

export const keyFilter = (given: Filter[string]): KeyFilter =>
  Array.isArray(given) ? { in: given } : (given as KeyFilter);

/** Every dimension that a question cuts or narrows by. */
export const dimensionsOf = ({ dimensions, where, except = [] }: Omit<Question, 'measures'>) => [
  ...new Set([
    ...dimensions,
    ...Object.keys(where),
    ...except.flatMap(({ dimension, below }) => [dimension, ...below]),
  ]),
];
