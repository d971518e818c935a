import { type ReconciledItem, tally } from '../reconciliation/reconciled.ts';

/** The subjects that the overview shows: their printed figures are listed, those of the others counted. */
const ON_PAGE = ['service-hall', 'tendering', 'hotline', 'households'];

export interface ReconciledYear {
  readonly year: number;
  /** Every figure of the year, on this page or not. */
  readonly counts: ReturnType<typeof tally>;
  /** Figures of the subjects on the page; every one of them, whatever its state. */
  readonly items: readonly ReconciledItem[];
  /** The figures of the other subjects. */
  readonly others: ReturnType<typeof tally>;
}

/**
 * The printed figures to show beside a year: its own, or those of the year before, on which its
 * comparisons rest.
 */
export function reconciledYear(
  year: number,
  own: readonly ReconciledItem[],
  before: readonly ReconciledItem[],
): ReconciledYear {
  const printed = own.length > 0 ? own : before;
  const isOnPage = ({ published }: ReconciledItem) => ON_PAGE.includes(published.subject);
  return {
    year: own.length > 0 ? year : year - 1,
    counts: tally(printed),
    items: printed.filter(isOnPage),
    others: tally(printed.filter((item) => !isOnPage(item))),
  };
}
