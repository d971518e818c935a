import { batches, sqlList } from '@minxin/database';
import DataLoader from 'dataloader';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Reference } from '../definition/catalogue.ts';
import type { RecordKind } from '../definition/record-kind.ts';
import { keyColumns, sourceColumns } from '../definition/source.ts';
import { LARGEST_PAGE, type RecordContext } from './read-page.ts';
import { RecordError } from './record-error.ts';
import type { Row } from './row.ts';

type Key = readonly string[];
type Batch = typeof batches.$inferSelect;

/**
 * Follows references for one request: however many records ask, one statement a reference and
 * level of nesting.
 */
export class RecordLoaders {
  readonly #context: RecordContext;
  readonly #loaders = new Map<string, DataLoader<Key, readonly Row[], string>>();

  readonly #batches: DataLoader<number, Batch | null>;

  constructor(context: RecordContext) {
    this.#context = context;
    this.#batches = new DataLoader((ids) => readBatches(context, ids));
  }

  /** The record that a row refers to; null where it refers to none. */
  async referred(reference: Reference, row: Row): Promise<Row | null> {
    const key = reference.columns.map(({ own }) => row[own]);
    if (key.some((part) => part === null)) return null;
    const others = reference.columns.map(({ other }) => other);
    const loader = this.#loader(`one ${reference.constraint}`, (keys) =>
      this.#read(reference.to, others, keys, 1),
    );
    const [found] = await loader.load(key.map(String));
    return found ?? null;
  }

  /**
   * The records that refer to a row, the first ones by their key.
   * @throws RecordError BAD_FIRST
   */
  async referring(reference: Reference, row: Row, first: number): Promise<readonly Row[]> {
    if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE) {
      throw new RecordError('BAD_FIRST', {
        zh: `first 为 ${first}；应为 1 至 ${LARGEST_PAGE} 条。`,
        en: `first is ${first}; ask for 1 to ${LARGEST_PAGE} records.`,
      });
    }
    const owns = reference.columns.map(({ own }) => own);
    const loader = this.#loader(`many ${reference.constraint} ${first}`, (keys) =>
      this.#read(reference.from, owns, keys, first),
    );
    return loader.load(reference.columns.map(({ other }) => String(row[other])));
  }

  /** The name of the file that a row came in with. */
  async fileName({ batchId }: Pick<Row, 'batchId'>): Promise<string> {
    return (await this.batch(batchId))?.fileName ?? '';
  }

  /** Null where there is none. */
  batch(id: number): Promise<Batch | null> {
    return this.#batches.load(id);
  }

  #loader(name: string, read: (keys: readonly Key[]) => Promise<(readonly Row[])[]>) {
    const found =
      this.#loaders.get(name) ??
      new DataLoader<Key, readonly Row[], string>(read, {
        cacheKeyFn: (key) => JSON.stringify(key),
      });
    this.#loaders.set(name, found);
    return found;
  }

  /** The first rows of each key, all in one statement. */
  async #read(kind: RecordKind, names: readonly string[], keys: readonly Key[], first: number) {
    const { db, districtCode } = this.#context;
    const columns = sourceColumns(kind);
    const by = names.map((name) => columns[name] as PgColumn);
    const wanted = sql.join(
      keys.map((key) => sql`(${sqlList(key.map((part, p) => typed(part, by[p])))})`),
      sql.raw(', '),
    );
    const ranked = db
      .select({
        ...columns,
        rank: sql<number>`row_number() over (partition by ${sqlList(by.map((column) => sql`${column}`))} order by ${sqlList(keyColumns(kind).map((column) => sql`${column}`))})`.as(
          'rank',
        ),
      })
      .from(kind.table)
      .where(
        and(
          eq(kind.table.districtCode, districtCode),
          sql`(${sqlList(by.map((column) => sql`${column}`))}) in (${wanted})`,
        ),
      )
      .as('ranked');
    const rows = (await db
      .select()
      .from(ranked)
      .where(sql`rank <= ${first}`)
      .orderBy(sql`rank`)) as unknown as Row[];
    const groups = new Map<string, Row[]>();
    for (const row of rows) {
      const group = JSON.stringify(names.map((name) => String(row[name])));
      groups.set(group, [...(groups.get(group) ?? []), row]);
    }
    return keys.map((key) => groups.get(JSON.stringify(key)) ?? []);
  }
}

const typed = (part: string, column: PgColumn | undefined): SQL =>
  sql`${part}::text::${sql.raw(column?.getSQLType() ?? 'text')}`;

async function readBatches({ db, districtCode }: RecordContext, ids: readonly number[]) {
  const found = await db
    .select()
    .from(batches)
    .where(and(eq(batches.districtCode, districtCode), inArray(batches.id, [...ids])));
  const byId = new Map(found.map((batch) => [batch.id, batch]));
  return ids.map((id) => byId.get(id) ?? null);
}
