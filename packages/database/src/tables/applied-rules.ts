import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** What was last applied from outside the migrations: the rules in SQL, the working days. One row each. */
export const appliedRules = pgTable('applied_rules', {
  name: text('name').primaryKey(),
  /** SHA-256 over what was applied, hex. */
  sha256: text('sha256').notNull(),
  appliedAt: timestamp('applied_at', { withTimezone: true }).notNull().defaultNow(),
});
