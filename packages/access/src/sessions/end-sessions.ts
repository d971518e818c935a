import { sessions } from '@minxin/database';
import { and, eq, isNull, ne, type SQL } from 'drizzle-orm';
import { AccessError } from '../access-error.ts';
import type { AccessPlace } from '../access-place.ts';

/**
 * Ends a session: its next request is refused.
 * @param owner whose it must be: an account, or null for the owner of the machine; anybody's unless told
 * @throws AccessError SESSION_UNKNOWN
 */
export async function endSession(
  { db, districtCode }: AccessPlace,
  id: number,
  owner?: number | null,
): Promise<void> {
  const ended = await db
    .delete(sessions)
    .where(
      and(
        eq(sessions.districtCode, districtCode),
        eq(sessions.id, id),
        owner === undefined ? undefined : ownerIs(owner),
      ),
    )
    .returning({ id: sessions.id });
  if (ended.length === 0) throw unknownSession();
}

/** Ends every session of an account but one. */
export async function endSessionsOf(
  { db, districtCode }: AccessPlace,
  accountId: number,
  except: number | null = null,
): Promise<void> {
  await db
    .delete(sessions)
    .where(
      and(
        eq(sessions.districtCode, districtCode),
        eq(sessions.accountId, accountId),
        except === null ? undefined : ne(sessions.id, except),
      ),
    );
}

export const ownerIs = (owner: number | null): SQL =>
  owner === null ? isNull(sessions.accountId) : eq(sessions.accountId, owner);

const unknownSession = () =>
  new AccessError('SESSION_UNKNOWN', {
    zh: '没有这个登录，可能已经退出，请刷新列表。',
    en: 'There is no such session, it may have ended: reload the list.',
  });
