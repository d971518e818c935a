import { briefingDeliveries } from '@minxin/database';
import { and, eq, type SQL } from 'drizzle-orm';
import type { Recipient, RunName } from './schedule.ts';

interface Place {
  readonly districtCode: string;
}

/** What a run gave out, or began to. */
export const deliveriesOf = (
  { districtCode }: Place,
  { scheduleId, periodKey }: RunName,
): SQL | undefined =>
  and(
    eq(briefingDeliveries.districtCode, districtCode),
    eq(briefingDeliveries.scheduleId, scheduleId),
    eq(briefingDeliveries.periodKey, periodKey),
  );

/** The same to one recipient. */
export const deliveryTo = (
  place: Place,
  run: RunName,
  recipient: Pick<Recipient, 'kind' | 'place'>,
): SQL | undefined =>
  and(
    deliveriesOf(place, run),
    eq(briefingDeliveries.kind, recipient.kind),
    eq(briefingDeliveries.place, recipient.place),
  );
