import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { oneOf } from '../one-of.ts';
import { accounts } from './accounts.ts';

export const LINK_PURPOSES = ['sign_in', 'set_password'] as const;

/** Links that are used once: the owner's way in, or somebody's way to a password of their own. */
export const oneTimeLinks = pgTable(
  'one_time_links',
  {
    districtCode: text('district_code').notNull(),
    /** SHA-256 of the token, hex. */
    tokenHash: text('token_hash').notNull(),
    purpose: text('purpose', { enum: LINK_PURPOSES }).notNull(),
    /** Null for the owner of the machine. */
    accountId: bigint('account_id', { mode: 'number' }),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    usedAt: timestamp('used_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ name: 'one_time_links_pk', columns: [table.districtCode, table.tokenHash] }),
    index('one_time_links_expires').on(table.expiresAt),
    foreignKey({
      name: 'one_time_links_account',
      columns: [table.districtCode, table.accountId],
      foreignColumns: [accounts.districtCode, accounts.id],
    }),
    check('one_time_links_purpose', oneOf(table.purpose, LINK_PURPOSES)),
    check(
      'one_time_links_whose',
      sql`(${table.purpose} = 'sign_in') = (${table.accountId} is null)`,
    ),
  ],
);
