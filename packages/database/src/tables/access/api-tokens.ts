import {
  bigint,
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import { nonblank } from '../nonblank.ts';
import { accounts } from './accounts.ts';
import { grantedColumns, grantedRoles } from './granted.ts';

/** Tokens for `Authorization: Bearer`. Of the token only the hash is kept. */
export const apiTokens = pgTable(
  'api_tokens',
  {
    districtCode: text('district_code').notNull(),
    id: bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity(),
    /** SHA-256 of the token, hex. */
    tokenHash: text('token_hash').notNull(),
    /** Its first characters, by which its owner knows it again. */
    start: text('start').notNull(),
    name: text('name').notNull(),
    /** Null for the owner of the machine. */
    accountId: bigint('account_id', { mode: 'number' }),
    ...grantedColumns(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    lastUsedAt: timestamp('last_used_at', { withTimezone: true }),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ name: 'api_tokens_pk', columns: [table.districtCode, table.id] }),
    unique('api_tokens_token').on(table.districtCode, table.tokenHash),
    index('api_tokens_account').on(table.districtCode, table.accountId),
    foreignKey({
      name: 'api_tokens_account_known',
      columns: [table.districtCode, table.accountId],
      foreignColumns: [accounts.districtCode, accounts.id],
    }),
    grantedRoles('api_tokens_roles', table.roles),
    check('api_tokens_name', nonblank(table.name)),
  ],
);
