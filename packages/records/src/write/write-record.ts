import { createHash } from 'node:crypto';
import {
  type Batch,
  batches,
  type Connection,
  commitBatch,
  type Deed,
  type Origin,
  type Refresh,
  type Transaction,
  violationOf,
  type Witness,
  type Written,
} from '@minxin/database';
import { eq, sql } from 'drizzle-orm';
import type { Catalogue } from '../definition/catalogue.ts';
import type { RecordKind } from '../definition/record-kind.ts';
import { sensitiveColumns } from '../privacy/seal-place.ts';
import { idOf, type Row } from '../read/row.ts';
import { reachedDays } from './reached-days.ts';
import { type Refusal, refusalOf, type Writing } from './refusal.ts';

export interface WriteContext {
  readonly connection: Connection;
  readonly catalogue: Catalogue;
  readonly districtCode: string;
  readonly now: Date;
  readonly refresh: Refresh;
  /** Who does it, as the sign-in names them. */
  readonly actor?: string;
  readonly witness?: Witness | undefined;
}

/** What came of an entry: the record as it stands, or why it was refused. Never both, never half. */
export type Outcome =
  | { readonly ok: true; readonly row: Row | null; readonly refusals: readonly [] }
  | { readonly ok: false; readonly row: null; readonly refusals: readonly Refusal[] };

export const refused = (...refusals: readonly Refusal[]): Outcome => ({
  ok: false,
  row: null,
  refusals,
});

/** Something that is done to one record by hand. */
export interface Act extends Writing {
  readonly act: 'enter' | 'amend' | 'remove';
  /** Of the record, where it was there before. */
  readonly id?: string;
}

export interface Done {
  readonly row: Row | null;
  readonly origin: Origin;
  readonly rowCount: number;
}

/** Ends the transaction with a refusal of ours, as a rule of the database would. */
export class RefusedEntry extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.messageEn);
    this.refusal = refusal;
  }
}

/**
 * Does one thing by hand in one transaction and one batch: all of it or nothing, rules that judge
 * the whole included, with everything derived from it rebuilt.
 */
export async function writeRecord(
  context: WriteContext,
  act: Act,
  input: unknown,
  work: (tx: Transaction, batchId: number) => Promise<Done>,
): Promise<Outcome> {
  const { connection, districtCode, now, refresh, actor = '', witness } = context;
  const { kind } = act;
  let row: Row | null = null;
  try {
    await commitBatch(
      connection,
      {
        ...{ districtCode, actor },
        ...{ kind: 'entry', origin: 'entered', keepsImages: true },
        fileName: `手工录入：${kind.label}`,
        fileSha256: createHash('sha256').update(openText(kind, input)).digest('hex'),
      },
      async (tx, { id }): Promise<Written> => {
        const done = await work(tx, id);
        row = done.row;
        // What only the whole entry can show (debits against credits) is judged now, not at the end.
        await tx.db.execute(sql`set constraints all immediate`);
        if (done.origin !== 'entered') {
          await tx.db.update(batches).set({ origin: done.origin }).where(eq(batches.id, id));
        }
        const reached = done.row && reachedDays(kind, done.row, now);
        return {
          rowCount: done.rowCount,
          ...(reached && { dataDays: { [kind.subject]: reached } }),
        };
      },
      refresh,
      witness && ((tx, batch) => witness(tx, deedOf(act, row, batch))),
    );
    return { ok: true, row, refusals: [] };
  } catch (failure) {
    if (failure instanceof RefusedEntry) return refused(failure.refusal);
    const violation = violationOf(failure);
    if (!violation) throw failure;
    return refused(refusalOf(context.catalogue, act, violation));
  }
}

function deedOf({ act, kind, id, corrected = [] }: Act, row: Row | null, batch: Batch): Deed {
  return {
    event: act === 'enter' && kind.isPayment ? 'payment' : act,
    object: { kind: kind.type, id: id ?? (row && idOf(kind, row)) },
    details: { batch: batch.id, ...(corrected.length > 0 && { fields: corrected }) },
  };
}

/** What was entered, without what tells of a person: a few digits could be guessed from their hash. */
function openText(kind: RecordKind, input: unknown): string {
  const kinds = [kind, ...Object.values(kind.parts ?? {})];
  const left = new Set(kinds.flatMap(sensitiveColumns).map(({ publicName }) => publicName));
  return JSON.stringify(input, (name, value: unknown) => (left.has(name) ? undefined : value));
}
