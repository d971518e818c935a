import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  foreignKey,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import type { RecordSubject } from '../../subjects.ts';
import { oneOf } from '../one-of.ts';

export const SCHEDULE_GRAINS = ['month', 'quarter', 'half_year', 'year'] as const;
export const SCHEDULE_SENDS = ['draft', 'published'] as const;
export const RECIPIENT_KINDS = ['folder', 'email'] as const;
export const BRIEFING_FORMATS = ['pdf', 'docx', 'pptx', 'xlsx', 'zip'] as const;

/** Which issues are made by themselves, and when they go out. */
export const briefingSchedules = pgTable(
  'briefing_schedules',
  {
    districtCode: text('district_code').notNull(),
    id: bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity(),
    /** What an issue covers. */
    grain: text('grain', { enum: SCHEDULE_GRAINS }).notNull(),
    /** Whether it goes out as the draft that it is, or once somebody publishes it. */
    send: text('send', { enum: SCHEDULE_SENDS }).notNull().default('published'),
    isEnabled: boolean('is_enabled').notNull().default(true),
    /** Issues that were due before are nobody's: the schedule did not stand yet. */
    since: timestamp('since', { withTimezone: true }).notNull(),
    createdBy: text('created_by').notNull(),
  },
  (table) => [
    primaryKey({ name: 'briefing_schedules_pk', columns: [table.districtCode, table.id] }),
    check('briefing_schedules_grain', oneOf(table.grain, SCHEDULE_GRAINS)),
    check('briefing_schedules_send', oneOf(table.send, SCHEDULE_SENDS)),
  ],
);

/** Where the files of a schedule's issues go: a folder, or somebody's mailbox. */
export const briefingRecipients = pgTable(
  'briefing_recipients',
  {
    districtCode: text('district_code').notNull(),
    scheduleId: bigint('schedule_id', { mode: 'number' }).notNull(),
    kind: text('kind', { enum: RECIPIENT_KINDS }).notNull(),
    /** The path of the folder on the server, or the address. */
    place: text('place').notNull(),
    language: text('language', { enum: ['zh', 'en'] }).notNull(),
    formats: text('formats', { enum: BRIEFING_FORMATS }).array().notNull(),
    /** The subjects that may be read there; null for all of them. */
    mayRead: text('may_read').array().$type<readonly RecordSubject[]>(),
  },
  (table) => [
    primaryKey({
      name: 'briefing_recipients_pk',
      columns: [table.districtCode, table.scheduleId, table.kind, table.place],
    }),
    foreignKey({
      name: 'briefing_recipients_schedule',
      columns: [table.districtCode, table.scheduleId],
      foreignColumns: [briefingSchedules.districtCode, briefingSchedules.id],
    }).onDelete('cascade'),
    check('briefing_recipients_kind', oneOf(table.kind, RECIPIENT_KINDS)),
    check(
      'briefing_recipients_formats',
      sql`cardinality(${table.formats}) > 0 and ${table.formats} <@ array['pdf', 'docx', 'pptx', 'xlsx', 'zip']`,
    ),
  ],
);
