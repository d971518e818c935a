import {
  bigint,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import { accounts } from './accounts.ts';

/** Browsers that are signed in. Of the token in the cookie only the hash is kept. */
export const sessions = pgTable(
  'sessions',
  {
    districtCode: text('district_code').notNull(),
    id: bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity(),
    /** SHA-256 of the token, hex. */
    tokenHash: text('token_hash').notNull(),
    tokenMadeAt: timestamp('token_made_at', { withTimezone: true }).notNull(),
    /** Of the token before: requests that were under way when it was replaced still bear it. */
    formerHash: text('former_hash'),
    /** Null for the owner of the machine. */
    accountId: bigint('account_id', { mode: 'number' }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    lastSeenAt: timestamp('last_seen_at', { withTimezone: true }).notNull(),
    /** The end, however busy it is. */
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    userAgent: text('user_agent').notNull(),
    address: text('address').notNull(),
  },
  (table) => [
    primaryKey({ name: 'sessions_pk', columns: [table.districtCode, table.id] }),
    unique('sessions_token').on(table.districtCode, table.tokenHash),
    index('sessions_former').on(table.districtCode, table.formerHash),
    index('sessions_account').on(table.districtCode, table.accountId),
    foreignKey({
      name: 'sessions_account_known',
      columns: [table.districtCode, table.accountId],
      foreignColumns: [accounts.districtCode, accounts.id],
    }),
  ],
);
