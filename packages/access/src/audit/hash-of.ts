import { createHash } from 'node:crypto';

/** A row of the log as it is hashed: its details as the text that is stored. */
export interface ChainedRow {
  readonly districtCode: string;
  readonly sequence: number;
  readonly at: Date;
  readonly accountId: string | null;
  readonly actor: string;
  readonly address: string | null;
  readonly requestId: string | null;
  readonly event: string;
  readonly isSuccess: boolean;
  readonly objectKind: string | null;
  readonly objectId: string | null;
  readonly details: string;
  readonly previousHash: string;
}

/** What stands before the first row. */
export const CHAIN_START = '0'.repeat(64);

const FORM = 'minxin-audit-1';

/**
 * The canonical form: the JSON list of the form's name and every field in this order, the instant in UTC with
 * milliseconds. A list, so that no field can run into the next.
 */
const canonicalText = (row: ChainedRow): string =>
  JSON.stringify([
    ...[FORM, row.districtCode, row.sequence, instant(row.at), row.accountId, row.actor],
    ...[row.address, row.requestId, row.event, row.isSuccess, row.objectKind, row.objectId],
    ...[row.details, row.previousHash],
  ]);

/** An instant that no clock shows, as the database can hold it, is no reason to stop a verification. */
const instant = (at: Date): string => (Number.isNaN(at.getTime()) ? 'none' : at.toISOString());

/** SHA-256 of the canonical form in UTF-8, hex. */
export const hashOf = (row: ChainedRow): string =>
  createHash('sha256').update(canonicalText(row)).digest('hex');
