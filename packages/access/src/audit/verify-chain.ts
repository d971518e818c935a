import { type Connection, openSnapshot } from '@minxin/database';
import { AuditError } from './audit-error.ts';
import { readChain, readHead } from './read-chain.ts';
import type { ChainPlace } from './record-event.ts';
import { type Verification, verifyRows } from './verify-rows.ts';

export interface Verified extends Verification {
  readonly districtCode: string;
  readonly at: Date;
}

/**
 * Reads a district's whole log in one state of the database and works every hash out anew.
 * @param anchor what the server's log said once: a row that must still be there, as it was
 * @throws AuditError AUDIT_ANCHOR_TAKEN_OUT
 */
export async function verifyChain(
  connection: Connection,
  districtCode: string,
  anchor?: ChainPlace,
): Promise<Verified> {
  const at = new Date();
  const snapshot = await openSnapshot(connection);
  try {
    const place = { db: snapshot.db, districtCode };
    const head = await readHead(place);
    const rows = readChain(place);
    const begun = await rows.next();
    if (anchor && !begun.done && anchor.sequence < begun.value.sequence) throw takenOut(anchor);
    const all = (async function* () {
      if (begun.done) return;
      yield begun.value;
      yield* rows;
    })();
    const found = await verifyRows(all, { head, anchors: anchor ? [anchor] : [] });
    return { ...found, districtCode, at };
  } finally {
    await snapshot.close();
  }
}

const takenOut = ({ sequence }: ChainPlace) =>
  new AuditError('AUDIT_ANCHOR_TAKEN_OUT', {
    zh: `第 ${sequence} 条已按保存期限清理，无法对照：请用更晚的锚点。`,
    en: `Row ${sequence} was taken out by the keeping policy: give a later anchor.`,
  });
