import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** What lets someone in: a link used once, the session it becomes, or a bearer token. Only hashes are kept. */
export const accessTokens = pgTable(
  'access_tokens',
  {
    /** SHA-256 of the token, hex. */
    tokenHash: text('token_hash').primaryKey(),
    kind: text('kind', { enum: ['link', 'session', 'bearer'] }).notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    /** A link's only use. */
    usedAt: timestamp('used_at', { withTimezone: true }),
  },
  (table) => [index('access_tokens_expires').on(table.expiresAt)],
);
