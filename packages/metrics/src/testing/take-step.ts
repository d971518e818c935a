import { type Connection, type Transaction, tenders } from '@minxin/database';
import { type SQL, sql } from 'drizzle-orm';
import { rebuildRollups } from '../rollups/rebuild-rollups.ts';
import type { Step } from './arbitrary-steps.ts';
import { DISTRICT, inBatch } from './in-batch.ts';
import { writeRecords } from './write-records.ts';

let tenderNumber = 0;

/** Does one step in a batch of its own, or by plain SQL where it is done by hand. */
export async function takeStep(connection: Connection, step: Step): Promise<void> {
  switch (step.kind) {
    case 'add':
      return writeRecords(connection, { ...step, firstDay: '2019-02-11', lastDay: '2020-12-31' });
    case 'award':
      await inBatch(connection, async ({ db }, { id }) => {
        await db.insert(tenders).values(
          step.tenders.map(({ awardedOn, awardFen, kind }) => ({
            ...{ districtCode: DISTRICT, batchId: id, sourceRow: 1, origin: 'imported' as const },
            ...{ tenderNo: `T${tenderNumber++}`, kind, method: 'open' as const, title: '' },
            ...{ methodDetails: '公开招标', noticeOn: '2019-01-01' },
            ...(awardedOn !== null && { awardedOn, awardFen, bidders: 3 }),
          })),
        );
        return { rowCount: step.tenders.length };
      });
      return;
    case 'rebuild':
      await rebuildRollups(connection, DISTRICT, step.from);
      return;
    default:
      if ('byHand' in step && step.byHand) {
        for (const statement of statements(step)) await connection.db.execute(statement);
        return;
      }
      await inBatch(connection, async ({ db }: Transaction) => {
        for (const statement of statements(step)) await db.execute(statement);
        return { rowCount: 0 };
      });
  }
}

/** A record's number, drawn by lot among those that have no history to contradict. */
const drawn = (table: string, key: string, pick: number, open: SQL = sql`true`) => sql`(
  select ${sql.identifier(key)} from ${sql.identifier(table)} r where ${open}
  order by md5(${sql.identifier(key)} || ${String(pick)}::text) limit 1)`;
const withoutEvents = sql`not exists (select from service_case_events e where e.case_no = r.case_no)`;

let copied = 0;

/** The same record again and again, by numbers of its own. */
function copies(original: SQL, table: string, key: string, columns: string): SQL {
  const rest = sql.raw(`district_code, batch_id, source_row, origin, ${columns}`);
  copied += 1;
  return sql`insert into ${sql.identifier(table)} (${sql.identifier(key)}, ${rest})
    select ${`M${copied}-`}::text || n, ${rest} from ${sql.identifier(table)}, generate_series(1, 500) n
    where ${sql.identifier(key)} = ${original}`;
}

function statements(step: Exclude<Step, { kind: 'add' | 'award' | 'rebuild' }>): readonly SQL[] {
  const time = (instant: Date | null | undefined) =>
    sql`${instant?.toISOString() ?? null}::timestamptz`;
  switch (step.kind) {
    case 'amendCase': {
      const { department, acceptedAt, dueAt, closedAt, withdrawnAt, visits, rating } = step.to;
      return [
        sql`update service_cases set accepted_at = ${time(acceptedAt)}, due_at = ${time(dueAt)},
          closed_at = ${time(closedAt)}, withdrawn_at = ${time(withdrawnAt)}, visits = ${visits},
          rating = ${rating}, department_code = coalesce((select code from service_departments where code = ${department}), department_code)
        where case_no = ${drawn('service_cases', 'case_no', step.pick, withoutEvents)}`,
      ];
    }
    case 'amendOrder': {
      const { receivedAt, dueAt, closedAt, rating } = step.to;
      return [
        sql`update hotline_orders set received_at = ${time(receivedAt)}, due_at = ${time(dueAt)},
          closed_at = ${time(closedAt)}, rating = ${rating}
        where order_no = ${drawn('hotline_orders', 'order_no', step.pick)}`,
      ];
    }
    case 'amendTender': {
      const { awardedOn, awardFen, kind } = step.to;
      const given = awardedOn !== null;
      return [
        sql`update tenders set kind = ${kind}, awarded_on = ${awardedOn}::date,
          award_fen = ${given ? awardFen : null}::bigint, bidders = ${given ? 2 : null}::smallint
        where tender_no = ${drawn('tenders', 'tender_no', step.pick)}`,
      ];
    }
    case 'close':
      return [
        sql`insert into service_case_events (district_code, batch_id, source_row, origin, case_no, kind, at)
        select district_code, batch_id, 1, 'entered', case_no, 'closed', accepted_at + ${step.days} * interval '1 day'
        from service_cases where case_no = ${drawn('service_cases', 'case_no', step.pick, sql`${withoutEvents} and closed_at is null and withdrawn_at is null`)}`,
      ];
    case 'delete':
      return [
        sql`delete from service_cases where case_no = ${drawn('service_cases', 'case_no', step.pick, withoutEvents)}`,
        sql`delete from hotline_orders where order_no = ${drawn('hotline_orders', 'order_no', step.pick)}`,
        sql`delete from tenders where tender_no = ${drawn('tenders', 'tender_no', step.pick)}`,
      ];
    case 'many':
      return [
        copies(
          drawn('service_cases', 'case_no', step.pick, withoutEvents),
          'service_cases',
          'case_no',
          'department_code, item_code, channel, accepted_at, due_at, closed_at, withdrawn_at, visits, rating',
        ),
        copies(
          drawn('hotline_orders', 'order_no', step.pick),
          'hotline_orders',
          'order_no',
          'unit_code, town_code, category_code, channel, received_at, due_at, closed_at, rating',
        ),
      ];
    case 'undo': {
      const batch = sql`(select id from batches order by md5(id::text || ${String(step.pick)}::text) limit 1)`;
      return [
        sql`delete from service_cases r where batch_id = ${batch} and ${withoutEvents}`,
        sql`delete from hotline_orders where batch_id = ${batch}`,
        sql`delete from tenders where batch_id = ${batch}`,
      ];
    }
  }
}
