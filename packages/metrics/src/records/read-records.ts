import { batches, type Origin } from '@minxin/database';
import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  getViewSelectedFields,
  is,
  type SQL,
  sql,
  Table,
} from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { joined } from '../compile/carrier.ts';
import { factOf, type Model, tableName } from '../definition/model.ts';
import { QuestionError } from '../question/question-error.ts';
import { labelOf } from '../run/label-of.ts';
import type { Slice } from '../slice/slice.ts';
import { languageOf } from '../slice/slice-context.ts';
import { type CountedRows, countedRows, type RecordsOf } from './counted-rows.ts';
import { type Cursor, decodeCursor, encodeCursor } from './cursor.ts';

const LARGEST_PAGE = 200;

/** What every record carries, whatever its subject. */
export interface RecordBase {
  readonly batchId: number;
  readonly sourceRow: number;
  readonly origin: Origin;
}

/** A record with the names of its keys, and the file it came from. */
export interface RecordRow<R extends RecordBase = RecordBase> {
  readonly record: R;
  readonly labels: Readonly<
    Record<string, { readonly key: string | null; readonly label: string }>
  >;
  readonly fileName: string;
  readonly cursor: string;
}

export interface RecordPage<R extends RecordBase = RecordBase> {
  readonly rows: readonly RecordRow<R>[];
  readonly hasNextPage: boolean;
  /** Counts all records of the slice; one statement, run only when called. */
  total(): Promise<number>;
}

export interface PageOptions {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly order?: 'NEWEST_FIRST' | 'OLDEST_FIRST' | null | undefined;
  /** The records that a metric counts, by its own time and rule; left out, those of the slice's period. */
  readonly of?: RecordsOf | null | undefined;
}

/**
 * The records behind a slice, or behind one of its metrics, a keyset page at a time: pages join
 * without gap or repeat, also while others write. In the order of the time that they count on.
 * @throws QuestionError BAD_FIRST, BAD_CURSOR, NOT_IN_MODEL, UNKNOWN_METRIC, SUPPRESSED for records of
 *   single households, to who may not see them
 */
export async function readRecords<R extends RecordBase>(
  slice: Slice,
  options: PageOptions,
): Promise<RecordPage<R>> {
  refuseProtected(slice);
  const first = options.first ?? 50;
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE) {
    throw new QuestionError('BAD_FIRST', {
      zh: `first 为 ${first}；每页应为 1 至 ${LARGEST_PAGE} 条。`,
      en: `first is ${first}; ask for 1 to ${LARGEST_PAGE} records a page.`,
    });
  }
  const newest = options.order !== 'OLDEST_FIRST';
  const after = options.after ? decodeCursor(options.after) : null;
  const counted = countedRows(slice, options.of);
  const rows = await readPage<R>(slice, counted, { newest, after, limit: first + 1 });
  return {
    rows: rows.slice(0, first),
    hasNextPage: rows.length > first,
    total: () => countRows(slice, counted),
  };
}

/** Whether single records may be seen: one of a protected fact is a cell of one. */
export const maySeeRecords = ({ model, family }: Slice): boolean =>
  family.shape.context.rights?.smallCells === true || !factOf(model, model.records.at)?.protects;

export function refuseProtected(slice: Slice): void {
  if (maySeeRecords(slice)) return;
  const { model } = slice;
  const cuts = Object.keys(model.dimensions);
  throw new QuestionError('SUPPRESSED', {
    zh: `${model.label}的明细是逐户记录，没有查看小数目的权限，不能列出：请看指标，或按 ${cuts.join('、')} 细分。`,
    en: `${model.records.type} is the record of a single household, which you may not list: ask for metrics, or cut the slice by ${cuts.join(', ')}.`,
  });
}

function beyond(at: PgColumn, key: PgColumn, after: Cursor, newest: boolean): SQL {
  const place = sql`(${after.at}::${sql.raw(at.getSQLType())}, ${after.key})`;
  return newest ? sql`(${at}, ${key}) < ${place}` : sql`(${at}, ${key}) > ${place}`;
}

interface PlaceInOrder {
  readonly newest: boolean;
  readonly after: Cursor | null;
  readonly limit: number;
}

export async function readPage<R extends RecordBase>(
  slice: Slice,
  { rows: { period, joins, condition }, at }: CountedRows,
  { newest, after, limit }: PlaceInOrder,
): Promise<readonly RecordRow<R>[]> {
  const { context } = slice.family.shape;
  const { records, dimensions } = slice.model;
  const direction = newest ? desc : asc;
  const fields = fieldsOf(records.table);
  const keyed = Object.entries(factOf(slice.model, records.at)?.dimensions ?? {});
  const names = Object.fromEntries(
    keyed.map(([name, column]) => [name, nameOf(slice.model, name, column)]),
  );
  const file = sql<string>`(select ${batches.fileName} from ${batches}
    where ${batches.districtCode} = ${fields.districtCode} and ${batches.id} = ${fields.batchId})`;
  const page = context.db
    .select({
      record: fields,
      names,
      fileName: file,
      at: sql<string>`${at}::text`,
      key: records.key,
    })
    .from(records.table as PgTable)
    .innerJoin(period, sql`true`)
    .where(and(condition, after ? beyond(at, records.key, after, newest) : undefined))
    .orderBy(direction(at), direction(records.key))
    .limit(limit)
    .$dynamic();
  for (const { table, on } of joins) page.leftJoin(table, on);
  const rows = await page;
  return rows.map((row) => {
    // The one place where a subject's rows take their type: the columns are those of its own table.
    const record = row.record as unknown as R & Record<string, unknown>;
    const labels = keyed.map(([name, source]) => {
      const key = keyOf(record, fields, source);
      return [
        name,
        {
          key,
          label: labelOf(
            dimensions[name]?.labels,
            key,
            row.names[name] ?? null,
            languageOf(context),
          ),
        },
      ] as const;
    });
    const cursor = encodeCursor({ at: row.at, key: String(row.key) });
    return { record, labels: Object.fromEntries(labels), fileName: row.fileName, cursor };
  });
}

async function countRows(
  slice: Slice,
  { rows: { table, period, joins, condition } }: CountedRows,
): Promise<number> {
  const [row] = await slice.family.shape.context.db.execute<{ count: string }>(
    sql`select count(*) from ${period} cross join ${sql.identifier(table)}${joined(joins)} where ${condition}`,
  );
  return Number(row?.count ?? 0);
}

type Fields = Readonly<Record<string, PgColumn>>;

/** The columns of a table or view by Drizzle's names; views type theirs more loosely than they are. */
const fieldsOf = (source: Model['records']['table']): Fields =>
  is(source, Table)
    ? (getTableColumns(source) as Fields)
    : (getViewSelectedFields(source) as Fields);

/** The value of a dimension's column in a row: the row's fields bear Drizzle's names, not the column's. */
function keyOf(
  record: Readonly<Record<string, unknown>>,
  fields: Fields,
  source: PgColumn | undefined,
): string | null {
  const entry = Object.entries(fields).find(([, field]) => field.name === source?.name);
  const value = entry ? record[entry[0]] : null;
  return value === null || value === undefined ? null : String(value);
}

/**
 * The name of a key from the table of its dimension; null where a list names it. Both columns are
 * compared inside `eq`, where Drizzle writes them with their tables: they may bear the same name.
 */
function nameOf(model: Model, name: string, source: PgColumn | undefined): SQL<string | null> {
  const labels = model.dimensions[name]?.labels;
  if (labels?.kind !== 'table' || !source) return sql<null>`null`;
  return sql<string | null>`(select ${labels.name} from ${sql.identifier(tableName(labels.key))}
    where ${eq(labels.districtCode, sql`${factOf(model, source)?.districtCode}`)} and ${eq(labels.key, sql`${source}`)})`;
}
