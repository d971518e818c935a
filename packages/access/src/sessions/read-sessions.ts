import { sessions } from '@minxin/database';
import { and, desc, eq, gt } from 'drizzle-orm';
import type { AccessPlace } from '../access-place.ts';
import { ownerIs } from './end-sessions.ts';
import { SESSION } from './lifetimes.ts';

export interface SessionEntry {
  readonly id: number;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly userAgent: string;
  readonly address: string;
}

/** Where an account is signed in, the last seen first; null for the owner of the machine. */
export const readSessions = (
  { db, districtCode }: AccessPlace,
  owner: number | null,
  now: Date,
): Promise<SessionEntry[]> => {
  const { id, createdAt, lastSeenAt, expiresAt, userAgent, address } = sessions;
  return db
    .select({ id, createdAt, lastSeenAt, expiresAt, userAgent, address })
    .from(sessions)
    .where(
      and(
        eq(sessions.districtCode, districtCode),
        ownerIs(owner),
        gt(sessions.expiresAt, now),
        gt(sessions.lastSeenAt, new Date(now.getTime() - SESSION.idleMs)),
      ),
    )
    .orderBy(desc(lastSeenAt), desc(id));
};
