import { bigint, date, text } from 'drizzle-orm/pg-core';
import { ORIGINS } from '../origin.ts';

/** What every row of a view says of where it comes from. */
export const viewStamp = () => ({
  districtCode: text('district_code').notNull(),
  batchId: bigint('batch_id', { mode: 'number' }).notNull(),
  sourceRow: bigint('source_row', { mode: 'number' }).notNull(),
  origin: text('origin', { enum: ORIGINS }).notNull(),
});

/** The enterprise that a row is about, and its town. */
export const ofEnterprise = () => ({
  enterpriseCode: text('enterprise_code').notNull(),
  townCode: text('town_code').notNull(),
});

/** From a day on and, unless it lasts, until the first day on which it no longer holds. */
export const spell = () => ({
  sinceDay: date('since_day', { mode: 'string' }).notNull(),
  untilDay: date('until_day', { mode: 'string' }),
});
