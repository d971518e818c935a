import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { nonblank } from '../nonblank.ts';
import { oneOf } from '../one-of.ts';
import { batchKey, recordColumns } from '../record.ts';

export const BOARD_COLOURS = ['red', 'yellow'] as const;
export const APPEAL_OUTCOMES = ['upheld', 'rejected'] as const;

/**
 * 红黄榜: an entry stands on a rule and on evidence until it expires, or until an appeal against it
 * is upheld. What became of an appeal follows from its events.
 */
export const recognitionBoardEntries = pgTable(
  'recognition_board_entries',
  {
    ...recordColumns(),
    entryNo: text('entry_no').notNull(),
    colour: text('colour', { enum: BOARD_COLOURS }).notNull(),
    /** A window's code, or a post's or person's number. */
    holderNo: text('holder_no').notNull(),
    rule: text('rule').notNull(),
    evidence: text('evidence').notNull(),
    fromDay: date('from_day', { mode: 'string' }).notNull(),
    /** The first day on which it no longer stands. */
    expiresOn: date('expires_on', { mode: 'string' }).notNull(),
    appealedOn: date('appealed_on', { mode: 'string' }),
    appealOutcome: text('appeal_outcome', { enum: APPEAL_OUTCOMES }),
    decidedOn: date('decided_on', { mode: 'string' }),
    /** The day on which an upheld appeal took it off the board. */
    liftedOn: date('lifted_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.entryNo] }),
    batchKey(table),
    index('recognition_board_entries_from').on(table.districtCode, table.fromDay),
    check('recognition_board_entries_colour', oneOf(table.colour, BOARD_COLOURS)),
    check('recognition_board_entries_rule', nonblank(table.rule)),
    check('recognition_board_entries_evidence', nonblank(table.evidence)),
    check('recognition_board_entries_expiry', sql`${table.expiresOn} > ${table.fromDay}`),
    check('recognition_board_entries_appealed_after', sql`${table.appealedOn} >= ${table.fromDay}`),
    check(
      'recognition_board_entries_decided_after',
      sql`(${table.decidedOn} is null and ${table.appealOutcome} is null) or (${table.decidedOn} is not null and ${table.appealOutcome} in ('upheld', 'rejected') and ${table.appealedOn} is not null and ${table.decidedOn} >= ${table.appealedOn})`,
    ),
    check(
      'recognition_board_entries_lifted',
      sql`${table.liftedOn} is not distinct from case when ${table.appealOutcome} = 'upheld' then ${table.decidedOn} end`,
    ),
  ],
);

export const APPEAL_EVENT_KINDS = ['filed', ...APPEAL_OUTCOMES] as const;

/** An appeal against an entry, and the decision on it. Events stay. */
export const recognitionAppealEvents = pgTable(
  'recognition_appeal_events',
  {
    ...recordColumns(),
    entryNo: text('entry_no').notNull(),
    kind: text('kind', { enum: APPEAL_EVENT_KINDS }).notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    /** Why it was filed, or decided so. */
    grounds: text('grounds').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.entryNo, table.kind] }),
    batchKey(table),
    foreignKey({
      name: 'recognition_appeal_events_entry',
      columns: [table.districtCode, table.entryNo],
      foreignColumns: [recognitionBoardEntries.districtCode, recognitionBoardEntries.entryNo],
    }),
    check('recognition_appeal_events_kind', oneOf(table.kind, APPEAL_EVENT_KINDS)),
    check('recognition_appeal_events_grounds', nonblank(table.grounds)),
  ],
);
