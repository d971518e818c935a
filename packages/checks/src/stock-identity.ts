import type { Connection } from '@minxin/database';
import type { Check } from '@minxin/records';
import { sql } from 'drizzle-orm';

/**
 * stock(b) = stock(a) + accepted − closed − withdrawn, month by month (domain §2). The cases are read once:
 * each is counted where it comes to be open and where it no longer is, and beside that with each of its dates.
 */
export async function stockIdentity({ db }: Connection, districtCode: string): Promise<Check> {
  const rows = await db.execute<{ day: string; stock: string; flow: string }>(sql`
    with cases as (
      select accepted_at, closed_at, withdrawn_at from service_cases where district_code = ${districtCode}
    ), days as (
      select array_agg(day::timestamptz order by day) as at from (
        select generate_series(min(accepted_at), max(greatest(accepted_at, closed_at, withdrawn_at)), interval '1 month')::date as day
        from cases) d where day is not null
    ), placed as (
      -- On the days of that number and after it, the date has passed.
      select width_bucket(accepted_at, at) + 1 as accepted, width_bucket(closed_at, at) + 1 as closed,
        width_bucket(withdrawn_at, at) + 1 as withdrawn
      from cases, days
    ), moves as (
      select move.day, sum(move.stock) as stock, sum(move.flow) as flow
      from (select accepted, closed, withdrawn, count(*) as cases from placed group by 1, 2, 3) p
      cross join lateral (values
        (accepted, case when accepted < least(closed, withdrawn) or least(closed, withdrawn) is null then cases else 0 end, cases),
        (least(closed, withdrawn), case when accepted < least(closed, withdrawn) then -cases else 0 end, 0),
        (closed, 0, -cases), (withdrawn, 0, -cases)) move (day, stock, flow)
      where move.day is not null group by 1
    )
    select at[n]::date::text as day,
      (select coalesce(sum(stock), 0) from moves where moves.day <= n) as stock,
      (select coalesce(sum(flow), 0) from moves where moves.day <= n) as flow
    from days, generate_subscripts(at, 1) n order by n`);
  return {
    subject: 'service-hall',
    name: '在办量 = 受理 − 办结 − 撤回（逐月末）',
    checked: rows.length,
    findings: rows
      .filter(({ stock, flow }) => stock !== flow)
      .map(
        ({ day, stock, flow }) =>
          `service_cases at ${day}: ${stock} open, but ${flow} by what came and went.`,
      ),
  };
}
