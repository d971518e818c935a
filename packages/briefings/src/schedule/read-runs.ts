import { briefingDeliveries, briefingRuns } from '@minxin/database';
import { and, asc, desc, eq, getTableColumns, inArray } from 'drizzle-orm';
import type { SchedulePlace } from './read-schedules.ts';
import type { RunName, WholeRun } from './schedule.ts';

const { districtCode: _district, ...columns } = getTableColumns(briefingRuns);
const {
  districtCode: _of,
  scheduleId: _schedule,
  ...delivery
} = getTableColumns(briefingDeliveries);

/** The last runs of a schedule, the newest first; only the one on a period where that is told. */
export async function readRuns(
  { db, districtCode }: SchedulePlace,
  { scheduleId, periodKey }: Pick<RunName, 'scheduleId'> & Partial<RunName>,
  first: number,
): Promise<readonly WholeRun[]> {
  const runs = await db
    .select(columns)
    .from(briefingRuns)
    .where(
      and(
        eq(briefingRuns.districtCode, districtCode),
        eq(briefingRuns.scheduleId, scheduleId),
        periodKey === undefined ? undefined : eq(briefingRuns.periodKey, periodKey),
      ),
    )
    .orderBy(desc(briefingRuns.dueAt), desc(briefingRuns.periodKey))
    .limit(first);
  if (runs.length === 0) return [];
  const deliveries = await db
    .select(delivery)
    .from(briefingDeliveries)
    .where(
      and(
        eq(briefingDeliveries.districtCode, districtCode),
        eq(briefingDeliveries.scheduleId, scheduleId),
        inArray(
          briefingDeliveries.periodKey,
          runs.map((run) => run.periodKey),
        ),
      ),
    )
    .orderBy(asc(briefingDeliveries.kind), asc(briefingDeliveries.place));
  return runs.map((run) => ({
    ...run,
    deliveries: deliveries
      .filter((one) => one.periodKey === run.periodKey)
      .map(({ periodKey: _period, ...one }) => one),
  }));
}
