import { type BriefingProblem, briefingRuns } from '@minxin/database';
import { and, eq, gte, lt, sql } from 'drizzle-orm';
import { MOST_ATTEMPTS } from './back-off.ts';
import { readRuns } from './read-runs.ts';
import type { RunName, WholeRun } from './schedule.ts';
import type { Worker } from './worker.ts';

/** How long a run is somebody's who says nothing more of it, in ms. */
export const LEASE_MS = 120_000;

const ABANDONED: BriefingProblem = {
  code: 'BRIEFING_RUN_ABANDONED',
  zh: '多次未做完服务就中断了；请查看服务日志后重试。',
  en: 'The server ended in the middle several times: read its log, then run it again.',
};

/**
 * Takes the run that has been due longest, for this worker alone: one that is in line, one whose draft was
 * published since, or one whose worker fell silent. Undefined where there is nothing to do.
 * @param only the one run that is meant
 */
export async function claimRun(worker: Worker, only?: RunName): Promise<WholeRun | undefined> {
  const { connection, districtCode, holder } = worker;
  const { db } = connection;
  const now = worker.now();
  await giveUp(worker, now);
  const meant = only
    ? sql`and r.schedule_id = ${only.scheduleId} and r.period_key = ${only.periodKey}`
    : sql`and s.is_enabled`;
  const at = sql`${now.toISOString()}::timestamptz`;
  const [claimed] = await db.execute<{ schedule_id: string; period_key: string }>(sql`
    update briefing_runs set
      state = 'running', holder = ${holder}, attempts = attempts + 1,
      lease_until = ${new Date(now.getTime() + LEASE_MS).toISOString()}::timestamptz
    where (district_code, schedule_id, period_key) = (
      select r.district_code, r.schedule_id, r.period_key
      from briefing_runs r
      join briefing_schedules s on s.district_code = r.district_code and s.id = r.schedule_id
      where r.district_code = ${districtCode} ${meant} and (
        r.state = 'pending' and r.next_attempt_at <= ${at}
        or r.state = 'running' and r.lease_until < ${at}
        or r.state = 'waiting' and exists (
          select from briefings b
          join briefing_revisions v on v.district_code = b.district_code and v.briefing_id = b.id
          where b.district_code = r.district_code and b.period_key = r.period_key
            and v.number >= r.revision and v.state = 'published'))
      order by r.due_at, r.schedule_id, r.period_key
      limit 1
      for update of r skip locked)
    returning schedule_id, period_key`);
  if (!claimed) return undefined;
  const name = { scheduleId: Number(claimed.schedule_id), periodKey: claimed.period_key };
  const [run] = await readRuns({ db, districtCode }, name, 1);
  return run;
}

/** What a worker holds of a run, as long as it does. */
export const heldBy = ({ districtCode, holder }: Worker, { scheduleId, periodKey }: RunName) =>
  and(
    eq(briefingRuns.districtCode, districtCode),
    eq(briefingRuns.scheduleId, scheduleId),
    eq(briefingRuns.periodKey, periodKey),
    eq(briefingRuns.state, 'running'),
    eq(briefingRuns.holder, holder),
  );

/** A run that ends its worker each time is not begun forever. */
async function giveUp({ connection: { db }, districtCode }: Worker, now: Date): Promise<void> {
  await db
    .update(briefingRuns)
    .set({
      ...{ state: 'failed', holder: null, leaseUntil: null },
      ...{ problem: ABANDONED, finishedAt: now },
    })
    .where(
      and(
        eq(briefingRuns.districtCode, districtCode),
        eq(briefingRuns.state, 'running'),
        lt(briefingRuns.leaseUntil, now),
        gte(briefingRuns.attempts, MOST_ATTEMPTS),
      ),
    );
}
