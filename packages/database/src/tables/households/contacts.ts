import { check, foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';
import { sealedOnly } from '../sealed.ts';
import { households } from './households.ts';

/** Who heads a household, how to reach them, and where dividends are paid: as it is now, one row a household. */
export const householdContacts = pgTable(
  'household_contacts',
  {
    ...recordColumns(),
    householdNo: text('household_no').notNull(),
    headName: text('head_name').notNull(),
    headNameIndex: text('head_name_index').notNull(),
    idNumber: text('id_number'),
    idNumberIndex: text('id_number_index'),
    phone: text('phone'),
    phoneIndex: text('phone_index'),
    bankName: text('bank_name'),
    bankAccount: text('bank_account'),
    bankAccountIndex: text('bank_account_index'),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.householdNo] }),
    batchKey(table),
    foreignKey({
      name: 'household_contacts_household',
      columns: [table.districtCode, table.householdNo],
      foreignColumns: [households.districtCode, households.householdNo],
    }),
    check(
      'household_contacts_sealed',
      sealedOnly(
        [table.headName, table.headNameIndex],
        [table.idNumber, table.idNumberIndex],
        [table.phone, table.phoneIndex],
        [table.bankAccount, table.bankAccountIndex],
      ),
    ),
  ],
);
