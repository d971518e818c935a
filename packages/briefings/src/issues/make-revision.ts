import {
  briefingEdits,
  briefingRevisions,
  briefings,
  inTransaction,
  type Transaction,
} from '@minxin/database';
import { and, desc, eq } from 'drizzle-orm';
import type { OpenAsk } from '../freeze/ask.ts';
import { contentHash } from '../freeze/content-hash.ts';
import { type FreezeRequest, freeze } from '../freeze/freeze.ts';
import type { Frozen } from '../freeze/frozen.ts';
import { issuePeriod } from '../layout/periods.ts';
import { briefingDeed } from './briefing-deed.ts';
import { readRevision } from './read-revisions.ts';
import type { WholeRevision } from './revision.ts';
import type { RevisionContext } from './revision-context.ts';

export interface Made {
  readonly revision: WholeRevision;
  /** False where the last published revision says the same already: then none was made. */
  readonly isNew: boolean;
}

/**
 * Freezes the figures of a period as the next revision of its issue, with the paragraphs that staff wrote
 * for the one before. A draft that is not published is made anew in its place.
 * @throws BriefingError BRIEFING_BAD_PERIOD, BRIEFING_NO_DATA
 */
export async function makeRevision(
  context: RevisionContext,
  periodKey: string,
  openAsk: OpenAsk,
  { log, signal }: Pick<FreezeRequest, 'log' | 'signal'> = {},
): Promise<Made> {
  const { connection, districtCode, now } = context;
  const frozen = await freeze({
    ...{ connection, districtCode, now, openAsk, log, signal },
    period: issuePeriod(periodKey),
  });
  const isNew = await inTransaction(connection, (tx) => store(tx, context, frozen));
  const place = { db: connection.db, districtCode };
  return { revision: await readRevision(place, { period: frozen.period }), isNew };
}

async function store(tx: Transaction, context: RevisionContext, frozen: Frozen): Promise<boolean> {
  const { districtCode, now, actor, witness } = context;
  const briefingId = await hold(tx, districtCode, frozen.period);
  const hash = contentHash(frozen);
  const own = and(
    eq(briefingRevisions.districtCode, districtCode),
    eq(briefingRevisions.briefingId, briefingId),
  );
  const [last] = await tx.db
    .select({
      number: briefingRevisions.number,
      state: briefingRevisions.state,
      contentHash: briefingRevisions.contentHash,
    })
    .from(briefingRevisions)
    .where(own)
    .orderBy(desc(briefingRevisions.number))
    .limit(1);
  if (last?.state === 'published' && last.contentHash === hash) return false;
  const edits = last ? await takeEdits(tx, districtCode, briefingId, last) : [];
  if (last && last.state !== 'published') {
    await tx.db
      .delete(briefingRevisions)
      .where(and(own, eq(briefingRevisions.number, last.number)));
  }
  const number = (last?.number ?? 0) + (last?.state === 'published' || !last ? 1 : 0);
  await tx.db.insert(briefingRevisions).values({
    ...{ districtCode, briefingId, number, frozen, contentHash: hash },
    ...{ dataVersion: frozen.dataVersion, frozenAt: now, frozenBy: actor },
  });
  if (edits.length > 0) {
    await tx.db.insert(briefingEdits).values(edits.map((edit) => ({ ...edit, revision: number })));
  }
  await witness?.(tx, briefingDeed('briefing_made', frozen.period, number, { hash }));
  return true;
}

/** The issue's row, made if need be: two who make its next revision queue behind each other. */
async function hold(tx: Transaction, districtCode: string, periodKey: string): Promise<number> {
  const [row] = await tx.db
    .insert(briefings)
    .values({ districtCode, periodKey })
    .onConflictDoUpdate({
      target: [briefings.districtCode, briefings.periodKey],
      set: { periodKey },
    })
    .returning({ id: briefings.id });
  if (!row) throw new Error('The row of the issue was not written.');
  return row.id;
}

/** What staff wrote for a revision; of a draft it is taken away, since the draft goes. */
async function takeEdits(
  tx: Transaction,
  districtCode: string,
  briefingId: number,
  { number, state }: { readonly number: number; readonly state: string },
) {
  const own = and(
    eq(briefingEdits.districtCode, districtCode),
    eq(briefingEdits.briefingId, briefingId),
    eq(briefingEdits.revision, number),
  );
  return state === 'published'
    ? tx.db.select().from(briefingEdits).where(own)
    : tx.db.delete(briefingEdits).where(own).returning();
}
