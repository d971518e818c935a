import type { Day } from '@minxin/calendar';
import type { FrozenTarget, Language } from '@minxin/commentary';
import type { PublishedFigure, ReconciliationState, ValueState, Words } from '@minxin/metrics';
import type { CutLayout } from '../layout/chapter.ts';

/** All that a revision of a briefing was made from, read in one state of the database. Pure JSON. */
export interface Frozen {
  /** Raised when the shape changes, so that an old revision is read for what it is. */
  readonly shape: 2;
  readonly district: { readonly code: string; readonly name: Words };
  /** Key of the period reported on. */
  readonly period: string;
  readonly frozenOn: Day;
  readonly dataVersion: number;
  readonly subjects: readonly FrozenSubject[];
  readonly boards: readonly FrozenBoard[];
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
  /** What the parts of a ratio are called; null where they have no names. */
  readonly parts: FrozenParts | null;
  readonly state: ValueState;
  readonly target: (FrozenTarget & { readonly source: Words }) | null;
  readonly changes: { readonly yearAgo: FrozenChange; readonly previous: FrozenChange };
  /** January and February together, where the Spring Festival moved between them; null elsewhere. */
  readonly acrossFestival: FrozenTogether | null;
  readonly simulated: boolean;
  /** What it was counted from, by batch; empty where batches aren't told. */
  readonly rows: readonly FrozenRows[];
}

export interface FrozenParts {
  /** In the API's words. */
  readonly unit: string;
  readonly numerator: Words;
  readonly denominator: Words;
}

/** A figure of two months together, against the same two a year before. */
export interface FrozenTogether
  extends Pick<
    FrozenFigure,
    'reference' | 'value' | 'exact' | 'numerator' | 'denominator' | 'state'
  > {
  readonly yearAgo: FrozenChange;
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

/** A metric by the keys of a dimension. */
export interface FrozenCut {
  /** "hotline.onTimeRate@2019-12/UNIT"; of a row, "…/UNIT=U01". */
  readonly reference: string;
  readonly metric: string;
  readonly dimension: { readonly id: string; readonly label: Words };
  readonly tells: CutLayout['tells'];
  readonly rows: readonly FrozenRow[];
  /** The whole cut a year before, with keys that have nothing now; null where nothing is told of a move. */
  readonly base: { readonly period: string; readonly rows: readonly FrozenRow[] } | null;
}

export interface FrozenRow {
  readonly key: string | null;
  readonly label: Words;
  readonly value: number | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly state: ValueState;
  /** How many working days its oldest is late; null where nothing is, and where nobody can say. */
  readonly daysLate: number | null;
}

/** What a board answered, in each language: its charts and listings follow from it. */
export interface FrozenBoard {
  readonly board: string;
  /** The last day that its records reach. */
  readonly reached: Day | null;
  readonly answer: Readonly<Record<Language, unknown>>;
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
