import type { ReconciliationRow } from '../figures/reconciliation.ts';

/** Everything that the PDF says, as text: what the template reads. */
export interface BriefingDocument {
  readonly title: string;
  /**
   * The last day that the data reach. The file bears this date and not the day it was made, so that
   * the same data give the same file.
   */
  readonly date: { readonly year: number; readonly month: number; readonly day: number } | null;
  readonly asOf: string;
  readonly version: string;
  /** The mark for made-up detail on every page, and what it means; null where all detail is real. */
  readonly mark: { readonly word: string; readonly meaning: string } | null;
  readonly findings: readonly { readonly subject: string; readonly finding: string }[];
  readonly headline: {
    readonly groups: readonly PrintedGroup[];
    readonly notes: readonly string[];
  };
  readonly charts: readonly PrintedChart[];
  readonly reconciliation: { readonly intro: string; readonly rows: readonly ReconciliationRow[] };
  readonly definitions: readonly PrintedDefinitions[];
  readonly published: readonly {
    readonly source: string;
    readonly locator: string;
    readonly ids: string;
  }[];
  readonly sources: readonly {
    readonly fileName: string;
    readonly origin: string;
    readonly rows: string;
  }[];
}

export interface PrintedGroup {
  readonly label: string;
  /** "12月", "1-12月": what each value and change of a row covers. */
  readonly spans: readonly string[];
  /** False where no metric of the group has a value: then that is said once. */
  readonly known: boolean;
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly {
      readonly text: string;
      readonly detail: string;
      readonly change: string;
    }[];
  }[];
}

export interface PrintedChart {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  /** Null where there is nothing to draw. */
  readonly svg: string | null;
}

export interface PrintedDefinitions {
  readonly subject: string;
  readonly metrics: readonly {
    readonly label: string;
    readonly description: string;
    readonly formula: string;
    readonly source: string;
  }[];
}
