import type { Day } from '@minxin/calendar';
import type { PublishedFigure, ReconciliationState, ValueState, Words } from '@minxin/metrics';

/** All that a revision of a briefing was made from, read in one state of the database. Pure JSON. */
export interface Frozen {
  /** Raised when the shape changes, so that an old revision is read for what it is. */
  readonly shape: 1;
  readonly district: { readonly code: string; readonly name: Words };
  /** Key of the period reported on. */
  readonly period: string;
  readonly frozenOn: Day;
  readonly dataVersion: number;
  readonly subjects: readonly FrozenSubject[];
  readonly reconciliation: readonly FrozenReconciliation[];
  readonly batches: readonly FrozenBatch[];
  readonly checks: readonly FrozenCheck[];
}

export interface FrozenSubject {
  readonly subject: string;
  readonly label: Words;
  /** The last day that its records reach; null before anything was loaded. */
  readonly dataThrough: Day | null;
  /** Whether any record of the period, or of the periods it is held against, is made up. */
  readonly simulated: boolean;
  readonly figures: readonly FrozenFigure[];
  readonly cuts: readonly FrozenCut[];
}

/** A number with all that is needed to ask it again. */
export interface FrozenFigure {
  /** What it is called everywhere: "hotline.onTimeRate@2019-12". */
  readonly reference: string;
  readonly metric: string;
  readonly label: Words;
  /** In the API's words: ORDER, HIGHER_IS_BETTER. */
  readonly unit: string;
  readonly direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' | 'NEUTRAL';
  readonly additive: boolean;
  readonly period: string;
  readonly asOf: string;
  /** The definition in force at the end of the period: the day it holds from, null for the first. */
  readonly version: Day | null;
  readonly definition: {
    readonly description: Words;
    readonly formula: Words;
    readonly source: Words;
  };
  readonly value: number | null;
  readonly exact: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly state: ValueState;
  readonly target: {
    readonly from: Day;
    readonly value: number;
    readonly met: boolean | null;
    readonly source: Words;
  } | null;
  readonly changes: { readonly yearAgo: FrozenChange; readonly previous: FrozenChange };
  readonly simulated: boolean;
  /** What it was counted from, by batch; empty where batches aren't told. */
  readonly rows: readonly FrozenRows[];
}

export interface FrozenChange {
  readonly base: number | null;
  readonly absolute: number | null;
  readonly percent: number | null;
  readonly points: number | null;
  readonly partial: boolean;
  readonly basePeriod: string;
}

/** How many rows of a batch stand behind a figure, and between which rows of its file they lie. */
export interface FrozenRows {
  readonly batch: number;
  readonly rows: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A metric by the keys of a dimension, in the period and in its base. */
export interface FrozenCut {
  /** "hotline.onTimeRate@2019-12/UNIT"; of a row, "…/UNIT=U01". */
  readonly reference: string;
  readonly metric: string;
  readonly dimension: { readonly id: string; readonly label: Words };
  readonly tells: 'RANK' | 'MOVE' | 'LATE';
  readonly basePeriod: string;
  readonly rows: readonly FrozenRow[];
}

export interface FrozenRow {
  readonly key: string | null;
  readonly label: Words;
  readonly value: number | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly state: ValueState;
  /** Of the base period; null where it has none, and where one of the two is withheld. */
  readonly base: number | null;
}

export interface FrozenReconciliation {
  readonly id: string;
  readonly subject: string;
  readonly label: Words;
  readonly published: string;
  readonly unit: string;
  readonly qualifier: PublishedFigure['qualifier'];
  readonly computed: string | null;
  readonly state: ReconciliationState;
  readonly explanation: Words;
  /** Whether it is known why the two differ. */
  readonly explained: boolean;
  readonly source: string;
  readonly locator: string;
}

export interface FrozenBatch {
  readonly id: number;
  readonly kind: string;
  readonly origin: string;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly committedAt: string;
  readonly dataVersion: number;
}

/** What must hold before a briefing goes out: a finding each line; none where all is well. */
export interface FrozenCheck {
  readonly id: CheckId;
  /** How many rows, cells or figures were looked at. */
  readonly checked: number;
  readonly findings: readonly string[];
}

export type CheckId = 'INVARIANTS' | 'RECONCILIATION' | 'ORIGINS';
