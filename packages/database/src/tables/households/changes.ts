import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { oneOf } from '../one-of.ts';
import { batchKey, recordColumns } from '../record.ts';
import { households } from './households.ts';

export const CHANGE_KINDS = ['split', 'merge'] as const;
export const PARTY_ROLES = ['from', 'to'] as const;

/** A split (one household becomes several) or a merge (several become one), with the document it rests on. */
export const householdChanges = pgTable(
  'household_changes',
  {
    ...recordColumns(),
    changeNo: text('change_no').notNull(),
    kind: text('kind', { enum: CHANGE_KINDS }).notNull(),
    happenedOn: date('happened_on', { mode: 'string' }).notNull(),
    document: text('document').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.changeNo] }),
    batchKey(table),
    check('household_changes_kind', oneOf(table.kind, CHANGE_KINDS)),
    check('household_changes_document', sql`btrim(${table.document}) <> ''`),
  ],
);

/** A household before (`from`) or after (`to`) a change; one that is both lives on. */
export const householdChangeParties = pgTable(
  'household_change_parties',
  {
    ...recordColumns(),
    changeNo: text('change_no').notNull(),
    householdNo: text('household_no').notNull(),
    role: text('role', { enum: PARTY_ROLES }).notNull(),
  },
  (table) => [
    primaryKey({
      name: 'household_change_parties_pk',
      columns: [table.districtCode, table.changeNo, table.householdNo, table.role],
    }),
    batchKey(table),
    foreignKey({
      name: 'household_change_parties_change',
      columns: [table.districtCode, table.changeNo],
      foreignColumns: [householdChanges.districtCode, householdChanges.changeNo],
    }),
    foreignKey({
      name: 'household_change_parties_household',
      columns: [table.districtCode, table.householdNo],
      foreignColumns: [households.districtCode, households.householdNo],
    }),
    index('household_change_parties_by_household').on(table.districtCode, table.householdNo),
    check('household_change_parties_role', oneOf(table.role, PARTY_ROLES)),
  ],
);
