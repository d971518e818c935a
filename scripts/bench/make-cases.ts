import { pipeline } from 'node:stream/promises';
import { type Connection, connect, type Transaction } from '@minxin/database';

type Sql = Connection['sql'] | Transaction['sql'];

const UNITS = 42;
const ITEMS = 630;
export const DISTRICT = '610902';
/** Cases come in the order of their days, give or take one: so many go once through the ten years. */
const A_PASS = 1_000_000;

/** The units and items that made-up cases are of, and a table of cases to copy from, ten years of them, units and items skewed. */
export async function makeGround(sql: Connection['sql']): Promise<void> {
  await sql.unsafe(`
    with batch as (
      insert into batches (district_code, kind, origin, file_name, file_sha256, data_version)
      values ('${DISTRICT}', 'bench', 'imported', 'bench', repeat('0', 64), 0) returning id),
    units as (
      insert into service_departments (district_code, batch_id, source_row, origin, code, name, joined_on)
      select '${DISTRICT}', id, n, 'imported', 'U' || lpad(n::text, 2, '0'), '单位' || n, '2015-01-01'
      from batch, generate_series(1, ${UNITS}) n returning 1)
    insert into service_items (district_code, batch_id, source_row, origin, code, name, department_code,
      case_type, promised_days, visits_promised, listed_on)
    select '${DISTRICT}', id, n, 'imported', 'I' || lpad(n::text, 3, '0'), '事项' || n,
      'U' || lpad((1 + n % ${UNITS})::text, 2, '0'), 'promised', 5, 1, '2015-01-01'
    from batch, generate_series(1, ${ITEMS}) n, (select count(*) from units) done`);
}

/**
 * A query of cases from the number `first` on, each made by arithmetic on its number: the same in every run.
 * How long a case took comes with it, as an import works it out for all its rows at once.
 */
export const caseRows = (first: number, count: number, batchId: number): string => `
  select '${DISTRICT}', ${batchId}, n, 'imported', 'B' || n,
    'U' || lpad((1 + floor(${UNITS} * u * u))::int::text, 2, '0'), 'I' || lpad((1 + floor(${ITEMS} * v * v))::int::text, 3, '0'),
    case when n % 10 < 7 then 'window' else 'online' end, accepted_at,
    date_trunc('day', accepted_at) + interval '1 day' * (3 + n % 8) - interval '1 second',
    case when n % 211 <> 0 then accepted_at + interval '1 hour' * (n % 131) end,
    case when n % 211 <> 0 then (n % 3) end, case when n % 211 <> 0 and n % 3 = 0 then 1 + n % 5 end,
    case when n % 211 <> 0 then 5 end,
    case when n % 211 <> 0 then minxin_worked_days(accepted_at, a.rank, a.is_working, b.rank, 0) end
  from (
    select n, (hashint8(n * 7) & 1048575) / 1048576.0 as u, (hashint8(n * 13) & 1048575) / 1048576.0 as v,
      timestamptz '2015-01-01 00:00+08' + interval '1 second' * ((n % ${A_PASS}) * 315.5 + (hashint8(n * 31) & 131071)) as accepted_at
    from generate_series(${first}::bigint, ${first + count - 1}::bigint) n
  ) made
  left join calendar_days a on a.day = minxin_day(accepted_at)
  left join calendar_days b on b.day = minxin_day(accepted_at + interval '1 hour' * (n % 131))`;

export const COLUMNS = `(district_code, batch_id, source_row, origin, case_no, department_code, item_code, channel,
  accepted_at, due_at, closed_at, visits, rating, promised_days, worked_days)`;

/**
 * Copies made-up cases into a table by COPY on both sides. The driver never frees a connection that it
 * read a COPY from, so the source has one of its own.
 */
export async function copyCases(
  url: string,
  into: Sql,
  table: string,
  { first, count, batchId }: { first: number; count: number; batchId: number },
): Promise<void> {
  const from = await connect(url, { max: 1 });
  const source = await from.sql
    .unsafe(`copy (${caseRows(first, count, batchId)}) to stdout`)
    .readable();
  const target = await into.unsafe(`copy ${table} ${COLUMNS} from stdin`).writable();
  await pipeline(source, target);
  await from.sql.end({ timeout: 0 });
}
