import { sql } from 'drizzle-orm';
import { check, date, foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';

/** 党支部: branches of the Party organisation of the hall and its resident units. */
export const partyBranches = pgTable(
  'party_branches',
  {
    ...recordColumns(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    foundedOn: date('founded_on', { mode: 'string' }).notNull(),
    dissolvedOn: date('dissolved_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.code] }),
    batchKey(table),
    check('party_branches_dissolved_after', sql`${table.dissolvedOn} > ${table.foundedOn}`),
  ],
);

/** Party members by number; who they are is not kept here. */
export const partyMembers = pgTable(
  'party_members',
  {
    ...recordColumns(),
    memberNo: text('member_no').notNull(),
    branchCode: text('branch_code').notNull(),
    joinedOn: date('joined_on', { mode: 'string' }).notNull(),
    leftOn: date('left_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.memberNo] }),
    batchKey(table),
    foreignKey({
      name: 'party_members_branch',
      columns: [table.districtCode, table.branchCode],
      foreignColumns: [partyBranches.districtCode, partyBranches.code],
    }),
    check('party_members_left_after', sql`${table.leftOn} >= ${table.joinedOn}`),
  ],
);
