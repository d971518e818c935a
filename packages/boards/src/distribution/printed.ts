import type { DistributionBoardQuery } from './query.generated.ts';

/** A figure that the district printed, beside what the records come to. */
export type PrintedFigure = DistributionBoardQuery['reconciliation'][number];

/** How a state is coloured; its word always stands beside it. */
export type PrintedTone = 'good' | 'plain' | 'late';

/** What the district printed of its distribution, beside what the records come to. */
export interface Printed {
  readonly figures: readonly PrintedFigure[];
  readonly agreed: number;
  /** Those that no record comes to, and what is known of them. */
  readonly apart: readonly PrintedFigure[];
}

const AGREE: readonly PrintedFigure['state'][] = ['MATCHES', 'WITHIN_ROUNDING', 'RULE'];

export function printedOf({
  reconciliation,
}: Pick<DistributionBoardQuery, 'reconciliation'>): Printed {
  const figures = reconciliation.filter(({ published }) => published.subject === 'distribution');
  return {
    figures,
    agreed: figures.filter(({ state }) => AGREE.includes(state)).length,
    apart: figures.filter(({ state }) => state === 'UNEXPLAINED'),
  };
}

export function toneOf(state: PrintedFigure['state']): PrintedTone {
  if (state === 'UNEXPLAINED') return 'late';
  return state === 'MATCHES' || state === 'WITHIN_ROUNDING' ? 'good' : 'plain';
}
