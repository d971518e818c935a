import { sql as query } from 'drizzle-orm';
import type postgres from 'postgres';
import { createTestDatabase } from '../../../testing/create-test-database.ts';
import { enterprisesRules } from '../../enterprises/index.ts';
import type { Rule } from '../../rule.ts';
import { violationOf } from '../../violation.ts';

export type Client = postgres.Sql | postgres.TransactionSql;
export type Row = Readonly<Record<string, string | number | boolean | null>>;

const TOWN = '610902111';
const stamp = { district_code: '610902', batch_id: 1, source_row: 1, origin: 'imported' };

/** A fresh database with a town, a village and two households, for trying to break rules in. */
export async function openBench() {
  const database = await createTestDatabase();
  const { sql, db } = database.connection;

  const insert = (table: string, rows: readonly Row[], on: Client = sql) =>
    on`insert into ${on(table)} ${on(rows.map((row) => ({ ...stamp, ...row })))}`;

  await sql`insert into batches (district_code, kind, origin, file_name, file_sha256, data_version)
    values ('610902', 'test', 'imported', 'test.csv', ${'0'.repeat(64)}, 1)`;
  await insert('divisions', [
    { code: TOWN, level: 'town', parent_code: '610902', name: '镇', short_name: '镇' },
    { code: `${TOWN}201`, level: 'village', parent_code: TOWN, name: '村', short_name: '村' },
  ]);
  await insert(
    'households',
    ['H1', 'H2'].map((household_no) => ({
      ...{ household_no, village_code: `${TOWN}201`, town_code: TOWN },
    })),
  );

  let enterprises = 0;
  return {
    sql,
    insert,
    drop: () => database.drop(),

    /** Registers another enterprise on 2019-01-01. */
    async newEnterprise(): Promise<string> {
      enterprises += 1;
      const code = `E${enterprises}`;
      const row = { code, name: '企业', town_code: TOWN, registered_on: '2019-01-01' };
      await insert('enterprises', [row]);
      return code;
    },

    /** The keys that the doctor would name for a rule. */
    async brokenKeys(name: keyof typeof enterprisesRules): Promise<unknown[]> {
      const rule: Rule = enterprisesRules[name];
      if (!rule.broken) throw new Error(`${name} is judged nowhere.`);
      const rows = await db.execute(query`${rule.broken(stamp.district_code)}`);
      return [...new Set(rows.map((row) => row.key))];
    },

    /** Damages a table with its triggers off. */
    async byHand(table: string, work: () => PromiseLike<unknown>): Promise<void> {
      await sql.unsafe(`alter table ${table} disable trigger user`);
      await work();
      await sql.unsafe(`alter table ${table} enable trigger user`);
    },
  };
}

export type Bench = Awaited<ReturnType<typeof openBench>>;

/** The rule that refuses it, with its facts; undefined where nothing does. */
export async function refusal(work: PromiseLike<unknown>) {
  try {
    await work;
    return undefined;
  } catch (failure) {
    const violation = violationOf(failure);
    if (!violation) throw failure;
    return { rule: violation.rule, facts: violation.facts };
  }
}
