import { type Actor, recordEvent } from '@minxin/access';
import type { Deed } from '@minxin/database';
import type { AuditPlace } from '../audit/audit-place.ts';

/** Writes down what was done about access, or tried in vain, once it has been. */
export async function recordAccess(
  { connection, districtCode }: AuditPlace,
  actor: Actor,
  deed: Deed,
  isSuccess = true,
): Promise<void> {
  await recordEvent(connection, { ...deed, districtCode, actor, isSuccess });
}

/** An account as the log names it. */
export const accountObject = (id: number) => ({ kind: 'account', id: String(id) });
