import { countEvents, type EventFilter, type EventRow, readEvents } from '@minxin/access';
import { decodeCursor, encodeCursor, LARGEST_PAGE, type Page, RecordError } from '@minxin/records';
import type { Context } from '../context.ts';

const PAGE = 50;

interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of the log as connections have it. @throws RecordError BAD_FIRST, BAD_CURSOR */
export async function readPage(
  { connection, districtCode }: Context,
  filter: EventFilter,
  { first, after }: PageArgs,
): Promise<Page<EventRow>> {
  const size = first ?? PAGE;
  if (size < 1 || size > LARGEST_PAGE) throw badFirst(size);
  const before = after == null ? undefined : sequenceIn(after);
  // Nobody's who is held to a scope: the rule of the field has asked for the whole district.
  const log = { db: connection.unscoped.db, districtCode };
  const { rows, hasMore } = await readEvents(log, filter, { first: size, before });
  return {
    rows: rows.map((row) => ({ row, cursor: encodeCursor([String(row.sequence)]) })),
    hasNextPage: hasMore,
    hasPreviousPage: after != null,
    total: () => countEvents(log, filter),
  };
}

function sequenceIn(cursor: string): number {
  const [sequence = ''] = decodeCursor(cursor, 1);
  if (/^\d{1,15}$/.test(sequence)) return Number(sequence);
  throw new RecordError('BAD_CURSOR', {
    zh: '这不是审计日志的游标：请原样传回 endCursor。',
    en: 'That is no cursor of the audit log: pass an endCursor as it was given.',
  });
}

const badFirst = (size: number) =>
  new RecordError('BAD_FIRST', {
    zh: `要 ${size} 条：每页应为 1 至 ${LARGEST_PAGE} 条。`,
    en: `${size} rows: ask for 1 to ${LARGEST_PAGE} a page.`,
  });
