import type { AuditDetails, AuditEventName } from './tables/index.ts';
import type { Transaction } from './transaction.ts';

/** Something that was done, as whoever keeps an account of it is told. */
export interface Deed {
  readonly event: AuditEventName;
  /** A kind of record, `batch`, `briefing` … and which one. */
  readonly object?: { readonly kind: string; readonly id: string | null };
  readonly details?: AuditDetails;
}

/**
 * Writes down what a transaction did, as the last thing that it does. Given from above: the packages that
 * do it know neither who asks nor how an account is kept.
 */
export type Witness = (tx: Transaction, deed: Deed) => Promise<void>;
