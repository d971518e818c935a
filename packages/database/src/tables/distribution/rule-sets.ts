import { sql } from 'drizzle-orm';
import { check, date, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';

/**
 * `fixed_shares_2019`: fixed shares for reserve and welfare, the rest to poor households by head.
 * `member_shares_2025`: by members' quantified shares, as the law asks from 2025-05-01
 * (农村集体经济组织法 art. 42).
 */
export const RULE_SET_KINDS = ['fixed_shares_2019', 'member_shares_2025'] as const;

/** How a collective's income is divided, from a day on. It stays as it is once a plan uses it. */
export const distributionRuleSets = pgTable(
  'distribution_rule_sets',
  {
    ...recordColumns(),
    code: text('code').notNull(),
    kind: text('kind', { enum: RULE_SET_KINDS }).notNull(),
    fromDay: date('from_day', { mode: 'string' }).notNull(),
    /** The last day it is in force; null while no end is set. */
    toDay: date('to_day', { mode: 'string' }),
    /** 公积金 and 公益金, in whole percent of the income that is left after a deficit. */
    reservePercent: smallint('reserve_percent').notNull(),
    welfarePercent: smallint('welfare_percent').notNull(),
    /** The decision, notice or charter that it rests on. */
    document: text('document').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.code] }),
    batchKey(table),
    check(
      'distribution_rule_sets_kind',
      sql`${table.kind} in ('fixed_shares_2019', 'member_shares_2025')`,
    ),
    check('distribution_rule_sets_days', sql`${table.toDay} >= ${table.fromDay}`),
    check(
      'distribution_rule_sets_law',
      sql`(${table.kind} = 'member_shares_2025') = (${table.fromDay} >= date '2025-05-01')`,
    ),
    check(
      'distribution_rule_sets_percents',
      sql`${table.reservePercent} >= 0 and ${table.welfarePercent} >= 0 and ${table.reservePercent} + ${table.welfarePercent} <= 100`,
    ),
    check('distribution_rule_sets_document', sql`btrim(${table.document}) <> ''`),
  ],
);

/** 分 and 不分. */
export const FOUR_FOUR_KINDS = ['divide', 'withhold'] as const;

/**
 * 四分四不分: what is divided and what is not, from a day on. There is no public definition of it:
 * each sentence is entered by the district, with the document it is taken from.
 */
export const fourFourNotRules = pgTable(
  'four_four_not_rules',
  {
    ...recordColumns(),
    fromDay: date('from_day', { mode: 'string' }).notNull(),
    kind: text('kind', { enum: FOUR_FOUR_KINDS }).notNull(),
    ordinal: smallint('ordinal').notNull(),
    text: text('text').notNull(),
    document: text('document').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.fromDay, table.kind, table.ordinal] }),
    batchKey(table),
    check('four_four_not_rules_kind', sql`${table.kind} in ('divide', 'withhold')`),
    check('four_four_not_rules_ordinal', sql`${table.ordinal} between 1 and 4`),
    check('four_four_not_rules_text', sql`btrim(${table.text}) <> ''`),
    check('four_four_not_rules_document', sql`btrim(${table.document}) <> ''`),
  ],
);
