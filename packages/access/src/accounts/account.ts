import type { accounts } from '@minxin/database';
import { type Granted, grantedOf } from '../viewer/granted.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** Somebody who may sign in. */
export interface Account extends Granted {
  readonly id: number;
  readonly userName: string;
  readonly displayName: string;
  readonly seesSmallCells: boolean;
  /** Whether a password of their own is set; false for who signs in by OIDC. */
  readonly hasPassword: boolean;
  /** Who vouches for them, and as whom: null until their first sign-in; null for who has a password. */
  readonly oidc: { readonly issuer: string; readonly subject: string | null } | null;
  readonly isEnabled: boolean;
  readonly passwordChangedAt: Date | null;
  readonly securedAt: Date;
  readonly createdAt: Date;
  readonly createdBy: string;
}

export const accountOf = (row: typeof accounts.$inferSelect): Account => ({
  ...grantedOf(row),
  id: row.id,
  userName: row.userName,
  displayName: row.displayName,
  seesSmallCells: row.seesSmallCells,
  hasPassword: row.passwordHash !== null,
  oidc: row.oidcIssuer === null ? null : { issuer: row.oidcIssuer, subject: row.oidcSubject },
  isEnabled: row.isEnabled,
  passwordChangedAt: row.passwordChangedAt,
  securedAt: row.securedAt,
  createdAt: row.createdAt,
  createdBy: row.createdBy,
});

/** Two may be called the same: with their user names they are told apart, also where work is theirs by name. */
export const viewerOfAccount = ({
  id,
  userName,
  displayName,
  roles,
  scope,
  seesSmallCells,
}: Account): Viewer => ({
  ...{ accountId: String(id), name: `${displayName}（${userName}）` },
  ...{ roles, scope, seesSmallCells },
});
