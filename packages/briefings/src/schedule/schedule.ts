import type {
  briefingDeliveries,
  briefingRecipients,
  briefingRuns,
  briefingSchedules,
} from '@minxin/database';

/** Where the files of an issue go. */
export type Recipient = Omit<typeof briefingRecipients.$inferSelect, 'districtCode' | 'scheduleId'>;

/** What staff ask of a schedule. */
export interface ScheduleOrder
  extends Pick<typeof briefingSchedules.$inferSelect, 'grain' | 'send' | 'isEnabled'> {
  readonly recipients: readonly Recipient[];
}

export interface Schedule extends ScheduleOrder {
  readonly id: number;
  readonly since: Date;
  readonly createdBy: string;
}

/** Which issue of which schedule. */
export interface RunName {
  readonly scheduleId: number;
  readonly periodKey: string;
}

export type Delivery = Omit<
  typeof briefingDeliveries.$inferSelect,
  'districtCode' | 'scheduleId' | 'periodKey'
>;

export type Run = Omit<typeof briefingRuns.$inferSelect, 'districtCode'>;

/** A run with what each recipient got of it. */
export interface WholeRun extends Run {
  readonly deliveries: readonly Delivery[];
}
