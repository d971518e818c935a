import type { Figure } from '../figure.ts';

export interface MonthRate {
  readonly label: string;
  /** onTime / due; null where nothing was due. */
  readonly rate: number | null;
  /** Orders whose due date lies in the month (domain §2: due cohort). */
  readonly due: number | null;
  readonly onTime: number | null;
}

export interface OnTimeRateInput {
  readonly year: number;
  readonly months: readonly MonthRate[];
  /** The year so far: a ratio with its numerator and denominator. */
  readonly total: Figure;
  /** Position of the month that the reader asked about. */
  readonly focus?: number;
  /** What the reported period is held against; a focus month falls back on the month before it. */
  readonly previous?: { readonly label: string; readonly rate: number | null };
}
