import { sql } from 'drizzle-orm';
import { check, date, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';

/** Problems of villages and communities that the organisation took on, and solved or not. */
export const grassrootsProblems = pgTable(
  'grassroots_problems',
  {
    ...recordColumns(),
    problemNo: text('problem_no').notNull(),
    place: text('place').notNull(),
    matter: text('matter').notNull(),
    ownerOffice: text('owner_office').notNull(),
    foundOn: date('found_on', { mode: 'string' }).notNull(),
    solvedOn: date('solved_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.problemNo] }),
    batchKey(table),
    check('grassroots_problems_solved_after', sql`${table.solvedOn} >= ${table.foundOn}`),
  ],
);

/** 宣传展板: boards that hang from one day to another. */
export const publicityBoards = pgTable(
  'publicity_boards',
  {
    ...recordColumns(),
    boardNo: text('board_no').notNull(),
    theme: text('theme').notNull(),
    place: text('place').notNull(),
    putUpOn: date('put_up_on', { mode: 'string' }).notNull(),
    takenDownOn: date('taken_down_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.boardNo] }),
    batchKey(table),
    check('publicity_boards_taken_down_after', sql`${table.takenDownOn} >= ${table.putUpOn}`),
  ],
);
