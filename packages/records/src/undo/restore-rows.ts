import { RECORD_TABLES, type RecordTable, sqlList, type Transaction } from '@minxin/database';
import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type PgColumn } from 'drizzle-orm/pg-core';

/** What a batch wrote in one district. */
export interface WrittenBatch {
  readonly districtCode: string;
  readonly id: number;
}

/** How many rows came back and how many went. */
export interface Restored {
  readonly restored: number;
  readonly removed: number;
}

/** An image whose row is no longer as the batch left it. */
export class RowGone extends Error {
  override readonly name = 'RowGone';
}

/**
 * Brings rows back to what they were before a batch, inside the caller's transaction: what it removed
 * is there again, what it changed is as it was (batch and source row too), what it added is gone.
 * @throws RowGone where a row has gone since; what the rules of the database refuse
 */
export async function restoreRows(tx: Transaction, batch: WrittenBatch): Promise<Restored> {
  const referredFirst = RECORD_TABLES.toReversed();
  let restored = 0;
  for (const table of referredFirst) restored += await insertAgain(tx, batch, table);
  for (const table of referredFirst) restored += await changeBack(tx, batch, table);
  let removed = 0;
  for (const table of RECORD_TABLES) {
    const { count } = await tx.db.execute(
      sql`delete from ${table} where ${table.districtCode} = ${batch.districtCode} and ${table.batchId} = ${batch.id}`,
    );
    removed += count;
  }
  return { restored, removed };
}

async function insertAgain(
  tx: Transaction,
  batch: WrittenBatch,
  table: RecordTable,
): Promise<number> {
  const columns = sqlList(stored(table).map(({ name }) => sql.identifier(name)));
  const { count } = await tx.db.execute(
    sql`insert into ${table} (${columns}) select ${columns} from (${images(batch, table, 'delete')}) before`,
  );
  return count;
}

async function changeBack(
  tx: Transaction,
  batch: WrittenBatch,
  table: RecordTable,
): Promise<number> {
  const before = (name: string) => sql`before.${sql.identifier(name)}`;
  const values = stored(table).map(({ name }) => sql`${sql.identifier(name)} = ${before(name)}`);
  const key = (getTableConfig(table).primaryKeys[0]?.columns ?? []).map(
    ({ name }) => sql`${table}.${sql.identifier(name)} = ${before(name)}`,
  );
  const from = images(batch, table, 'update');
  const { count } =
    await tx.db.execute(sql`update ${table} set ${sqlList(values)} from (${from}) before
    where ${table.batchId} = ${batch.id} and ${sql.join(key, sql` and `)}`);
  const [kept] = await tx.db.execute<{ count: number }>(
    sql`select count(*)::int as count from (${from}) before`,
  );
  if (kept?.count !== count) throw new RowGone(getTableName(table));
  return count;
}

const images = (
  { districtCode, id }: WrittenBatch,
  table: RecordTable,
  operation: 'update' | 'delete',
): SQL => sql`select (jsonb_populate_record(null::${table}, image)).* from row_images
  where district_code = ${districtCode} and batch_id = ${id}
    and table_name = ${getTableName(table)} and operation = ${operation}`;

/** The columns that hold what they are given: a generated one follows. */
const stored = (table: RecordTable): readonly PgColumn[] =>
  Object.values<PgColumn>(getTableColumns(table)).filter(({ generated }) => !generated);
