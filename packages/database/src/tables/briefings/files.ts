import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  customType,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import { briefingRevisions } from './revisions.ts';

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** A file of a published revision, byte for byte as it was given out. */
export const briefingFiles = pgTable(
  'briefing_files',
  {
    districtCode: text('district_code').notNull(),
    briefingId: bigint('briefing_id', { mode: 'number' }).notNull(),
    revision: integer('revision').notNull(),
    language: text('language', { enum: ['zh', 'en'] }).notNull(),
    name: text('name').notNull(),
    /** "pdf", "pptx", "docx", "xlsx", "svg", "png", "csv", "zip". */
    kind: text('kind').notNull(),
    bytes: integer('bytes').notNull(),
    sha256: text('sha256').notNull(),
    content: bytea('content').notNull(),
  },
  (table) => [
    primaryKey({
      name: 'briefing_files_pk',
      columns: [table.districtCode, table.briefingId, table.revision, table.language, table.name],
    }),
    foreignKey({
      name: 'briefing_files_revision',
      columns: [table.districtCode, table.briefingId, table.revision],
      foreignColumns: [
        briefingRevisions.districtCode,
        briefingRevisions.briefingId,
        briefingRevisions.number,
      ],
    }),
    check('briefing_files_sha256', sql`${table.sha256} = encode(sha256(${table.content}), 'hex')`),
  ],
);
