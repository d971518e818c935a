import {
  type Connection,
  inTransaction,
  leaveScope,
  type Transaction,
  type Witness,
} from '@minxin/database';
import type { Actor, AuditEvent } from './audit-event.ts';
import { CHAIN_START, type ChainedRow, hashOf } from './hash-of.ts';

/** A place in a district's chain: its last row, or the one that something is held against. */
export interface ChainPlace {
  readonly sequence: number;
  /** SHA-256, hex. */
  readonly hash: string;
}

/**
 * Writes an event down as the next row of its district's chain. With a connection it is a transaction of its
 * own; with a transaction it stands or falls with that, and must be the last thing that is done in it: every
 * other event of the district waits until it is over, and the scope of the transaction is left.
 */
export const recordEvent = (
  to: Connection | Transaction,
  event: AuditEvent,
): Promise<ChainPlace> =>
  'alone' in to ? inTransaction(to.unscoped, (tx) => append(tx, event)) : append(to, event);

/** What is done by an actor, written down within the transaction that does it. */
export const witnessOf =
  (districtCode: string, actor: Actor): Witness =>
  async (tx, deed) => {
    await recordEvent(tx, { ...deed, districtCode, actor, isSuccess: true });
  };

async function append(tx: Transaction, event: AuditEvent): Promise<ChainPlace> {
  const { sql } = tx;
  const { districtCode, actor, object } = event;
  // The log is nobody's whose statements are held to a scope.
  await leaveScope(tx);
  // Also holds the head until the end, so that two never follow the same row.
  const [head] = await sql<{ sequence: string; hash: string }[]>`
    insert into audit_heads (district_code, sequence, hash)
    values (${districtCode}, 0, ${CHAIN_START})
    on conflict (district_code) do update set sequence = audit_heads.sequence
    returning sequence, hash`;
  if (!head) throw new Error(`The audit log of ${districtCode} has no end to go on from.`);
  const row: ChainedRow = {
    ...{ districtCode, sequence: Number(head.sequence) + 1, at: new Date() },
    accountId: actor.accountId,
    actor: storable(actor.name),
    address: actor.address,
    requestId: actor.requestId,
    event: event.event,
    isSuccess: event.isSuccess,
    objectKind: object ? storable(object.kind) : null,
    objectId: object?.id ? storable(object.id) : null,
    details: JSON.stringify(event.details ?? {}),
    previousHash: head.hash,
  };
  const hash = hashOf(row);
  await sql`
    with row as (
      insert into audit_events (district_code, sequence, at, account_id, actor, address, request_id,
        event, is_success, object_kind, object_id, details, previous_hash, hash)
      values (${districtCode}, ${row.sequence}, ${row.at.toISOString()}, ${row.accountId}, ${row.actor},
        ${row.address}, ${row.requestId}, ${row.event}, ${row.isSuccess}, ${row.objectKind},
        ${row.objectId}, ${row.details}::text::json, ${row.previousHash}, ${hash})
    )
    update audit_heads set sequence = ${row.sequence}, hash = ${hash}
    where district_code = ${districtCode}`;
  return { sequence: row.sequence, hash };
}

const MOST_CHARACTERS = 200;

/** A text as the database gives it back: what it would change or refuse is left out, and a long one cut. */
const storable = (text: string): string =>
  text
    .slice(0, MOST_CHARACTERS)
    .replaceAll('\0', '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
