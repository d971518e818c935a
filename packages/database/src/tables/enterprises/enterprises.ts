import { sql } from 'drizzle-orm';
import { check, date, foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { divisions } from '../divisions.ts';
import { batchKey, recordColumns } from '../record.ts';

/** An enterprise (经营主体) that keeps three teams and two ledgers (domain §6). */
export const enterprises = pgTable(
  'enterprises',
  {
    ...recordColumns(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    townCode: text('town_code').notNull(),
    villageCode: text('village_code'),
    registeredOn: date('registered_on', { mode: 'string' }).notNull(),
    /** The first day on which it is no longer one; null while it is. */
    closedOn: date('closed_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.code] }),
    batchKey(table),
    foreignKey({
      name: 'enterprises_town',
      columns: [table.districtCode, table.townCode],
      foreignColumns: [divisions.districtCode, divisions.code],
    }),
    foreignKey({
      name: 'enterprises_village',
      columns: [table.districtCode, table.villageCode],
      foreignColumns: [divisions.districtCode, divisions.code],
    }),
    check('enterprises_in_town', sql`length(${table.townCode}) = 9`),
    check('enterprises_village_of_town', sql`starts_with(${table.villageCode}, ${table.townCode})`),
    check('enterprises_closed_after', sql`${table.closedOn} > ${table.registeredOn}`),
  ],
);
