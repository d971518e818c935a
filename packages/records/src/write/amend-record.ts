import type { Origin, Transaction } from '@minxin/database';
import { and, eq, sql } from 'drizzle-orm';
import type { RecordKind } from '../definition/record-kind.ts';
import { sourceColumns } from '../definition/source.ts';
import { sealRow } from '../privacy/seal-row.ts';
import { isKey, readOne } from '../read/read-one.ts';
import { keyOf, type Row } from '../read/row.ts';
import type { EntrySource } from './enter-record.ts';
import { pointsAtMadeUp } from './made-up.ts';
import { readRow } from './read-input.ts';
import { outOfScope, type Refusal, refusal, type Writing } from './refusal.ts';
import {
  type Act,
  type Done,
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
  const { row: changes, refusals } = readRow(kind, input);
  if (refusals.length > 0) return refused(...refusals);
  const key = keyOf(kind, id);
  const act: Act = { act: 'amend', kind, id, corrected: Object.keys(input) };
  const { connection, districtCode } = context;
  return writeRecord(context, act, { id, input }, (tx, batchId) =>
    changeRow(tx, context, act, key, sealRow(connection.keys, districtCode, kind, changes), {
      ...{ batchId, origin: 'entered', firstRow: 1 },
    }),
  );
}

/**
 * Changes fields of a record, and what its kind works out from them.
 * @throws RefusedEntry where it is not there, or would come to rest on made-up detail
 */
export async function changeRow(
  tx: Transaction,
  context: Pick<WriteContext, 'catalogue' | 'districtCode'>,
  { kind, corrected = [] }: Writing,
  key: Values,
  changes: Values,
  source: EntrySource,
): Promise<Done> {
  const { catalogue, districtCode } = context;
  const before = await standing(tx, context, kind, key);
  const origin: Origin = before.origin === 'simulated' ? 'simulated' : source.origin;
  const rows = [{ ...before, ...changes }];
  if (origin !== 'simulated' && (await pointsAtMadeUp(tx, catalogue, districtCode, kind, rows))) {
    throw new RefusedEntry(restsOnMadeUp(kind, corrected));
  }
  const due = await changesDue(tx, districtCode, kind, before, changes);
  const { count } = await tx.db
    .update(kind.table)
    .set({ ...due, batchId: source.batchId, sourceRow: source.firstRow, origin } as never)
    .where(isKey(context, kind, key));
  // Seen, but somebody else's to change.
  if (count === 0) throw new RefusedEntry(outOfScope(kind));
  await kind.settle?.(tx, districtCode, before);
  const after = await standing(tx, context, kind, key);
  return { row: after, origin, rowCount: 1 };
}

/** What refers to a real record is real: a correction does not turn it into made-up detail. */
export const restsOnMadeUp = (kind: RecordKind, [field, ...more]: readonly string[]): Refusal =>
  refusal(
    'MADE_UP',
    more.length === 0 && field !== undefined ? field : null,
    {
      zh: `这条${kind.label}不是模拟的，不能改为引用模拟明细`,
      en: `This record of ${kind.labelEn} is real, and can't refer to made-up detail`,
    },
    {
      zh: '请改为引用导入或录入的记录，或先录入它',
      en: 'Refer to a record that was imported or entered, or enter it first',
    },
  );

/** What is corrected, and what the kind works out from it. */
async function changesDue(
  tx: Transaction,
  districtCode: string,
  kind: RecordKind,
  before: Row,
  changes: Values,
): Promise<Values> {
  if (!kind.complete) return changes;
  const entry = { row: { ...before, ...changes }, parts: {} };
  const { row } = await kind.complete(tx, districtCode, entry);
  const workedOut = Object.entries(row).filter(([name, value]) => value !== before[name]);
  return { ...changes, ...Object.fromEntries(workedOut) };
}

/** Removes one record with its removable parts; refused while others refer to either. */
export async function removeRecord(
  context: WriteContext,
  kind: RecordKind,
  id: string,
): Promise<Outcome> {
  const { districtCode } = context;
  const key = keyOf(kind, id);
  return writeRecord(context, { act: 'remove', kind, id, corrected: [] }, { id }, async (tx) => {
    const before = await standing(tx, context, kind, key);
    await removeParts(tx, context, kind, before);
    const { count } = await tx.db.delete(kind.table).where(isKey(context, kind, key));
    if (count === 0) throw new RefusedEntry(outOfScope(kind));
    await kind.settle?.(tx, districtCode, before);
    return {
      row: null,
      origin: before.origin === 'simulated' ? 'simulated' : 'entered',
      rowCount: 0,
    };
  });
}

/**
 * Removes the parts that one by one could be removed too. Rules on the whole of them (stages without
 * a gap) let none go alone.
 */
async function removeParts(
  tx: Transaction,
  { catalogue, districtCode }: WriteContext,
  kind: RecordKind,
  whole: Row,
): Promise<void> {
  for (const part of Object.values(kind.parts ?? {})) {
    const reference = catalogue.from(part).find(({ to }) => to === kind);
    if (part.keeping !== 'amend' || !reference) continue;
    const columns = sourceColumns(part);
    await tx.db
      .delete(part.table)
      .where(
        and(
          eq(part.table.districtCode, districtCode),
          ...reference.columns.map(({ own, other }) => sql`${columns[own]} = ${whole[other]}`),
        ),
      );
  }
}

/** The record as it stands, held until the transaction ends. Printed figures are nobody's to change. */
async function standing(
  tx: Transaction,
  { districtCode }: Pick<WriteContext, 'districtCode'>,
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
