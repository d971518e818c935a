import type { Figure } from '../figure.ts';

export interface QuarterAmounts {
  /** "一季度". */
  readonly label: string;
  /** Yuan; null where there is no record. */
  readonly works: number | null;
  readonly procurement: number | null;
}

export interface TenderAmountsInput {
  readonly year: number;
  readonly quarters: readonly QuarterAmounts[];
  /** Of the year, in yuan. */
  readonly works: Figure;
  readonly procurement: Figure;
  readonly total: Figure;
  /** Position of the quarter that the reader asked about. */
  readonly focus?: number;
}
