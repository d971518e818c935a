import { sql } from 'drizzle-orm';
import { check, date, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';

/**
 * How satisfaction is counted over the valid call-backs V: (满意 + 0.9 × 基本满意)/V, 满意/V, or
 * (V − 不满意)/V. Places differ, and change (domain §4).
 */
export const SATISFACTION_FORMULAS = [
  'basic_at_nine_tenths',
  'satisfied_over_valid',
  'valid_minus_unsatisfied',
] as const;

/** How the three rates (响应、解决、满意) make one score from a day on, until the next row's day. */
export const hotlineRateWeights = pgTable(
  'hotline_rate_weights',
  {
    ...recordColumns(),
    fromDay: date('from_day', { mode: 'string' }).notNull(),
    /** Percent. */
    responseWeight: smallint('response_weight').notNull(),
    solutionWeight: smallint('solution_weight').notNull(),
    satisfactionWeight: smallint('satisfaction_weight').notNull(),
    formula: text('formula', { enum: SATISFACTION_FORMULAS }).notNull(),
    /** The document that it rests on. */
    document: text('document').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.fromDay] }),
    batchKey(table),
    check(
      'hotline_rate_weights_whole',
      sql`least(${table.responseWeight}, ${table.solutionWeight}, ${table.satisfactionWeight}) >= 0
        and ${table.responseWeight} + ${table.solutionWeight} + ${table.satisfactionWeight} = 100`,
    ),
    check(
      'hotline_rate_weights_formula',
      sql`${table.formula} in ('basic_at_nine_tenths', 'satisfied_over_valid', 'valid_minus_unsatisfied')`,
    ),
    check('hotline_rate_weights_document', sql`btrim(${table.document}) <> ''`),
  ],
);
