import { sql } from 'drizzle-orm';
import { bigint, date, integer, pgView, text } from 'drizzle-orm/pg-core';
import { ORIGINS } from '../origin.ts';
import { RULE_SET_KINDS } from './rule-sets.ts';

/** A household's share with its plan's day and rule, the household's place, and the day it was paid (null: not yet). */
export const distributionDividends = pgView('distribution_dividends', {
  districtCode: text('district_code').notNull(),
  batchId: bigint('batch_id', { mode: 'number' }).notNull(),
  sourceRow: bigint('source_row', { mode: 'number' }).notNull(),
  origin: text('origin', { enum: ORIGINS }).notNull(),
  planNo: text('plan_no').notNull(),
  householdNo: text('household_no').notNull(),
  villageCode: text('village_code').notNull(),
  townCode: text('town_code').notNull(),
  plannedOn: date('planned_on', { mode: 'string' }).notNull(),
  ruleSetKind: text('rule_set_kind', { enum: RULE_SET_KINDS }).notNull(),
  shares: integer('shares').notNull(),
  amountFen: bigint('amount_fen', { mode: 'bigint' }).notNull(),
  paidOn: date('paid_on', { mode: 'string' }),
})
  .with({ securityInvoker: true })
  .as(sql`
    select s.district_code, s.batch_id, s.source_row, s.origin, s.plan_no, s.household_no, h.village_code, h.town_code,
      p.planned_on, r.kind as rule_set_kind, s.shares, s.amount_fen, o.paid_on
    from distribution_shares s
    join distribution_plans p on p.district_code = s.district_code and p.plan_no = s.plan_no
    join distribution_rule_sets r on r.district_code = p.district_code and r.code = p.rule_set_code
    join households h on h.district_code = s.district_code and h.household_no = s.household_no
    left join distribution_payouts o
      on o.district_code = s.district_code and o.plan_no = s.plan_no and o.household_no = s.household_no
  `);
