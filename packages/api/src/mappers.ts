export type { Period as PeriodValue } from '@minxin/calendar';
export type {
  Passport as ReadPassport,
  PassportBatch as ReadBatch,
  PassportPart as ReadPart,
  PublishedFigure as PrintedFigure,
  Reconciliation as Reconciled,
  Table as ColumnarTable,
} from '@minxin/metrics';
