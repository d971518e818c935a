import { type Actor, readLocksOf, recordEvent, type Tried } from '@minxin/access';
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

/**
 * Writes down a password that was tried in vain, and the wait that begins with it, of the name or of the
 * address. What is tried meanwhile is not written down.
 */
export async function recordFailedTry(
  place: AuditPlace,
  actor: Actor,
  tried: Tried,
  about: Omit<Deed, 'event'> = {},
): Promise<void> {
  await recordAccess(place, actor, { ...about, event: 'sign_in_failed' }, false);
  const { connection, districtCode } = place;
  const locks = await readLocksOf({ db: connection.db, districtCode }, tried, new Date());
  const object = { kind: 'address', id: tried.address };
  for (const [by, until] of Object.entries(locks)) {
    await recordAccess(place, actor, {
      event: 'locked_out',
      ...(by === 'address' && { object }),
      details: { until: until.toISOString() },
    });
  }
}

/** An account as the log names it. */
export const accountObject = (id: number) => ({ kind: 'account', id: String(id) });
