import type { Period } from '@minxin/calendar';

/** Any of the keys named, in every dimension named. */
export type Filter = Readonly<Record<string, readonly string[]>>;

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
  readonly measures: readonly string[];
  /** Facts with touched days, by their tables' names: no rollup of theirs is read. */
  readonly touched?: readonly string[];
}
