import type { Origin, Transaction } from '@minxin/database';
import type { RecordKind } from '../definition/record-kind.ts';
import { isKey, readOne } from '../read/read-one.ts';
import { keyOf, type Row } from '../read/row.ts';
import { pointsAtMadeUp } from './made-up.ts';
import { readRow } from './read-input.ts';
import { refusal } from './refusal.ts';
import { changedRecord, daysOf } from './touched.ts';
import {
  type Outcome,
  RefusedEntry,
  refused,
  type WriteContext,
  writeRecord,
} from './write-record.ts';

type Values = Readonly<Record<string, unknown>>;

/** Corrects the fields that are named and leaves the others. */
export async function amendRecord(
  context: WriteContext,
  kind: RecordKind,
  id: string,
  input: Values,
): Promise<Outcome> {
  const { catalogue, districtCode } = context;
  const { row: changes, refusals } = readRow(kind, input);
  if (refusals.length > 0) return refused(...refusals);
  const key = keyOf(kind, id);
  return writeRecord(context, kind, { id, input }, async (tx, batchId) => {
    const before = await standing(tx, context, kind, key);
    const madeUp =
      before.origin === 'simulated' ||
      (await pointsAtMadeUp(tx, catalogue, districtCode, kind, [{ ...before, ...changes }]));
    const origin: Origin = madeUp ? 'simulated' : 'entered';
    await tx.db
      .update(kind.table)
      .set({ ...changes, batchId, sourceRow: 1, origin } as never)
      .where(isKey(context, kind, key));
    const after = await standing(tx, context, kind, key);
    const changed = await changedRecord(tx, catalogue, districtCode, kind, after);
    return {
      row: after,
      origin,
      rowCount: 1,
      days: [
        ...daysOf(kind, before),
        ...daysOf(kind, after),
        ...(changed ? daysOf(changed.kind, changed.row) : []),
      ],
    };
  });
}

/** Removes one record; refused while others refer to it. */
export async function removeRecord(
  context: WriteContext,
  kind: RecordKind,
  id: string,
): Promise<Outcome> {
  const { catalogue, districtCode } = context;
  const key = keyOf(kind, id);
  return writeRecord(context, kind, { id }, async (tx) => {
    const before = await standing(tx, context, kind, key);
    const changed = await changedRecord(tx, catalogue, districtCode, kind, before);
    await tx.db.delete(kind.table).where(isKey(context, kind, key));
    return {
      row: null,
      origin: before.origin === 'simulated' ? 'simulated' : 'entered',
      rowCount: 0,
      days: [...daysOf(kind, before), ...(changed ? daysOf(changed.kind, changed.row) : [])],
    };
  });
}

/** The record as it stands, held until the transaction ends. Printed figures are nobody's to change. */
async function standing(
  tx: Transaction,
  { districtCode }: WriteContext,
  kind: RecordKind,
  key: Values,
): Promise<Row> {
  const row = await readOne({ db: tx.db, districtCode }, kind, key);
  if (row) return row;
  throw new RefusedEntry(
    refusal(
      'NOT_FOUND',
      'id',
      { zh: `没有这条${kind.label}`, en: `There is no such record of ${kind.labelEn}` },
      { zh: '请从列表中重新选取', en: 'Take its id from the list again' },
    ),
  );
}
