import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { ruleFiles } from './apply-rules.ts';
import { RULES } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** Every name that a function passes to `minxin_refuse`. */
const refused = ruleFiles().flatMap(({ text }) =>
  [...text.matchAll(/minxin_refuse\(\s*'([a-z0-9_]+)'/g)].map(([, name]) => name ?? ''),
);

/** Checks of tables that are no records: nobody enters them. */
const INTERNAL = [
  'accounts_display_name',
  'accounts_oidc_whole',
  'accounts_one_way_in',
  'accounts_roles',
  'api_tokens_name',
  'api_tokens_roles',
  'one_time_links_purpose',
  'one_time_links_whose',
  'sign_in_tries_kind',
  'audit_events_event',
  'audit_events_hash',
  'batches_sha256',
  'briefings_period_key',
  'briefing_revisions_state',
  'briefing_revisions_hash',
  'briefing_files_sha256',
  'briefing_schedules_grain',
  'briefing_schedules_send',
  'briefing_recipients_kind',
  'briefing_recipients_formats',
  'briefing_runs_state',
  'briefing_runs_lease',
  'briefing_deliveries_kind',
  'briefing_deliveries_state',
];

describe('the catalogue of rules', () => {
  it('has a sentence for every check of the database and every refusal of a trigger, and no other', async () => {
    const checks = await database.connection.sql<{ name: string }[]>`
      select conname as name from pg_constraint
      where contype = 'c' and connamespace = 'public'::regnamespace`;
    const held = [...checks.map(({ name }) => name), ...refused];
    const expected = [...new Set(held)].filter((name) => !INTERNAL.includes(name)).sort();
    expect(Object.keys(RULES).sort()).toEqual(expected);
  });

  it.each(Object.entries(RULES))(
    '%s says what is wrong and what to do, in both languages',
    (name, rule) => {
      expect(name.startsWith(rule.table), `${name} begins with ${rule.table}`).toBe(true);
      for (const { zh, en } of [rule.wrong, rule.fix]) {
        expect(zh).toMatch(/[一-鿿]/);
        expect(en).toMatch(/^[\x20-\x7e–—≤≥×%²'’]+$/);
      }
    },
  );

  it('makes the functions and triggers anew when a file has changed, and only then', async () => {
    const { sql } = database.connection;
    const made = () => sql`select oid::text from pg_proc where proname = 'minxin_refuse'`;
    const before = await made();
    const { migrateDatabase } = await import('../migrate.ts');
    await migrateDatabase(database.url);
    expect(await made()).toEqual(before);
    await sql`update applied_rules set sha256 = 'older' where name = 'rules'`;
    await migrateDatabase(database.url);
    const after = await made();
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);
  });
});
