import { createHash } from 'node:crypto';
import { COVERED_YEARS, coveredDays, learnWorkingDays, type NoticedDay } from '@minxin/calendar';
import type postgres from 'postgres';

/**
 * Brings the working days of this process and of the database together: it learns those of the years that
 * somebody loaded a notice of, and writes all of them where they differ from what was written last.
 */
export async function fillCalendar(sql: postgres.Sql): Promise<void> {
  learnWorkingDays(await loadedDays(sql));
  await writeCalendar(sql);
}

/**
 * Learns the days of a notice, besides those loaded before, and writes them for whoever starts after this.
 * @throws CalendarInputError BAD_NOTICE
 */
export async function loadNotice(sql: postgres.Sql, notice: readonly NoticedDay[]): Promise<void> {
  const years = new Set(notice.map(({ day }) => day.slice(0, 4)));
  const before = (await loadedDays(sql)).filter(({ day }) => !years.has(day.slice(0, 4)));
  learnWorkingDays([...before, ...notice].sort((a, b) => (a.day < b.day ? -1 : 1)));
  await writeCalendar(sql);
}

/** Of the years after those that came with this version. */
const loadedDays = (sql: postgres.Sql): Promise<readonly NoticedDay[]> => sql<NoticedDay[]>`
  select day::text, is_working as "isWorking" from calendar_days
  where day > ${`${COVERED_YEARS.last}-12-31`}::text::date order by day`;

async function writeCalendar(sql: postgres.Sql): Promise<void> {
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
