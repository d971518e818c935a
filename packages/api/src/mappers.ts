import type { hotlineOrders, householdGains, serviceCases, tenders } from '@minxin/database';
import type { RecordPage, RecordRow } from '@minxin/metrics';

export type { Period as PeriodValue } from '@minxin/calendar';
export type {
  PublishedFigure as PrintedFigure,
  Reconciliation as Reconciled,
} from '@minxin/metrics';

/** The records of each subject as the resolvers receive them. */
export type ServiceCaseRow = RecordRow<typeof serviceCases.$inferSelect>;
/** Tenders are listed by the day of their award: those that are listed have one (`tenders_result`). */
export type TenderRow = RecordRow<
  typeof tenders.$inferSelect & {
    readonly awardedOn: string;
    readonly awardFen: bigint;
    readonly bidders: number;
  }
>;
export type HotlineOrderRow = RecordRow<typeof hotlineOrders.$inferSelect>;
export type HouseholdGainRow = RecordRow<typeof householdGains.$inferSelect>;

/** A page whose rows are `Row`. */
export type Page<Row> = Row extends RecordRow<infer Record> ? RecordPage<Record> : never;
