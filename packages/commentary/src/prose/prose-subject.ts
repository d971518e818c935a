import type { MetricWords } from '../finding.ts';
import type { FrozenValue, ProseFigure } from './prose-figure.ts';

/** What the figures are of. */
export interface FrozenPeriod {
  /** The API's machine key: "2019-12". */
  readonly key: string;
  /** Its full name: "2019年12月", "Dec 2019". */
  readonly label: string;
  /** It still runs, or data end before it does: every comparison is with the same days of its base. */
  readonly partial: boolean;
  /** The last day of it that data reach ("2019-12-15"); null where there are none. */
  readonly dataDay: string | null;
}

/** The value of one owner in a cut; its n is the denominator. */
export interface ProseRow extends FrozenValue {
  /** Null for records that name none. */
  readonly key: string | null;
  readonly label: string;
  /** What remains beside the first rows of a cut. */
  readonly rest?: boolean;
}

/** A metric cut by who owns it. */
export interface ProseCut {
  /** The question of the cut, of which counts of its owners are told. */
  readonly reference: string;
  readonly metric: MetricWords;
  /** What the keys are, one of them: "单位", "unit". */
  readonly owner: string;
  readonly rows: readonly ProseRow[];
  /** The same cut of the base, all of it; only of a metric whose rows add up to the whole. */
  readonly base?: CutBase;
  readonly simulated: boolean;
}

export interface CutBase {
  readonly relation: 'YEAR_AGO' | 'PREVIOUS';
  readonly period: { readonly key: string; readonly label: string };
  readonly rows: readonly ProseRow[];
}

/** What is late as of the data day, and who owns it. */
export interface ProseLate {
  /** Names what is late: 逾期未结. */
  readonly metric: MetricWords;
  readonly total: FrozenValue;
  readonly owner: string;
  readonly owners: readonly LateOwner[];
  readonly simulated: boolean;
}

export interface LateOwner extends ProseRow {
  /** By how much its oldest is late; null where nobody can say. */
  readonly longest: { readonly days: number; readonly kind: 'DAY' | 'WORKING_DAY' } | null;
}

/** All that a subject's paragraphs are written from; every name in the language that is written. */
export interface ProseSubject {
  /** "12345 热线". */
  readonly subject: string;
  readonly period: FrozenPeriod;
  /** In the order of telling. */
  readonly figures: readonly ProseFigure[];
  readonly cuts: readonly ProseCut[];
  readonly late: readonly ProseLate[];
}
