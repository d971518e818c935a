import { sql } from 'drizzle-orm';
import { check, date, foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';
import { distributionPlans } from './plans.ts';

/** 四议两公开 in its order: 提议, 商议, 审议, 决议, 决议公开, 结果公开. */
export const DISTRIBUTION_STEPS = [
  'proposal',
  'consultation',
  'deliberation',
  'resolution',
  'resolution_public',
  'result_public',
] as const;

/** A step of 四议两公开 that a plan has taken. What was recorded stays. */
export const distributionSteps = pgTable(
  'distribution_steps',
  {
    ...recordColumns(),
    planNo: text('plan_no').notNull(),
    step: text('step', { enum: DISTRIBUTION_STEPS }).notNull(),
    doneOn: date('done_on', { mode: 'string' }).notNull(),
    /** The minutes or notice that shows it. */
    document: text('document').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.planNo, table.step] }),
    batchKey(table),
    foreignKey({
      name: 'distribution_steps_plan',
      columns: [table.districtCode, table.planNo],
      foreignColumns: [distributionPlans.districtCode, distributionPlans.planNo],
    }),
    check(
      'distribution_steps_step',
      sql`${table.step} in ('proposal', 'consultation', 'deliberation', 'resolution', 'resolution_public', 'result_public')`,
    ),
    check('distribution_steps_document', sql`btrim(${table.document}) <> ''`),
  ],
);
