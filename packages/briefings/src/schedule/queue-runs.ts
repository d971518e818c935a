import { periodKey } from '@minxin/calendar';
import { briefingDeliveries, briefingRuns, inTransaction } from '@minxin/database';
import { and, eq, inArray } from 'drizzle-orm';
import type { RevisionContext } from '../issues/revision-context.ts';
import { issuePeriod } from '../layout/periods.ts';
import { deliveriesOf } from './delivery-rows.ts';
import { dueRuns, issueAround } from './due-runs.ts';
import { readSchedule, readSchedules, type SchedulePlace } from './read-schedules.ts';
import type { RunName } from './schedule.ts';

/** Puts in line what fell due of every schedule that stands; what is there already is left alone. */
export async function queueDueRuns(place: SchedulePlace, now: Date): Promise<void> {
  const { db, districtCode } = place;
  const due = (await readSchedules(place))
    .filter(({ isEnabled }) => isEnabled)
    .flatMap((schedule) =>
      dueRuns(schedule, now).map((run) => ({ ...run, scheduleId: schedule.id })),
    );
  if (due.length === 0) return;
  await db
    .insert(briefingRuns)
    .values(due.map((run) => ({ districtCode, ...run, nextAttemptAt: now })))
    .onConflictDoNothing();
}

/**
 * Puts an issue in line at once, the last whole one unless told; one that failed begins anew, and what may
 * not have arrived is sent again. One that is done, or that waits to be published, is left as it is.
 * @throws BriefingError BRIEFING_NO_SCHEDULE, BRIEFING_BAD_PERIOD
 */
export async function queueRun(
  { connection, districtCode, now }: RevisionContext,
  scheduleId: number,
  asked?: string,
): Promise<RunName> {
  const { grain } = await readSchedule({ db: connection.db, districtCode }, scheduleId);
  const period = asked === undefined ? issueAround(grain, now, -1) : issuePeriod(asked);
  const name = { scheduleId, periodKey: periodKey(period) };
  const again = { state: 'pending', attempts: 0, nextAttemptAt: now, problem: null } as const;
  await inTransaction(connection, async ({ db }) => {
    const begun = await db
      .insert(briefingRuns)
      .values({ districtCode, ...name, dueAt: now, ...again })
      .onConflictDoUpdate({
        target: [briefingRuns.districtCode, briefingRuns.scheduleId, briefingRuns.periodKey],
        set: again,
        setWhere: inArray(briefingRuns.state, ['pending', 'failed']),
      })
      .returning({ periodKey: briefingRuns.periodKey });
    if (begun.length === 0) return;
    await db
      .delete(briefingDeliveries)
      .where(and(deliveriesOf({ districtCode }, name), eq(briefingDeliveries.state, 'sending')));
  });
  return name;
}
