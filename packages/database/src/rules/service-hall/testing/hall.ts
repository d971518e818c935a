import { PgDialect } from 'drizzle-orm/pg-core';
import type postgres from 'postgres';
import { createTestDatabase, type TestDatabase } from '../../../testing/index.ts';
import { RULES } from '../../index.ts';
import { type Violation, violationOf } from '../../violation.ts';

export const DISTRICT = '610902';

/** An instant of 2020 in the district: `at('03-02 09:00')`. */
export const at = (time: string) => `2020-${time}+08`;

export const PAUSE = { kind: 'paused', pause_kind: 'hearing', document_no: '听证〔2020〕1 号' };
export const EXTENSION = { kind: 'extended', days: 3, approved_by: '区行政审批服务局' };

/** The rule that refuses a statement; undefined where it passes. */
export const failure = async (statement: Promise<unknown>) =>
  violationOf(await statement.catch((error: unknown) => error))?.rule;

/** A hall of one department, two windows and an item that promises five working days. */
export interface Hall {
  readonly database: TestDatabase;
  readonly sql: postgres.Sql;
  /** Inserts a row with its stamp, entered by hand unless told. */
  insert(table: string, row: Row, origin?: string): Promise<void>;
  /** The rule that refuses a row. */
  refusal(table: string, row: Row, origin?: string): Promise<Violation | undefined>;
  /** A new case, accepted on Monday 2020-03-02 at nine unless told. Returns its number. */
  newCase(row?: Row, origin?: string): Promise<string>;
  /** Enters an event of a case. */
  event(caseNo: string, row: Row, origin?: string): Promise<void>;
  /** The rule that refuses an event of a case. */
  refusedEvent(caseNo: string, row: Row, origin?: string): Promise<string | undefined>;
  caseOf(caseNo: string): Promise<Record<string, unknown>>;
  /** What the doctor finds about a rule, perhaps inside a transaction. */
  broken(rule: string, tx?: postgres.TransactionSql): Promise<{ key: string; what: string }[]>;
}

export type Row = Readonly<Record<string, string | number | boolean | null>>;

export async function openHall(): Promise<Hall> {
  const database = await createTestDatabase();
  const { sql } = database.connection;
  const [batch] = await sql<{ id: string }[]>`
    insert into batches (district_code, kind, origin, file_name, file_sha256, data_version)
    values (${DISTRICT}, 'test', 'entered', 'test', ${'0'.repeat(64)}, 1) returning id`;
  const stamp = { district_code: DISTRICT, batch_id: batch?.id ?? '', source_row: 1 };
  const insert: Hall['insert'] = async (table, row, origin = 'entered') => {
    await sql`insert into ${sql(table)} ${sql({ ...stamp, origin, ...row })}`;
  };
  await insert('service_departments', { code: 'D', name: '单位', joined_on: '2019-02-11' });
  const item = { department_code: 'D', visits_promised: 1, listed_on: '2019-02-11' };
  await insert('service_items', {
    ...{ ...item, code: 'I', name: '事项', case_type: 'promised' },
    ...{ promised_days: 5, statutory_days: 20 },
  });
  for (const code of ['W1', 'W2']) {
    await insert('service_windows', {
      ...{ code, name: code, department_code: 'D' },
      ...{ opened_on: '2019-02-11', closed_on: '2020-12-31' },
    });
  }
  const event: Hall['event'] = (caseNo, row, origin) =>
    insert('service_case_events', { case_no: caseNo, ...row }, origin);
  let cases = 0;
  return {
    database,
    sql,
    insert,
    refusal: async (table, row, origin) =>
      violationOf(await insert(table, row, origin).catch((error: unknown) => error)),
    async newCase(row = {}, origin = 'entered') {
      cases += 1;
      const caseNo = `C${cases}`;
      await insert(
        'service_cases',
        {
          ...{ case_no: caseNo, department_code: 'D', item_code: 'I', window_code: 'W1' },
          ...{ channel: 'window', accepted_at: '2020-03-02 09:00+08', ...row },
        },
        origin,
      );
      return caseNo;
    },
    event,
    refusedEvent: (caseNo, row, origin) => failure(event(caseNo, row, origin)),
    async caseOf(caseNo) {
      const [found] = await sql`
        select state, ${sql.unsafe(CLOCKS)} from service_cases where case_no = ${caseNo}`;
      return { ...found };
    },
    async broken(rule, tx) {
      const query = RULES[rule]?.broken?.(DISTRICT);
      if (!query) throw new Error(`${rule} has no query for the doctor.`);
      const { sql: text, params } = new PgDialect().sqlToQuery(query);
      return [
        ...(await (tx ?? sql).unsafe<{ key: string; what: string }[]>(text, params as string[])),
      ];
    },
  };
}

/** The times of a case as they read in the district, to the minute. */
const CLOCKS = ['due', 'original_due', 'paused', 'closed', 'withdrawn', 'reopened', 'final_closed']
  .map(
    (name) =>
      `to_char(${name}_at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI') as "${name.replace('_d', 'D').replace('_c', 'C')}"`,
  )
  .join(', ');
