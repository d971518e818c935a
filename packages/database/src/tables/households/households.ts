import { sql } from 'drizzle-orm';
import { check, date, foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { divisions } from '../divisions.ts';
import { batchKey, recordColumns } from '../record.ts';

/** A household that takes part in a village's income schemes. No name, no identity number is kept here. */
export const households = pgTable(
  'households',
  {
    ...recordColumns(),
    householdNo: text('household_no').notNull(),
    villageCode: text('village_code').notNull(),
    townCode: text('town_code').notNull(),
    /** The day it was merged or split away; kept by the database from its changes. */
    endedOn: date('ended_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.householdNo] }),
    batchKey(table),
    foreignKey({
      name: 'households_village',
      columns: [table.districtCode, table.villageCode],
      foreignColumns: [divisions.districtCode, divisions.code],
    }),
    foreignKey({
      name: 'households_town',
      columns: [table.districtCode, table.townCode],
      foreignColumns: [divisions.districtCode, divisions.code],
    }),
    check(
      'households_village_in_town',
      sql`${table.villageCode} ~ '^[0-9]{12}$' and ${table.townCode} = left(${table.villageCode}, 9)`,
    ),
  ],
);
