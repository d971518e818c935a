import type { householdGains } from '@minxin/database';
import type { RecordRow } from '@minxin/metrics';
import type { Page } from '@minxin/records';

export type { Period as PeriodValue } from '@minxin/calendar';
export type {
  PublishedFigure as PrintedFigure,
  Reconciliation as Reconciled,
} from '@minxin/metrics';

/** A household's year as its slice finds it: a row of a view, which is no kind of record. */
export type HouseholdGainRow = RecordRow<typeof householdGains.$inferSelect>;
export type HouseholdGainPage = Page<HouseholdGainRow>;
