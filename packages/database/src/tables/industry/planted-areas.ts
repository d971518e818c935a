import { sql } from 'drizzle-orm';
import { check, date, foreignKey, numeric, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { divisions } from '../divisions.ts';
import { oneOf } from '../one-of.ts';
import { batchKey, recordColumns } from '../record.ts';

export const CROPS = ['tea', 'fruit', 'vegetable'] as const;
export const PLANTING_WAYS = ['new', 'renovated', 'existing'] as const;

/**
 * Ground under a crop, in mu, and what was done there: planted anew, an old garden renovated, or as
 * it was. Renovated ground was there before, so the ways are never added up.
 */
export const plantedAreas = pgTable(
  'planted_areas',
  {
    ...recordColumns(),
    areaNo: text('area_no').notNull(),
    townCode: text('town_code').notNull(),
    villageCode: text('village_code').notNull(),
    crop: text('crop', { enum: CROPS }).notNull(),
    way: text('way', { enum: PLANTING_WAYS }).notNull(),
    mu: numeric('mu', { precision: 10, scale: 2 }).notNull(),
    sinceDay: date('since_day', { mode: 'string' }).notNull(),
    /** The first day on which it is no longer under the crop; null while it is. */
    untilDay: date('until_day', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.areaNo] }),
    batchKey(table),
    foreignKey({
      name: 'planted_areas_town',
      columns: [table.districtCode, table.townCode],
      foreignColumns: [divisions.districtCode, divisions.code],
    }),
    foreignKey({
      name: 'planted_areas_village',
      columns: [table.districtCode, table.villageCode],
      foreignColumns: [divisions.districtCode, divisions.code],
    }),
    check(
      'planted_areas_village_in_town',
      sql`${table.villageCode} ~ '^[0-9]{12}$' and ${table.townCode} = left(${table.villageCode}, 9)`,
    ),
    check('planted_areas_crop', oneOf(table.crop, CROPS)),
    check('planted_areas_way', oneOf(table.way, PLANTING_WAYS)),
    check('planted_areas_mu', sql`${table.mu} > 0`),
    check('planted_areas_days', sql`${table.sinceDay} < ${table.untilDay}`),
  ],
);
