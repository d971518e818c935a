import { check, index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { oneOf } from '../one-of.ts';

export const TRY_KINDS = ['name', 'address'] as const;

/**
 * How often a password was tried in vain, by user name and by address, whether there is such an account
 * or not. Here and not in a server's memory, so that all servers count together.
 */
export const signInTries = pgTable(
  'sign_in_tries',
  {
    districtCode: text('district_code').notNull(),
    kind: text('kind', { enum: TRY_KINDS }).notNull(),
    /** SHA-256 of the name or the address, hex: a password may have been typed in the name's place. */
    keyHash: text('key_hash').notNull(),
    failures: integer('failures').notNull(),
    lastAt: timestamp('last_at', { withTimezone: true }).notNull(),
    lockedUntil: timestamp('locked_until', { withTimezone: true }),
  },
  (table) => [
    primaryKey({
      name: 'sign_in_tries_pk',
      columns: [table.districtCode, table.kind, table.keyHash],
    }),
    index('sign_in_tries_last').on(table.lastAt),
    check('sign_in_tries_kind', oneOf(table.kind, TRY_KINDS)),
  ],
);
