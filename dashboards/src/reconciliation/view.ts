import { lastDay, type Period } from '@minxin/calendar';
import { text } from './messages.ts';
import type { ReconciliationAnswer } from './query.ts';
import { bySubject, type SubjectGroup, tally } from './reconciled.ts';

export type Row = ReconciliationAnswer['reconciliation'][number];
export type ContextFigure = ReconciliationAnswer['published'][number];

/** The printed figures of a year, held against the records. */
export interface FiguresView {
  readonly year: string;
  readonly counts: ReturnType<typeof tally>;
  /** Those that don't agree, which nothing explains away. */
  readonly gaps: readonly Row[];
  readonly groups: readonly SubjectGroup<Row>[];
}

export interface ReconciliationView {
  /** The year asked for. */
  readonly year: string;
  /** Of that year, or of the one before where it has none; undefined where neither has. */
  readonly figures: FiguresView | undefined;
  /** The years that have some, latest first. */
  readonly printedYears: readonly string[];
  /** Of every year: other scopes and other places, never reconciled. */
  readonly context: readonly ContextFigure[];
}

export function reconciliationView(
  { reconciliation, before, published }: ReconciliationAnswer,
  period: Period,
): ReconciliationView {
  const year = lastDay(period).slice(0, 4);
  const printed = published.filter(({ role }) => role === 'YARDSTICK');
  return {
    year,
    figures: figuresView(year, reconciliation) ?? figuresView(`${Number(year) - 1}`, before),
    printedYears: [...new Set(printed.map(({ periodTo }) => periodTo.slice(0, 4)))]
      .toSorted()
      .toReversed(),
    context: published.filter(({ role }) => role === 'CONTEXT'),
  };
}

function figuresView(year: string, rows: readonly Row[]): FiguresView | undefined {
  if (rows.length === 0) return undefined;
  return {
    year,
    counts: tally(rows),
    gaps: rows.filter(({ state }) => state === 'UNEXPLAINED'),
    groups: bySubject(rows, ({ published }) => published.subject),
  };
}

/** "2019", a day, or both days. */
export function periodText({
  periodFrom,
  periodTo,
}: {
  periodFrom: string;
  periodTo: string;
}): string {
  if (periodFrom.slice(4) === '-01-01' && periodTo === `${periodFrom.slice(0, 4)}-12-31`)
    return periodFrom.slice(0, 4);
  return periodFrom === periodTo ? periodFrom : text.days(periodFrom, periodTo);
}
