import type { apiTokens } from '@minxin/database';
import { type Granted, grantedOf } from '../viewer/granted.ts';

/** A token as its owner sees it: without the token. */
export interface ApiToken extends Granted {
  readonly id: number;
  /** The first characters, by which it is known again. */
  readonly start: string;
  readonly name: string;
  /** Null for the owner of the machine. */
  readonly accountId: number | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

export const apiTokenOf = (row: typeof apiTokens.$inferSelect): ApiToken => {
  const { id, start, name, accountId, createdAt, expiresAt, lastUsedAt, revokedAt } = row;
  return {
    ...grantedOf(row),
    ...{ id, start, name, accountId, createdAt, expiresAt, lastUsedAt, revokedAt },
  };
};
