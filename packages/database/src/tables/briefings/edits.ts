import {
  bigint,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { briefingRevisions } from './revisions.ts';

/** A paragraph as staff wrote it, kept beside what the rules say in its place. */
export const briefingEdits = pgTable(
  'briefing_edits',
  {
    districtCode: text('district_code').notNull(),
    briefingId: bigint('briefing_id', { mode: 'number' }).notNull(),
    revision: integer('revision').notNull(),
    language: text('language', { enum: ['zh', 'en'] }).notNull(),
    /** The paragraph's id in the document: "hotline.opening". */
    paragraph: text('paragraph').notNull(),
    text: text('text').notNull(),
    /** The figures that the paragraph rested on when it was written: their text by reference. */
    restedOn: jsonb('rested_on').$type<Readonly<Record<string, string>>>().notNull(),
    editedAt: timestamp('edited_at', { withTimezone: true }).notNull().defaultNow(),
    editedBy: text('edited_by').notNull(),
  },
  (table) => [
    primaryKey({
      name: 'briefing_edits_pk',
      columns: [
        table.districtCode,
        table.briefingId,
        table.revision,
        table.language,
        table.paragraph,
      ],
    }),
    foreignKey({
      name: 'briefing_edits_revision',
      columns: [table.districtCode, table.briefingId, table.revision],
      foreignColumns: [
        briefingRevisions.districtCode,
        briefingRevisions.briefingId,
        briefingRevisions.number,
      ],
    }),
  ],
);
