import {
  briefingRecipients,
  briefingSchedules,
  type Deed,
  inTransaction,
  type Transaction,
} from '@minxin/database';
import { and, eq } from 'drizzle-orm';
import type { RevisionContext } from '../issues/revision-context.ts';
import { readSchedule } from './read-schedules.ts';
import { requireOrder } from './require-order.ts';
import type { ScheduleOrder } from './schedule.ts';

const placeOf = ({ connection: { db }, districtCode }: RevisionContext) => ({ db, districtCode });

const rowOf = (districtCode: string, id: number) =>
  and(eq(briefingSchedules.districtCode, districtCode), eq(briefingSchedules.id, id));

/**
 * Adds a schedule: it makes what falls due from now on. @returns its number
 * @throws BriefingError BRIEFING_BAD_SCHEDULE
 */
export async function addSchedule(context: RevisionContext, order: ScheduleOrder): Promise<number> {
  requireOrder(order);
  const { connection, districtCode, now, actor, witness } = context;
  const { recipients, ...asked } = order;
  return inTransaction(connection, async (tx) => {
    const [row] = await tx.db
      .insert(briefingSchedules)
      .values({ districtCode, ...asked, since: now, createdBy: actor })
      .returning({ id: briefingSchedules.id });
    if (!row) throw new Error('The row of the schedule was not written.');
    await writeRecipients(tx, districtCode, row.id, recipients);
    await witness?.(tx, changeOf('added', row.id));
    return row.id;
  });
}

/**
 * Puts another order in a schedule's place. One that stood still makes what falls due from now on.
 * @throws BriefingError BRIEFING_BAD_SCHEDULE, BRIEFING_NO_SCHEDULE
 */
export async function changeSchedule(
  context: RevisionContext,
  id: number,
  order: ScheduleOrder,
): Promise<void> {
  requireOrder(order);
  const { connection, districtCode, now, witness } = context;
  const before = await readSchedule(placeOf(context), id);
  const { recipients, ...asked } = order;
  const isSame = before.grain === order.grain && before.isEnabled === order.isEnabled;
  await inTransaction(connection, async (tx) => {
    await tx.db
      .update(briefingSchedules)
      .set({ ...asked, since: isSame ? before.since : now })
      .where(rowOf(districtCode, id));
    await tx.db
      .delete(briefingRecipients)
      .where(
        and(
          eq(briefingRecipients.districtCode, districtCode),
          eq(briefingRecipients.scheduleId, id),
        ),
      );
    await writeRecipients(tx, districtCode, id, recipients);
    await witness?.(tx, changeOf('changed', id));
  });
}

/**
 * Takes a schedule away with its runs; the issues that it made stay.
 * @throws BriefingError BRIEFING_NO_SCHEDULE
 */
export async function removeSchedule(context: RevisionContext, id: number): Promise<void> {
  const place = placeOf(context);
  await readSchedule(place, id);
  await inTransaction(context.connection, async (tx) => {
    await tx.db.delete(briefingSchedules).where(rowOf(place.districtCode, id));
    await context.witness?.(tx, changeOf('removed', id));
  });
}

const changeOf = (change: 'added' | 'changed' | 'removed', id: number): Deed => ({
  event: 'schedule_changed',
  object: { kind: 'schedule', id: String(id) },
  details: { change },
});

async function writeRecipients(
  { db }: Transaction,
  districtCode: string,
  scheduleId: number,
  recipients: ScheduleOrder['recipients'],
): Promise<void> {
  if (recipients.length === 0) return;
  await db
    .insert(briefingRecipients)
    .values(recipients.map((recipient) => ({ districtCode, scheduleId, ...recipient })));
}
