import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** The condition that a text says something: an empty cell is no evidence. */
export const nonblank = (column: PgColumn): SQL => sql`${column} ~ '\\S'`;
