import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { ORIGINS } from './origin.ts';

/** One load of one file (or of one made-up set): everything that came in together, and goes together. */
export const batches = pgTable(
  'batches',
  {
    districtCode: text('district_code').notNull(),
    id: bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity(),
    kind: text('kind').notNull(),
    origin: text('origin', { enum: ORIGINS }).notNull(),
    fileName: text('file_name').notNull(),
    /** SHA-256 of the file's bytes, or of the parameters of a made-up set. */
    fileSha256: text('file_sha256').notNull(),
    rowCount: integer('row_count').notNull().default(0),
    dataVersion: bigint('data_version', { mode: 'number' }).notNull(),
    committedAt: timestamp('committed_at', { withTimezone: true }).notNull().defaultNow(),
    /** Of an import: how many rows it added, changed, found as they were, and refused. */
    counts: jsonb('counts').$type<BatchCounts>(),
    /** Bytes of the file; null for what was no file. */
    fileBytes: bigint('file_bytes', { mode: 'number' }),
    /** Who did it, as the sign-in names them; empty where the program did it by itself. */
    actor: text('actor').notNull().default(''),
    /** Whether the rows that it changed or removed are kept as they were (`row_images`): it can be taken back. */
    keepsImages: boolean('keeps_images').notNull().default(false),
    /** When all its rows were taken out again; the batch stays, so that it is known what was here. */
    removedAt: timestamp('removed_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.id] }),
    check('batches_sha256', sql`${table.fileSha256} ~ '^[0-9a-f]{64}$'`),
  ],
);

export interface BatchCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
}

/** The number that every committed change of a district's records raises by one. */
export const dataVersions = pgTable('data_versions', {
  districtCode: text('district_code').primaryKey(),
  version: bigint('version', { mode: 'number' }).notNull(),
  changedAt: timestamp('changed_at', { withTimezone: true }).notNull().defaultNow(),
});
