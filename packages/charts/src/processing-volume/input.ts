import type { Figure } from '../figure.ts';

export interface MonthCount {
  /** "1月". */
  readonly label: string;
  /** Cases accepted; null where there is no record, which is neither a bar nor a claim. */
  readonly value: number | null;
}

export interface ProcessingVolumeInput {
  readonly year: number;
  readonly months: readonly MonthCount[];
  readonly base: { readonly year: number; readonly months: readonly MonthCount[] } | null;
  /** Cases accepted in the year so far. */
  readonly total: Figure;
  /** Against the same period a year ago, in percent (9.1 is 9.1 %): of the focus month, else of the total. */
  readonly change: { readonly percent: number | null } | null;
  /** Position of the month that the reader asked about. */
  readonly focus?: number;
}
