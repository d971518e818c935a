import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { applyPolicies } from './policies/apply-policies.ts';
import { applyRules } from './rules/apply-rules.ts';
import { fillCalendar } from './rules/fill-calendar.ts';

/** Any number will do, so long as every Minxin takes the same one. */
const MIGRATION_LOCK = 610902;

const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url));

/**
 * Brings the database's tables, working days, rules and row policies up to date. Several processes may call this at once: one works,
 * the others wait for it. Uses one connection of its own, since an advisory lock belongs to one.
 */
export async function migrateDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await migrate(drizzle(sql), { migrationsFolder });
    await fillCalendar(sql);
    await applyRules(sql);
    await applyPolicies(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
