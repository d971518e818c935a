import { batches, type Database } from '@minxin/database';
import { decodeCursor, encodeCursor, LARGEST_PAGE, type Page, RecordError } from '@minxin/records';
import { and, desc, eq, lt, type SQL } from 'drizzle-orm';

/** A batch as the history shows it. */
export type BatchRow = typeof batches.$inferSelect;

export interface HistoryContext {
  readonly db: Database;
  readonly districtCode: string;
  /** Whose batches alone are told of; everybody's unless told. */
  readonly actor?: string | undefined;
}

export interface HistoryPage {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const PAGE = 20;

/**
 * Everything that was ever written together, newest first, in pages that join while others write.
 * @throws RecordError BAD_FIRST, BAD_CURSOR
 */
export async function readBatches(
  context: HistoryContext,
  { first, after }: HistoryPage,
): Promise<Page<BatchRow>> {
  const size = first ?? PAGE;
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_PAGE) {
    throw new RecordError('BAD_FIRST', {
      zh: `要 ${size} 批：每页应为 1 至 ${LARGEST_PAGE} 批。`,
      en: `${size} batches: ask for 1 to ${LARGEST_PAGE} a page.`,
    });
  }
  const { db } = context;
  const all = toldOf(context);
  const found = await db
    .select()
    .from(batches)
    .where(and(all, after == null ? undefined : lt(batches.id, idOf(after))))
    .orderBy(desc(batches.id))
    .limit(size + 1);
  return {
    rows: found.slice(0, size).map((row) => ({ row, cursor: encodeCursor([String(row.id)]) })),
    hasNextPage: found.length > size,
    hasPreviousPage: after != null,
    total: () => db.$count(batches, all),
  };
}

/** Null where there is none. */
export async function readBatch(context: HistoryContext, id: number): Promise<BatchRow | null> {
  const [row] = await context.db
    .select()
    .from(batches)
    .where(and(toldOf(context), eq(batches.id, id)));
  return row ?? null;
}

const toldOf = ({ districtCode, actor }: HistoryContext): SQL | undefined =>
  and(
    eq(batches.districtCode, districtCode),
    actor === undefined ? undefined : eq(batches.actor, actor),
  );

function idOf(cursor: string): number {
  const [id = ''] = decodeCursor(cursor, 1);
  if (/^\d{1,15}$/.test(id)) return Number(id);
  throw new RecordError('BAD_CURSOR', {
    zh: '这不是批次清单的游标。',
    en: 'That is no cursor of the list of batches.',
  });
}
