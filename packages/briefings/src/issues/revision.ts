import type { Frozen } from '../freeze/frozen.ts';

export type RevisionState = 'draft' | 'reviewed' | 'published';

/** Where a revision stands, without what was frozen. */
export interface Revision {
  readonly briefingId: number;
  readonly periodKey: string;
  readonly number: number;
  readonly state: RevisionState;
  readonly contentHash: string;
  readonly dataVersion: number;
  readonly frozenAt: Date;
  readonly frozenBy: string;
  readonly reviewedAt: Date | null;
  readonly reviewedBy: string | null;
  readonly publishedAt: Date | null;
  readonly publishedBy: string | null;
  readonly overruled: string | null;
}

/** A revision with all that it was made from. */
export interface WholeRevision extends Revision {
  readonly frozen: Frozen;
}

/** Which revision: the last one of the issue unless told. */
export interface RevisionName {
  readonly period: string;
  readonly number?: number | undefined;
}
