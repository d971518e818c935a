import { type AuditEventName, auditEvents, type Database } from '@minxin/database';
import { and, desc, eq, gte, inArray, lt, type SQL, sql } from 'drizzle-orm';

/** What of the log is asked for; everything that is left out is not narrowed. */
export interface EventFilter {
  /** Inclusive. */
  readonly from?: Date | null | undefined;
  /** Exclusive. */
  readonly to?: Date | null | undefined;
  readonly events?: readonly AuditEventName[] | null | undefined;
  /** A part of the name of who did it. */
  readonly actor?: string | null | undefined;
  readonly objectKind?: string | null | undefined;
  /** A part of what it was done to. */
  readonly objectId?: string | null | undefined;
  readonly isSuccess?: boolean | null | undefined;
}

export type EventRow = typeof auditEvents.$inferSelect;

export interface EventPlace {
  readonly db: Database;
  readonly districtCode: string;
}

export interface EventPage {
  readonly rows: readonly EventRow[];
  readonly hasMore: boolean;
}

/** A page of the log, the newest first. @param before only rows before this one */
export async function readEvents(
  { db, districtCode }: EventPlace,
  filter: EventFilter,
  { first, before }: { readonly first: number; readonly before?: number | undefined },
): Promise<EventPage> {
  const rows = await db
    .select()
    .from(auditEvents)
    .where(
      and(
        conditionOf(districtCode, filter),
        before === undefined ? undefined : lt(auditEvents.sequence, before),
      ),
    )
    .orderBy(desc(auditEvents.sequence))
    .limit(first + 1);
  return { rows: rows.slice(0, first), hasMore: rows.length > first };
}

export const countEvents = (
  { db, districtCode }: EventPlace,
  filter: EventFilter,
): Promise<number> => db.$count(auditEvents, conditionOf(districtCode, filter));

function conditionOf(districtCode: string, filter: EventFilter): SQL | undefined {
  const { from, to, events, actor, objectKind, objectId, isSuccess } = filter;
  return and(
    eq(auditEvents.districtCode, districtCode),
    from ? gte(auditEvents.at, from) : undefined,
    to ? lt(auditEvents.at, to) : undefined,
    events ? inArray(auditEvents.event, [...events]) : undefined,
    actor ? holds(auditEvents.actor, actor) : undefined,
    objectKind ? eq(auditEvents.objectKind, objectKind) : undefined,
    objectId ? holds(auditEvents.objectId, objectId) : undefined,
    isSuccess == null ? undefined : eq(auditEvents.isSuccess, isSuccess),
  );
}

/** Whatever the text holds, it stands for itself. */
const holds = (column: typeof auditEvents.actor | typeof auditEvents.objectId, text: string) =>
  sql`position(lower(${text}) in lower(${column})) > 0`;

const LARGE_PAGE = 1000;

/** All of it, page after page, the newest first; what is written meanwhile is not among it. */
export async function* eventPages(
  place: EventPlace,
  filter: EventFilter,
): AsyncGenerator<readonly EventRow[]> {
  let before: number | undefined;
  for (;;) {
    const { rows, hasMore } = await readEvents(place, filter, { first: LARGE_PAGE, before });
    yield rows;
    if (!hasMore) return;
    before = rows.at(-1)?.sequence;
  }
}
