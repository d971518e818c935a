import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { nonblank } from '../nonblank.ts';
import { oneOf } from '../one-of.ts';
import { batchKey, recordColumns } from '../record.ts';
import { serviceWindows } from '../service-hall/index.ts';

export const AWARD_KINDS = ['red_flag_window', 'demonstration_post', 'service_star'] as const;
export const AWARD_PERIOD_KINDS = ['quarter', 'year'] as const;

/** 红旗窗口, 党员示范岗, 服务之星: given for a quarter or a year, on evidence, until a day. */
export const recognitionAwards = pgTable(
  'recognition_awards',
  {
    ...recordColumns(),
    awardNo: text('award_no').notNull(),
    kind: text('kind', { enum: AWARD_KINDS }).notNull(),
    periodKind: text('period_kind', { enum: AWARD_PERIOD_KINDS }).notNull(),
    /** The quarter or year that it is given for: 2019Q3, 2019. */
    period: text('period').notNull(),
    awardedOn: date('awarded_on', { mode: 'string' }).notNull(),
    /** The first day on which it no longer stands. */
    expiresOn: date('expires_on', { mode: 'string' }).notNull(),
    /** A window's code, or a post's or person's number. */
    holderNo: text('holder_no').notNull(),
    /** The holder where it is a window; filled from `holder_no`. */
    windowCode: text('window_code'),
    evidence: text('evidence').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.awardNo] }),
    batchKey(table),
    foreignKey({
      name: 'recognition_awards_window',
      columns: [table.districtCode, table.windowCode],
      foreignColumns: [serviceWindows.districtCode, serviceWindows.code],
    }),
    unique('recognition_awards_once').on(
      table.districtCode,
      table.kind,
      table.holderNo,
      table.period,
    ),
    index('recognition_awards_awarded').on(table.districtCode, table.awardedOn, table.awardNo),
    check('recognition_awards_kind', oneOf(table.kind, AWARD_KINDS)),
    check(
      'recognition_awards_period',
      sql`(${table.periodKind} = 'quarter' and ${table.period} ~ '^20[0-9]{2}Q[1-4]$') or (${table.periodKind} = 'year' and ${table.period} ~ '^20[0-9]{2}$')`,
    ),
    check(
      'recognition_awards_not_early',
      // A period that is written wrongly is refused by its own check.
      sql`case when ${table.period} ~ '^20[0-9]{2}(Q[1-4])?$' then ${table.awardedOn} >= make_date(left(${table.period}, 4)::int, coalesce(nullif(substr(${table.period}, 6), '')::int, 1) * 3 - 2, 1) end`,
    ),
    check('recognition_awards_expiry', sql`${table.expiresOn} > ${table.awardedOn}`),
    check('recognition_awards_evidence', nonblank(table.evidence)),
    check(
      'recognition_awards_held_by_window',
      sql`${table.windowCode} is not distinct from case when ${table.kind} = 'red_flag_window' then ${table.holderNo} end`,
    ),
  ],
);
