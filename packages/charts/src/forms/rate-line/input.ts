import type { MetricWords } from '@minxin/commentary';
import type { BasePeriods } from '../../table/with-base.ts';
import type { FormInput } from '../form.ts';

/** Rates in periods that stand in a row: a table of `period`, with numerators and denominators where they are known. */
export interface RateLineInput extends FormInput {
  /** One to three. */
  readonly metrics: readonly [MetricWords, MetricWords?, MetricWords?];
  /** What the numerator and the denominator of one rate count: 按期, 应办结. */
  readonly parts?: { readonly numerator: string; readonly denominator: string };
  /** A ratio between 0 and 1. */
  readonly target?: number;
  /** Of one rate. */
  readonly base?: BasePeriods;
  /** What the periods are called beside their base: "2020年". */
  readonly label?: string;
  /** The key of the period that the reader asked about. */
  readonly focus?: string;
  /** The key of a period that still runs. */
  readonly running?: string;
}
