import { createHash } from 'node:crypto';
import { coveredDays } from '@minxin/calendar';
import type postgres from 'postgres';

/** Writes the calendar's working days where they differ from what was written last. */
export async function fillCalendar(sql: postgres.Sql): Promise<void> {
  const days = JSON.stringify(coveredDays());
  const sha256 = createHash('sha256').update(days).digest('hex');
  await sql.begin(async (tx) => {
    const [applied] = await tx<{ sha256: string }[]>`
      select sha256 from applied_rules where name = 'calendar'`;
    if (applied?.sha256 === sha256) return;
    await tx`delete from calendar_days`;
    await tx`insert into calendar_days (day, is_working, rank)
      select day, "isWorking", rank from json_to_recordset(${days}::text::json) as c (day date, "isWorking" boolean, rank int)`;
    await tx`insert into applied_rules (name, sha256) values ('calendar', ${sha256})
      on conflict (name) do update set sha256 = excluded.sha256, applied_at = now()`;
  });
}
