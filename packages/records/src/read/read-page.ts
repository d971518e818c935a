import { type Database, sqlList } from '@minxin/database';
import type { Keyring } from '@minxin/privacy';
import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { columnsOf } from '../definition/column.ts';
import type { RecordKind } from '../definition/record-kind.ts';
import { keyColumns, sourceColumns } from '../definition/source.ts';
import { enumName } from '../sdl/names.ts';
import { refusingBadText } from './bad-text.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { RecordError } from './record-error.ts';
import type { Row } from './row.ts';
import { type Where, whereOf } from './where.ts';

export const LARGEST_PAGE = 200;
const PAGE = 50;

export interface PageArgs {
  readonly where?: Where | null | undefined;
  readonly orderBy?:
    | { readonly field: string; readonly direction?: 'ASC' | 'DESC' | null | undefined }
    | null
    | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export interface Page<R = Row> {
  readonly rows: readonly { readonly row: R; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Counts all records that the filters find; one statement, run only when called. */
  total(): Promise<number>;
}

export interface RecordContext {
  readonly db: Database;
  readonly districtCode: string;
}

export interface PageContext extends RecordContext {
  /** The instant that overdue is judged at. */
  readonly asOf: Date;
  /** The keys, for who may find records by what they tell of a person. */
  readonly lookup?: Keyring | undefined;
}

/**
 * A page of records by keyset: pages join without gap or repeat, in both directions and while
 * others write.
 * @throws RecordError BAD_FIRST, BAD_CURSOR, BAD_FILTER, MASKED_FILTER
 */
export const readPage = async (
  context: PageContext,
  kind: RecordKind,
  args: PageArgs,
): Promise<Page> => pageOf(context, kind, args, sizeOf(args));

/** All pages of a list, first to last, `size` records each. */
export async function* pagesOf(
  context: PageContext,
  kind: RecordKind,
  args: Pick<PageArgs, 'where' | 'orderBy'>,
  size: number,
): AsyncGenerator<readonly Row[]> {
  let after: string | null = null;
  for (;;) {
    const page: Page = await pageOf(context, kind, { ...args, after }, { size, backwards: false });
    yield page.rows.map(({ row }) => row);
    if (!page.hasNextPage) return;
    after = page.rows.at(-1)?.cursor ?? null;
  }
}

async function pageOf(
  { db, ...judged }: PageContext,
  kind: RecordKind,
  args: PageArgs,
  { size, backwards }: ReturnType<typeof sizeOf>,
): Promise<Page> {
  const by = orderOf(kind, args.orderBy);
  const descending = (args.orderBy?.direction === 'DESC') !== backwards;
  const filter = and(
    eq(kind.table.districtCode, judged.districtCode),
    whereOf(kind, args.where, judged),
  );
  const start = backwards ? args.before : args.after;
  const other = backwards ? args.after : args.before;
  const found = await refusingBadText(
    'BAD_CURSOR',
    {
      zh: '这不是该清单的游标：请原样传回。',
      en: 'That is no cursor of this list: pass one as it was given.',
    },
    () =>
      db
        .select({ row: sourceColumns(kind), place: placeOf(by) })
        .from(kind.table)
        .where(
          and(
            filter,
            start ? beyond(by, decodeCursor(start, by.length), descending) : undefined,
            other ? beyond(by, decodeCursor(other, by.length), !descending) : undefined,
          ),
        )
        .orderBy(...by.map((column) => (descending ? desc(column) : asc(column))))
        .limit(size + 1),
  );
  const rows = found
    .slice(0, size)
    .map(({ row, place }) => ({ row: row as Row, cursor: encodeCursor(place) }));
  const more = found.length > size;
  return {
    rows: backwards ? rows.reverse() : rows,
    hasNextPage: backwards ? args.before != null : more,
    hasPreviousPage: backwards ? more : args.after != null,
    total: () => db.$count(kind.table, filter),
  };
}

function sizeOf({ first, last }: PageArgs): { size: number; backwards: boolean } {
  const size = first ?? last ?? PAGE;
  if (first != null && last != null) {
    throw new RecordError('BAD_FIRST', {
      zh: 'first 与 last 只能给一个。',
      en: 'Ask for the first or for the last records, not for both.',
    });
  }
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_PAGE) {
    throw new RecordError('BAD_FIRST', {
      zh: `要 ${size} 条：每页应为 1 至 ${LARGEST_PAGE} 条。`,
      en: `${size} records: ask for 1 to ${LARGEST_PAGE} a page.`,
    });
  }
  return { size, backwards: last != null };
}

/** What a list is ordered by: the field asked for, then the key, so that no two records tie. */
function orderOf(kind: RecordKind, orderBy: PageArgs['orderBy']): readonly PgColumn[] {
  const asked = columnsOf(kind).find(({ publicName }) => enumName(publicName) === orderBy?.field);
  const keys = keyColumns(kind);
  return asked ? [asked.column, ...keys.filter((key) => key !== asked.column)] : keys;
}

const placeOf = (by: readonly PgColumn[]): SQL<string[]> =>
  sql<string[]>`array[${sqlList(by.map((column) => sql`${column}::text`))}]`;

/** Rows that lie after a place in the order, or before it. */
function beyond(by: readonly PgColumn[], place: readonly string[], descending: boolean): SQL {
  const own = sqlList(by.map((column) => sql`${column}`));
  const given = sqlList(
    by.map((column, position) => sql`${place[position]}::text::${sql.raw(column.getSQLType())}`),
  );
  return descending ? sql`(${own}) < (${given})` : sql`(${own}) > (${given})`;
}
