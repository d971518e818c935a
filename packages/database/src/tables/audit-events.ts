import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  json,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { oneOf } from './one-of.ts';

/** What is written down. */
export const AUDIT_EVENTS = [
  'sign_in',
  'sign_in_failed',
  'locked_out',
  'sign_out',
  'denied',
  'export',
  'import',
  'undo',
  'detail_made',
  'detail_removed',
  'calendar_loaded',
  'enter',
  'amend',
  'remove',
  'payment',
  'unmask',
  'rights_changed',
  'token_made',
  'token_revoked',
  'briefing_made',
  'briefing_edited',
  'briefing_reviewed',
  'briefing_published',
  'schedule_changed',
  'started',
  'anchored',
  'pruned',
] as const;
export type AuditEventName = (typeof AUDIT_EVENTS)[number];

/** Few and small: counts, names of fields, a period. Never a secret, never anything personal. */
export type AuditDetails = Readonly<
  Record<string, string | number | boolean | null | readonly string[]>
>;

/**
 * Who did what, when, to what, and whether it came about (GB/T 22239-2019): a chain without gaps, where the
 * hash of each row covers all of it and the hash of the row before. `rules/audit.sql` lets nobody change it.
 */
export const auditEvents = pgTable(
  'audit_events',
  {
    districtCode: text('district_code').notNull(),
    /** 1, 2, 3 … within the district. */
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    /** When it was written down. What is hashed has milliseconds, so nothing finer is kept. */
    at: timestamp('at', { withTimezone: true, precision: 3 }).notNull(),
    /** Null for the owner of the machine, the program itself, and somebody not signed in. */
    accountId: text('account_id'),
    /** Who it was, as batches name them; empty for nobody known. */
    actor: text('actor').notNull(),
    /** From where it was asked; null for the command line and the program itself. */
    address: text('address'),
    requestId: text('request_id'),
    event: text('event', { enum: AUDIT_EVENTS }).notNull(),
    isSuccess: boolean('is_success').notNull(),
    /** What it was done to: a kind of record, `batch`, `briefing` …; null where nothing is named. */
    objectKind: text('object_kind'),
    objectId: text('object_id'),
    /** `json` and not `jsonb`: kept character for character, as it was hashed. */
    details: json('details').$type<AuditDetails>().notNull(),
    /** Of the row before; 64 zeros for the first. */
    previousHash: text('previous_hash').notNull(),
    /** SHA-256, hex. */
    hash: text('hash').notNull(),
  },
  (table) => [
    primaryKey({ name: 'audit_events_pk', columns: [table.districtCode, table.sequence] }),
    index('audit_events_at').on(table.districtCode, table.at),
    index('audit_events_event').on(table.districtCode, table.event, table.sequence),
    check('audit_events_event', oneOf(table.event, AUDIT_EVENTS)),
    check(
      'audit_events_hash',
      sql`${table.hash} ~ '^[0-9a-f]{64}$' and ${table.previousHash} ~ '^[0-9a-f]{64}$'`,
    ),
  ],
);

/** The end of a district's chain. Who writes the next row holds it until that row is committed. */
export const auditHeads = pgTable('audit_heads', {
  districtCode: text('district_code').primaryKey(),
  sequence: bigint('sequence', { mode: 'number' }).notNull(),
  hash: text('hash').notNull(),
});
