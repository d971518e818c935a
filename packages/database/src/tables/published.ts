import { date, index, numeric, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from './record.ts';

/** How exactly a figure was printed; `rounded_1e6` means the true value lies within half of 1e6. */
export type Qualifier = 'exact' | 'at_least' | 'rule' | 'rule_minimum' | `rounded_1e${string}`;

/** Figures that the district printed: the yardstick that its records are reconciled with. */
export const publishedFigures = pgTable(
  'published_figures',
  {
    ...recordColumns(),
    id: text('id').notNull(),
    /** `yardstick` is reconciled with the records; `context` is only shown beside them. */
    role: text('role', { enum: ['yardstick', 'context'] }).notNull(),
    subject: text('subject').notNull(),
    metric: text('metric').notNull(),
    periodFrom: date('period_from', { mode: 'string' }).notNull(),
    /** Inclusive. */
    periodTo: date('period_to', { mode: 'string' }).notNull(),
    areaCode: text('area_code').notNull(),
    areaName: text('area_name').notNull(),
    value: numeric('value').notNull(),
    unit: text('unit').notNull(),
    qualifier: text('qualifier').$type<Qualifier>().notNull(),
    source: text('source').notNull(),
    locator: text('locator').notNull(),
    note: text('note').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.id] }),
    batchKey(table),
    index('published_figures_period').on(table.districtCode, table.periodFrom),
  ],
);
