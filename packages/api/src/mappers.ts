export type { Period as PeriodValue } from '@minxin/calendar';
export type {
  PublishedFigure as PrintedFigure,
  Reconciliation as Reconciled,
} from '@minxin/metrics';
