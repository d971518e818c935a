import { bigint, integer, text } from 'drizzle-orm/pg-core';
import { ORIGINS } from '../origin.ts';

/** The stamp of the record that a row of a view stands for. */
export const stampColumns = () => ({
  districtCode: text('district_code').notNull(),
  batchId: bigint('batch_id', { mode: 'number' }).notNull(),
  sourceRow: integer('source_row').notNull(),
  origin: text('origin', { enum: ORIGINS }).notNull(),
});

/** The stamp of a case and what it is cut by. */
export const caseColumns = () => ({
  ...stampColumns(),
  caseNo: text('case_no').notNull(),
  departmentCode: text('department_code').notNull(),
  itemCode: text('item_code').notNull(),
  windowCode: text('window_code'),
  channel: text('channel').notNull(),
});
