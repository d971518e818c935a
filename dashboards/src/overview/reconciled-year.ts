import type { ReconciledItem } from '../reconciliation/reconciled.ts';

export interface ReconciledYear {
  readonly year: number;
  /** Figures of the subjects that have records; every one of them, whatever its state. */
  readonly items: readonly ReconciledItem[];
}

/**
 * The printed figures to show beside a year: its own, or those of the year before, on which its
 * comparisons rest. A subject without any records yet stands on the reconciliation page alone.
 */
export function reconciledYear(
  year: number,
  own: readonly ReconciledItem[],
  before: readonly ReconciledItem[],
): ReconciledYear {
  const printed = own.length > 0 ? own : before;
  const counted = new Set(
    printed.filter(({ computed }) => computed !== null).map(({ published }) => published.subject),
  );
  return {
    year: own.length > 0 ? year : year - 1,
    items: printed.filter(({ published }) => counted.has(published.subject)),
  };
}
