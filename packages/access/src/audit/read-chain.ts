import { auditEvents, auditHeads, type Database } from '@minxin/database';
import { and, asc, eq, getTableColumns, gt, lte, sql } from 'drizzle-orm';
import type { ChainedRow } from './hash-of.ts';
import type { ChainPlace } from './record-event.ts';

/** A row as it is stored, with the hash that stands beside it. */
export type StoredRow = ChainedRow & Pick<ChainPlace, 'hash'>;

const PAGE = 2000;

export interface ChainOptions {
  readonly db: Database;
  readonly districtCode: string;
  /** The last row that is read; all of them unless told. */
  readonly through?: number;
}

/** The rows of a district's log, the first first, as they are stored. */
export async function* readChain(options: ChainOptions): AsyncGenerator<StoredRow> {
  const { db, districtCode, through } = options;
  // Nothing that could stand there is before it.
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const page = await db
      .select({
        ...getTableColumns(auditEvents),
        details: sql<string>`${auditEvents.details}::text`,
      })
      .from(auditEvents)
      .where(
        and(
          eq(auditEvents.districtCode, districtCode),
          gt(auditEvents.sequence, after),
          through === undefined ? undefined : lte(auditEvents.sequence, through),
        ),
      )
      .orderBy(asc(auditEvents.sequence))
      .limit(PAGE);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.sequence;
  }
}

/** Where the log says that it ends; null for a district that never had one. */
export async function readHead({
  db,
  districtCode,
}: Pick<ChainOptions, 'db' | 'districtCode'>): Promise<ChainPlace | null> {
  const [head] = await db
    .select({ sequence: auditHeads.sequence, hash: auditHeads.hash })
    .from(auditHeads)
    .where(eq(auditHeads.districtCode, districtCode));
  return head ?? null;
}
