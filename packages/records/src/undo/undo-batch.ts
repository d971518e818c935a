import { createHash } from 'node:crypto';
import {
  batches,
  commitBatch,
  narrowDataDays,
  rowImages,
  type Transaction,
  violationOf,
} from '@minxin/database';
import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { sourceName } from '../definition/source.ts';
import { type Refusal, refusalOf } from '../write/refusal.ts';
import type { WriteContext } from '../write/write-record.ts';
import { type Restored, RowGone, restoreRows } from './restore-rows.ts';
import {
  alreadyUndone,
  builtUpon,
  cantBeUndone,
  changedSince,
  noSuchBatch,
} from './undo-refusals.ts';

export interface UndoContext extends WriteContext {
  /** Whose batches alone may be taken back: another's is as if it were not there. Everybody's unless told. */
  readonly whose?: string | undefined;
}

/** What came of taking a batch back: how many rows, or why it stays. */
export type Undone =
  | ({ readonly ok: true; readonly batchId: number } & Restored)
  | { readonly ok: false; readonly refusal: Refusal };

class RefusedUndo extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.messageEn);
    this.refusal = refusal;
  }
}

/**
 * Takes a batch back as if it had never been, in one transaction and a batch of its own: rows that it
 * added go, rows that it changed or removed are as they were before. Refused, with the reason, where
 * a later batch builds on it or a rule keeps what it recorded.
 */
export async function undoBatch(context: UndoContext, id: number): Promise<Undone> {
  const { connection, districtCode, refresh, actor = '', whose, witness } = context;
  let done: Restored = { restored: 0, removed: 0 };
  try {
    const batch = await commitBatch(
      connection,
      {
        ...{ districtCode, kind: 'undo', origin: 'entered', actor },
        fileName: `撤销批次 ${id}`,
        fileSha256: createHash('sha256').update(`undo ${id}`).digest('hex'),
      },
      async (tx) => {
        await takeable(tx, { districtCode, id, whose });
        done = await restoreRows(tx, { districtCode, id });
        // What only the whole shows (debits against credits) is judged now, not at the end.
        await tx.db.execute(sql`set constraints all immediate`);
        await tx.db.update(batches).set({ removedAt: sql`now()` }).where(isBatch(districtCode, id));
        await narrowDataDays(tx, districtCode);
        return { rowCount: done.restored + done.removed };
      },
      refresh,
      witness &&
        ((tx, own) =>
          witness(tx, {
            event: 'undo',
            object: { kind: 'batch', id: String(id) },
            details: { batch: own.id, ...done },
          })),
    );
    return { ok: true, batchId: batch.id, ...done };
  } catch (failure) {
    return { ok: false, refusal: refusalBehind(context, failure) };
  }
}

const isBatch = (districtCode: string, id: number) =>
  and(eq(batches.districtCode, districtCode), eq(batches.id, id));

interface Asked extends Pick<UndoContext, 'districtCode' | 'whose'> {
  readonly id: number;
}

/** @throws RefusedUndo for a batch that can't be taken back */
async function takeable(tx: Transaction, { districtCode, id, whose }: Asked): Promise<void> {
  const [batch] = await tx.db.select().from(batches).where(isBatch(districtCode, id)).for('update');
  if (!batch || (whose ?? batch.actor) !== batch.actor) throw new RefusedUndo(noSuchBatch(id));
  if (batch.removedAt) throw new RefusedUndo(alreadyUndone(id, batch.removedAt));
  if (!batch.keepsImages) throw new RefusedUndo(cantBeUndone(batch));
  const later = await tx.db
    .selectDistinct({ id: batches.id, fileName: batches.fileName })
    .from(rowImages)
    .innerJoin(
      batches,
      and(eq(batches.districtCode, rowImages.districtCode), eq(batches.id, rowImages.batchId)),
    )
    .where(
      and(
        eq(rowImages.districtCode, districtCode),
        eq(rowImages.writtenBy, id),
        ne(rowImages.batchId, id),
        isNull(batches.removedAt),
      ),
    )
    .orderBy(batches.id);
  if (later.length > 0) throw new RefusedUndo(builtUpon(later));
}

/** @throws the failure itself where it is no refusal */
function refusalBehind({ catalogue }: WriteContext, failure: unknown): Refusal {
  if (failure instanceof RefusedUndo) return failure.refusal;
  if (failure instanceof RowGone) return changedSince(failure.message);
  const violation = violationOf(failure);
  const kind = catalogue.kinds.find((one) => sourceName(one) === violation?.table);
  const [any] = catalogue.kinds;
  if (!violation || !any) throw failure;
  return { ...refusalOf(catalogue, { kind: kind ?? any, corrected: [] }, violation), field: null };
}
