import { sql } from 'drizzle-orm';
import { check, date, foreignKey, numeric, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { divisions } from '../divisions.ts';
import { batchKey, recordColumns } from '../record.ts';

/** A community factory (社区工厂) that a village or town lets, with its lettable area. */
export const factories = pgTable(
  'factories',
  {
    ...recordColumns(),
    factoryNo: text('factory_no').notNull(),
    name: text('name').notNull(),
    townCode: text('town_code').notNull(),
    villageCode: text('village_code').notNull(),
    areaM2: numeric('area_m2', { precision: 10, scale: 2 }).notNull(),
    /** From this day on it can be let. */
    builtOn: date('built_on', { mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.factoryNo] }),
    batchKey(table),
    foreignKey({
      name: 'factories_town',
      columns: [table.districtCode, table.townCode],
      foreignColumns: [divisions.districtCode, divisions.code],
    }),
    foreignKey({
      name: 'factories_village',
      columns: [table.districtCode, table.villageCode],
      foreignColumns: [divisions.districtCode, divisions.code],
    }),
    check(
      'factories_village_in_town',
      sql`${table.villageCode} ~ '^[0-9]{12}$' and ${table.townCode} = left(${table.villageCode}, 9)`,
    ),
    check('factories_area', sql`${table.areaM2} > 0`),
  ],
);
