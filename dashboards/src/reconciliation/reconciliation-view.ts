import { bySubject, type SubjectGroup, tally } from './reconciled.ts';
import type { ReconciliationAnswer } from './reconciliation-query.ts';

export type Row = ReconciliationAnswer['reconciliation'][number];
export type ContextFigure = ReconciliationAnswer['published'][number];

/** The reconciliation page of a year. */
export interface ReconciliationView {
  readonly year: number;
  /** Whether made-up records are among those that the figures are held against. */
  readonly simulated: boolean;
  readonly counts: ReturnType<typeof tally>;
  readonly groups: readonly SubjectGroup<Row>[];
  /** Of every year: other scopes and other places, never reconciled. */
  readonly context: readonly ContextFigure[];
}

export function reconciliationView(answer: ReconciliationAnswer, year: number): ReconciliationView {
  const { reconciliation, published, ...slices } = answer;
  return {
    year,
    simulated: Object.values(slices).some(({ simulated }) => simulated),
    counts: tally(reconciliation),
    groups: bySubject(reconciliation, (row) => row.published.subject),
    context: published.filter(({ role }) => role === 'CONTEXT'),
  };
}

/** "2019", "2021-06", or both days. */
export function periodText({
  periodFrom,
  periodTo,
}: {
  periodFrom: string;
  periodTo: string;
}): string {
  if (periodFrom.slice(4) === '-01-01' && periodTo === `${periodFrom.slice(0, 4)}-12-31`)
    return periodFrom.slice(0, 4);
  return periodFrom === periodTo ? periodFrom : `${periodFrom} 至 ${periodTo}`;
}
