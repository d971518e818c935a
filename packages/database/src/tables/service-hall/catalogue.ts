import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';

export const CASE_TYPES = ['instant', 'promised'] as const;
export const LIMIT_UNITS = ['working_day', 'natural_day', 'hour'] as const;

/** Units with windows in the hall. */
export const serviceDepartments = pgTable(
  'service_departments',
  {
    ...recordColumns(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    joinedOn: date('joined_on', { mode: 'string' }).notNull(),
    leftOn: date('left_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.code] }),
    batchKey(table),
    check('service_departments_days', sql`${table.leftOn} >= ${table.joinedOn}`),
  ],
);

/** The catalogue: what can be applied for, decided on the spot (即办件) or within a promise (承诺件). */
export const serviceItems = pgTable(
  'service_items',
  {
    ...recordColumns(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    departmentCode: text('department_code').notNull(),
    caseType: text('case_type', { enum: CASE_TYPES }).notNull(),
    /** Working days; null where the law names none. */
    statutoryDays: smallint('statutory_days'),
    /** Working days; 0 for an item decided on the spot. */
    promisedDays: smallint('promised_days').notNull(),
    visitsPromised: smallint('visits_promised').notNull(),
    listedOn: date('listed_on', { mode: 'string' }).notNull(),
    delistedOn: date('delisted_on', { mode: 'string' }),
    /** 基本编码: the same in the whole country. */
    baseCode: text('base_code'),
    /** 实施编码: the item as this district carries it out; 31 characters, places store up to 36. */
    implementationCode: text('implementation_code'),
    /** 业务办理项编码: the implementation code and the variant that is applied for. */
    businessCode: text('business_code'),
    /** The limits as the catalogue prints them, in the unit beside them; `…Days` are the same in working days. */
    statutoryLimit: smallint('statutory_limit'),
    statutoryUnit: text('statutory_unit', { enum: LIMIT_UNITS }),
    promisedLimit: smallint('promised_limit'),
    promisedUnit: text('promised_unit', { enum: LIMIT_UNITS }),
    /** 1 guidance, 2 forms, 3 filed online, 4 done online from end to end. */
    onlineDepth: smallint('online_depth'),
    feeCharged: boolean('fee_charged'),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.code] }),
    unique('service_items_business_code_once').on(table.districtCode, table.businessCode),
    batchKey(table),
    foreignKey({
      name: 'service_items_department',
      columns: [table.districtCode, table.departmentCode],
      foreignColumns: [serviceDepartments.districtCode, serviceDepartments.code],
    }),
    check(
      'service_items_promise',
      sql`(${table.caseType} = 'instant') = (${table.promisedDays} = 0)`,
    ),
    check(
      'service_items_within_law',
      sql`${table.promisedDays} >= 0 and (${table.statutoryDays} is null or ${table.promisedDays} <= ${table.statutoryDays})`,
    ),
    check('service_items_days', sql`${table.delistedOn} >= ${table.listedOn}`),
    check('service_items_base_code', sql`${table.baseCode} ~ '^[0-9A-Z]{12}$'`),
    check(
      'service_items_implementation_code',
      sql`${table.implementationCode} ~ '^[0-9A-Z]{31,36}$'`,
    ),
    check('service_items_business_code', sql`${table.businessCode} ~ '^[0-9A-Z]{31,40}$'`),
    // A working day is at least a natural day and at least an hour, so normalising never lengthens a limit.
    check(
      'service_items_statutory_limit',
      sql`(${table.statutoryLimit} is null) = (${table.statutoryUnit} is null)
        and (${table.statutoryLimit} is null or (${table.statutoryDays} is not null
          and ${table.statutoryDays} between 0 and ${table.statutoryLimit}
          and (${table.statutoryUnit} <> 'working_day' or ${table.statutoryDays} = ${table.statutoryLimit})))`,
    ),
    check(
      'service_items_promised_limit',
      sql`(${table.promisedLimit} is null) = (${table.promisedUnit} is null)
        and (${table.promisedLimit} is null or (${table.promisedDays} <= ${table.promisedLimit}
          and (${table.promisedUnit} <> 'working_day' or ${table.promisedDays} = ${table.promisedLimit})))`,
    ),
    check('service_items_visits', sql`${table.visitsPromised} >= 0`),
    check('service_items_online_depth', sql`${table.onlineDepth} between 1 and 4`),
  ],
);
