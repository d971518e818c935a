import type { Origin, Transaction } from '@minxin/database';
import type { Catalogue } from '../definition/catalogue.ts';
import type { Entry, RecordKind } from '../definition/record-kind.ts';
import { sealEntry } from '../privacy/seal-row.ts';
import { isKey, readOne } from '../read/read-one.ts';
import { insertRows } from './insert-rows.ts';
import { pointsAtMadeUp } from './made-up.ts';
import { readEntry } from './read-input.ts';
import {
  type Done,
  type Outcome,
  refused,
  type WriteContext,
  writeRecord,
} from './write-record.ts';

type Values = Readonly<Record<string, unknown>>;

/** Enters one record, with the parts that belong to it. */
export async function enterRecord(
  context: WriteContext,
  kind: RecordKind,
  input: Values,
): Promise<Outcome> {
  const { entry, refusals } = readEntry(kind, input);
  if (refusals.length > 0) return refused(...refusals);
  const { connection, districtCode } = context;
  return writeRecord(context, { act: 'enter', kind }, input, (tx, batchId) =>
    insertEntry(tx, context, kind, sealEntry(connection.keys, districtCode, kind, entry), {
      ...{ batchId, origin: 'entered', firstRow: 1 },
    }),
  );
}

/** From where an entry comes: its rows are numbered from the first on. */
export interface EntrySource {
  readonly batchId: number;
  readonly origin: Exclude<Origin, 'simulated'>;
  readonly firstRow: number;
}

/** Inserts an entry with what its kind works out from it; made up where it points at made-up detail. */
export async function insertEntry(
  tx: Transaction,
  { catalogue, districtCode }: Pick<WriteContext, 'catalogue' | 'districtCode'>,
  kind: RecordKind,
  given: Entry,
  { batchId, origin: real, firstRow }: EntrySource,
): Promise<Done> {
  const { row, parts } = kind.complete ? await kind.complete(tx, districtCode, given) : given;
  const groups = Object.entries(kind.parts ?? {}).map(([name, part]) => ({
    part,
    rows: (parts[name] ?? []).map((one) => ({ ...one, ...pointer(catalogue, part, kind, row) })),
  }));
  const all = [{ part: kind, rows: [row] }, ...groups];
  const pointing = [];
  for (const { part, rows } of all) {
    pointing.push(await pointsAtMadeUp(tx, catalogue, districtCode, part, rows));
  }
  const origin: Origin = pointing.includes(true) ? 'simulated' : real;
  const stamp = { districtCode, batchId, origin };
  const after = pick(row, kind.afterParts ?? []);
  const [own] = await insertRows(tx, kind, [omit(row, Object.keys(after))], stamp, firstRow);
  let rowCount = 1;
  for (const { part, rows } of groups) {
    rowCount += (await insertRows(tx, part, rows, stamp, firstRow + rowCount)).length;
  }
  if (own && Object.keys(after).length > 0) {
    const key = { db: tx.db, districtCode };
    await tx.db
      .update(kind.table)
      .set(after as never)
      .where(isKey(key, kind, own));
  }
  await kind.settle?.(tx, districtCode, row);
  // Triggers of the parts may have gone on to change it.
  const stands = (own && (await readOne({ db: tx.db, districtCode }, kind, own))) ?? null;
  return { row: stands, origin, rowCount };
}

const pick = (row: Values, names: readonly string[]): Values =>
  Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)));
const omit = (row: Values, names: readonly string[]): Values =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));

/** A part's pointer to the record that it is entered with. */
function pointer(catalogue: Catalogue, part: RecordKind, kind: RecordKind, row: Values): Values {
  const reference = catalogue.from(part).find(({ to }) => to === kind);
  return Object.fromEntries((reference?.columns ?? []).map(({ own, other }) => [own, row[other]]));
}
