import { briefingRecipients, briefingSchedules, type Database } from '@minxin/database';
import { and, asc, eq, getTableColumns } from 'drizzle-orm';
import { BriefingError } from '../briefing-error.ts';
import type { Schedule } from './schedule.ts';

export interface SchedulePlace {
  readonly db: Database;
  readonly districtCode: string;
}

const { districtCode: _district, ...columns } = getTableColumns(briefingSchedules);
const { districtCode: _of, scheduleId, ...recipient } = getTableColumns(briefingRecipients);

/** All schedules of a district with their recipients, in the order that they were added; only one where that is told. */
export async function readSchedules(
  { db, districtCode }: SchedulePlace,
  id?: number,
): Promise<readonly Schedule[]> {
  const rows = await db
    .select({ schedule: columns, recipient })
    .from(briefingSchedules)
    .leftJoin(
      briefingRecipients,
      and(
        eq(briefingRecipients.districtCode, briefingSchedules.districtCode),
        eq(scheduleId, briefingSchedules.id),
      ),
    )
    .where(
      and(
        eq(briefingSchedules.districtCode, districtCode),
        id === undefined ? undefined : eq(briefingSchedules.id, id),
      ),
    )
    .orderBy(
      asc(briefingSchedules.id),
      asc(briefingRecipients.kind),
      asc(briefingRecipients.place),
    );
  const schedules = new Map<number, Schedule & { recipients: Schedule['recipients'][number][] }>();
  for (const { schedule, recipient: one } of rows) {
    const known = schedules.get(schedule.id) ?? { ...schedule, recipients: [] };
    if (one) known.recipients.push(one);
    schedules.set(schedule.id, known);
  }
  return [...schedules.values()];
}

/** @throws BriefingError BRIEFING_NO_SCHEDULE */
export async function readSchedule(place: SchedulePlace, id: number): Promise<Schedule> {
  const [found] = await readSchedules(place, id);
  if (found) return found;
  throw new BriefingError(
    'BRIEFING_NO_SCHEDULE',
    `没有编号为 ${id} 的定时；请核对编号。`,
    `There is no schedule ${id}: check its number.`,
  );
}
